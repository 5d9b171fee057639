import type { SealedRecord } from '@legal-aid/service-kit/vault';
import type { Temporal } from 'temporal-polyfill';
import { isRegistered, type Assignment, type LegalAidCase, type Papers, type ReceivedRequest, type Registered } from '#domain/case';
import type { AssignmentFields, CaseDocument, PapersFields, Person, RegisterFields, StageFields } from '#store/caseDocument';
import { personIndexOf } from '#store/personIndex';
import { newSeal, type Seals } from '#store/seals';

/** A new request as it is stored, with what was fetched from the application's owner. */
export const toReceivedDocument = (
  { id, version, status, applicationId, organizationId, form, field, receivedAt }: ReceivedRequest,
  { applicant, filedBy, summary }: Person,
  seals: Seals,
): CaseDocument => {
  const sealed = newSeal(seals, 'cases', id);
  return {
    _id: id,
    version,
    status,
    applicationId,
    organizationId,
    form,
    field,
    receivedAt: toDate(receivedAt),
    filedBy,
    wrapped: sealed.wrapped,
    index: personIndexOf(seals.indexKey, applicant),
    applicant: sealed.seal('applicant', JSON.stringify(applicant)),
    summary: sealed.seal('summary', summary),
  };
};

/** What an act changes in the stored case: neither the person nor the verified grounds, which do not change. */
export const toChangedFields = (current: LegalAidCase) => ({
  version: current.version,
  status: current.status,
  organizationId: current.organizationId,
  form: current.form,
  field: current.field,
  stage: toStage(current),
  ...(isRegistered(current) && toRegister(current)),
});

/** What acceptance seals in the stored case beside what it changes. */
export const toSealedGrounds = (
  { grounds }: Pick<Registered, 'grounds'>,
  sealed: SealedRecord,
): Pick<RegisterFields, 'eligibilityGroup'> => ({
  eligibilityGroup: sealed.seal('eligibilityGroup', grounds.join(',')),
});

const toRegister = (current: Registered): Omit<RegisterFields, 'eligibilityGroup'> => ({
  acceptedAt: toDate(current.acceptedAt),
  acceptedOn: current.acceptedOn.toString(),
  organizationKind: current.organizationKind,
  provinceId: current.provinceId,
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
