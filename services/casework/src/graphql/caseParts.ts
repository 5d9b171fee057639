import type {
  AcceptanceResolvers,
  AssignmentResolvers,
  CaseEndingResolvers,
  CaseEventResolvers,
  QuickAdviceResolvers,
} from '#generated/graphql';
import { localDay } from '@legal-aid/service-kit/clock';
import { Temporal } from 'temporal-polyfill';
import { withPurpose } from '#graphql/purpose';
import type { HistoryRow } from '#store/caseReads';
import type { AssignmentFields, CaseDocument, StageFields } from '#store/caseDocument';
import type { QuickAdviceDocument } from '#store/quickAdvices';

const dayOf = (date: Date): string => localDay(Temporal.Instant.fromEpochMilliseconds(date.getTime())).toString();

export const Acceptance: AcceptanceResolvers = {
  kind: ({ papers }: CaseDocument) => (papers && papers.kind !== 'COMPLETE' ? 'IMMEDIATE' : 'ORDINARY'),
  ground: ({ papers }: CaseDocument) => (papers && papers.kind !== 'COMPLETE' ? papers.ground : null),
  papersComplete: ({ papers }: CaseDocument) => papers?.kind !== 'AWAITED',
  eligibilityGroups: withPurpose((found: CaseDocument, { persons }, purpose) => persons.groundsOf(found, purpose)),
  detained: ({ detained }: CaseDocument) => detained ?? false,
};

export const Assignment: AssignmentResolvers = {
  practitioner: ({ practitionerId }: AssignmentFields) => ({ id: practitionerId }),
  assignedOn: ({ assignedAt }: AssignmentFields) => dayOf(assignedAt),
};

export const CaseEnding: CaseEndingResolvers = {
  kind: ({ ending }: StageFields) => ending?.kind,
  endedOn: ({ ending }: StageFields) => ending?.on,
  ground: ({ ending }: StageFields) => ending?.ground ?? null,
  handedOverOn: ({ handedOverAt }: StageFields) => (handedOverAt ? dayOf(handedOverAt) : null),
  archivedOn: ({ archivedOn }: StageFields) => archivedOn ?? null,
};

export const CaseEvent: CaseEventResolvers = {
  occurredOn: ({ data }: HistoryRow) => data.occurredOn,
  recordedAt: ({ recordedAt }: HistoryRow) => recordedAt.toISOString(),
};

export const QuickAdvice: QuickAdviceResolvers = {
  id: ({ _id }: QuickAdviceDocument) => _id,
  number: ({ book }: QuickAdviceDocument) => `${String(book.sequence).padStart(2, '0')}/${book.year}`,
  organization: ({ organizationId }: QuickAdviceDocument) => ({ id: organizationId }),
  question: withPurpose((found: QuickAdviceDocument, { quickAdvices }, purpose) => quickAdvices.textOf(found, 'question', purpose)),
  answer: withPurpose((found: QuickAdviceDocument, { quickAdvices }, purpose) => quickAdvices.textOf(found, 'answer', purpose)),
};
