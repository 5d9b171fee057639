import type { Sealer } from '@legal-aid/service-kit/seal';
import { Temporal } from 'temporal-polyfill';
import type { Assignment, CaseAt, LegalAidCase, Papers, Status } from '#domain/case';
import {
  placeOf,
  type Applicant,
  type AssignmentFields,
  type CaseDocument,
  type PapersFields,
  type RegisterFields,
  type StageFields,
} from '#store/caseDocument';

/** The person aided, opened. */
export const openApplicant = ({ _id, applicant }: CaseDocument, sealer: Sealer): Applicant =>
  JSON.parse(sealer.open(placeOf(_id, 'applicant'), applicant)) as Applicant;

/** What the case is about, opened; null of a case that was received before this was kept. */
export const openSummary = ({ _id, summary }: CaseDocument, sealer: Sealer): string | null =>
  summary === undefined ? null : sealer.open(placeOf(_id, 'summary'), summary);

/** The verified grounds of an accepted case, opened; empty before acceptance. */
export const openGrounds = ({ _id, eligibilityGroup }: CaseDocument, sealer: Sealer): readonly string[] =>
  eligibilityGroup === undefined ? [] : sealer.open(placeOf(_id, 'eligibilityGroup'), eligibilityGroup).split(',');

/** The stored case as the law sees it. */
export const toCase = (document: CaseDocument, sealer: Sealer): LegalAidCase => {
  const { _id: id, version, status, applicationId, organizationId, form, field, receivedAt, stage = {} } = document;
  return {
    id,
    version,
    status,
    applicationId,
    organizationId,
    form,
    field,
    sex: openApplicant(document, sealer).sex,
    receivedAt: toInstant(receivedAt),
    ...('file' in document && toRegister(document as CaseDocument & RegisterFields, sealer)),
    ...toStage(stage),
  } as CaseAt<Status>;
};

const toRegister = (document: CaseDocument & RegisterFields, sealer: Sealer) => ({
  acceptedAt: toInstant(document.acceptedAt),
  acceptedOn: toDay(document.acceptedOn),
  organizationKind: document.organizationKind,
  provinceId: document.provinceId,
  grounds: openGrounds(document, sealer),
  detained: document.detained ?? false,
  file: document.file,
  papers: toPapers(document.papers ?? { kind: 'COMPLETE' }),
  withdrawalAskedAt: document.withdrawalAskedAt ? toInstant(document.withdrawalAskedAt) : null,
  assignments: (document.assignments ?? []).map(toAssignment),
});

const toPapers = (papers: PapersFields): Papers =>
  papers.kind === 'SUPPLIED' ? { ...papers, suppliedAt: toInstant(papers.suppliedAt) } : papers;

/** A stored assignment as the law sees it. */
export const toAssignment = ({ assignedAt, until, ...codes }: AssignmentFields): Assignment => ({
  ...codes,
  assignedAt: toInstant(assignedAt),
  until: until === null ? null : toDay(until),
});

const toStage = ({ missing, fromOrganizationId, ground, ending, handedOverAt, ...days }: StageFields) => ({
  ...(missing && { missing }),
  ...(fromOrganizationId && { fromOrganizationId }),
  ...(ground !== undefined && { ground }),
  ...(ending && { ending: { ...ending, on: toDay(ending.on), at: toInstant(ending.at) } }),
  ...(handedOverAt && { handedOverAt: toInstant(handedOverAt) }),
  ...Object.fromEntries(Object.entries(days).map(([name, day]) => [name, toDay(day)])),
});

const toDay = (day: string): Temporal.PlainDate => Temporal.PlainDate.from(day);
const toInstant = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());
