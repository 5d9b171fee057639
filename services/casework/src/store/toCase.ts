import { Temporal } from 'temporal-polyfill';
import type { Assignment, CaseAt, LegalAidCase, Papers, Status } from '#domain/case';
import type { Applicant, AssignmentFields, CaseDocument, PapersFields, RegisterFields, StageFields } from '#store/caseDocument';
import { sealOf, type Seals } from '#store/seals';

type Opener = Pick<Seals, 'vault'>;

/** The person aided, opened. */
export const openApplicant = (document: CaseDocument, seals: Opener): Applicant =>
  JSON.parse(sealOf(seals, 'cases', document).open('applicant', document.applicant)) as Applicant;

/** What the case is about, opened; null of a case that was received before this was kept. */
export const openSummary = (document: CaseDocument, seals: Opener): string | null =>
  document.summary === undefined ? null : sealOf(seals, 'cases', document).open('summary', document.summary);

/** The verified grounds of an accepted case, opened; empty before acceptance. */
export const openGrounds = (document: CaseDocument, seals: Opener): readonly string[] => {
  const { eligibilityGroup } = document;
  return eligibilityGroup === undefined ? [] : sealOf(seals, 'cases', document).open('eligibilityGroup', eligibilityGroup).split(',');
};

/** The stored case as the law sees it. */
export const toCase = (document: CaseDocument, seals: Opener): LegalAidCase => {
  const { _id: id, version, status, applicationId, organizationId, form, field, receivedAt, stage = {} } = document;
  return {
    id,
    version,
    status,
    applicationId,
    organizationId,
    form,
    field,
    sex: openApplicant(document, seals).sex,
    receivedAt: toInstant(receivedAt),
    ...('file' in document && toRegister(document as CaseDocument & RegisterFields, seals)),
    ...toStage(stage),
  } as CaseAt<Status>;
};

const toRegister = (document: CaseDocument & RegisterFields, seals: Opener) => ({
  acceptedAt: toInstant(document.acceptedAt),
  acceptedOn: toDay(document.acceptedOn),
  organizationKind: document.organizationKind,
  provinceId: document.provinceId,
  grounds: openGrounds(document, seals),
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
