import type { Sealer } from '@legal-aid/service-kit/seal';
import type { Temporal } from 'temporal-polyfill';
import { isRegistered, type Assignment, type LegalAidCase, type Papers, type ReceivedRequest, type Registered } from '#domain/case';
import {
  placeOf,
  type AssignmentFields,
  type CaseDocument,
  type PapersFields,
  type Person,
  type RegisterFields,
  type StageFields,
} from '#store/caseDocument';

/** A new request as it is stored, with what was fetched from the application's owner. */
export const toReceivedDocument = (
  { id, version, status, applicationId, organizationId, form, field, receivedAt }: ReceivedRequest,
  { applicant, filedBy, summary }: Person,
  sealer: Sealer,
): CaseDocument => ({
  _id: id,
  version,
  status,
  applicationId,
  organizationId,
  form,
  field,
  receivedAt: toDate(receivedAt),
  filedBy,
  applicant: sealer.seal(placeOf(id, 'applicant'), JSON.stringify(applicant)),
  summary: sealer.seal(placeOf(id, 'summary'), summary),
});

/** What an act changes in the stored case: all but the person, who does not change. */
export const toChangedFields = (current: LegalAidCase, sealer: Sealer) => ({
  version: current.version,
  status: current.status,
  organizationId: current.organizationId,
  form: current.form,
  field: current.field,
  stage: toStage(current),
  ...(isRegistered(current) && toRegister(current, sealer)),
});

const toRegister = (current: Registered, sealer: Sealer): RegisterFields => ({
  acceptedAt: toDate(current.acceptedAt),
  acceptedOn: current.acceptedOn.toString(),
  organizationKind: current.organizationKind,
  provinceId: current.provinceId,
  eligibilityGroup: sealer.seal(placeOf(current.id, 'eligibilityGroup'), current.grounds.join(',')),
  detained: current.detained,
  file: current.file,
  papers: toPapers(current.papers),
  withdrawalAskedAt: current.withdrawalAskedAt && toDate(current.withdrawalAskedAt),
  assignments: current.assignments.map(toAssignment),
});

const toPapers = (papers: Papers): PapersFields =>
  papers.kind === 'SUPPLIED' ? { ...papers, suppliedAt: toDate(papers.suppliedAt) } : papers;

const toAssignment = ({ assignedAt, until, ...codes }: Assignment): AssignmentFields => ({
  ...codes,
  assignedAt: toDate(assignedAt),
  until: until && until.toString(),
});

const toStage = (current: LegalAidCase): StageFields => {
  switch (current.status) {
    case 'NEEDS_PAPERS':
      return { missing: current.missing, askedOn: current.askedOn.toString() };
    case 'TRANSFERRED':
      return { fromOrganizationId: current.fromOrganizationId, transferredOn: current.transferredOn.toString() };
    case 'REFUSED':
      return { refusedOn: current.refusedOn.toString(), ground: current.ground };
    case 'WITHDRAWN':
      return { withdrawnOn: current.withdrawnOn.toString() };
    case 'SUSPENDED':
      return { suspendedOn: current.suspendedOn.toString() };
    case 'ENDED':
      return { ending: toEnding(current.ending) };
    case 'HANDED_OVER':
      return { ending: toEnding(current.ending), handedOverAt: toDate(current.handedOverAt) };
    case 'ARCHIVED':
      return { ending: toEnding(current.ending), handedOverAt: toDate(current.handedOverAt), archivedOn: current.archivedOn.toString() };
    default:
      return {};
  }
};

const toEnding = ({ on, at, ...rest }: Extract<LegalAidCase, { readonly ending: object }>['ending']) => ({
  ...rest,
  on: on.toString(),
  at: toDate(at),
});

const toDate = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds);
