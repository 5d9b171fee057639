import type { AidForm } from '@legal-aid/contracts/codes';
import type { Outcome } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import { localDay } from '@legal-aid/service-kit/clock';
import { Temporal } from 'temporal-polyfill';
import { acceptImmediately } from '../../src/domain/acceptImmediately.ts';
import { acceptRequest, withFileNumber } from '../../src/domain/acceptRequest.ts';
import { archiveFile } from '../../src/domain/archiveFile.ts';
import { assignPractitioners } from '../../src/domain/assignPractitioners.ts';
import type { CaseAction } from '../../src/domain/actions.ts';
import type { CaseId, LegalAidCase, OrganizationId, PractitionerId, ReceivedRequest, Status } from '../../src/domain/case.ts';
import { completeCase } from '../../src/domain/completeCase.ts';
import { completePapers } from '../../src/domain/completePapers.ts';
import { discontinueCase } from '../../src/domain/discontinueCase.ts';
import { handOverFile } from '../../src/domain/handOverFile.ts';
import type { Organization } from '../../src/domain/organization.ts';
import type { Practitioner } from '../../src/domain/practitioner.ts';
import { refuseRequest } from '../../src/domain/refuseRequest.ts';
import { replacePractitioner } from '../../src/domain/replacePractitioner.ts';
import { requestPapers } from '../../src/domain/requestPapers.ts';
import { resumeCase } from '../../src/domain/resumeCase.ts';
import { startWork } from '../../src/domain/startWork.ts';
import { suspendCase } from '../../src/domain/suspendCase.ts';
import { terminateCase } from '../../src/domain/terminateCase.ts';
import { transferRequest } from '../../src/domain/transferRequest.ts';
import { withdrawRequest } from '../../src/domain/withdrawRequest.ts';

/** A moment in Viet Nam, written 2026-03-02T10:00. */
export const at = (text: string): Moment => {
  const now = Temporal.PlainDateTime.from(text).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant();
  return { now, today: localDay(now) };
};
export const noon = at('2026-03-02T12:00');

export const request: ReceivedRequest = {
  id: 'case-1' as CaseId,
  version: 1,
  applicationId: 'application-1',
  organizationId: 'centre-08' as OrganizationId,
  form: 'LITIGATION',
  field: 'CRIMINAL',
  sex: 'MALE',
  receivedAt: at('2026-03-01T10:00').now,
  status: 'RECEIVED',
};
export const centre: Organization = {
  id: 'centre-08' as OrganizationId,
  kind: 'STATE_CENTER',
  provinceId: 'vn34-08',
  activeFrom: '2025-07-01',
  activeTo: null,
  successorId: null,
  parentId: null,
  branchOrdinal: null,
};
export const otherCentre: Organization = { ...centre, id: 'centre-01' as OrganizationId, provinceId: 'vn34-01' };

const always = { validFrom: '2020-01-01', validTo: null };
/** An officer of the centre with his card. */
export const officer = (id: string): Practitioner => ({
  id: id as PractitionerId,
  capacities: [{ kind: 'LEGAL_AID_OFFICER', organizationId: centre.id, organizationKind: 'STATE_CENTER', ...always }],
  credentials: [{ kind: 'OFFICER_CARD', ...always }],
});
export const staff = {
  practitioners: new Map(['p-1', 'p-2', 'p-3'].map((id) => [id, officer(id)])),
  organizationIds: [centre.id],
};

/** Every act with an input that only the state of the case can make wrong. */
export const acts: Readonly<Record<CaseAction, (current: LegalAidCase, moment?: Moment) => Outcome<LegalAidCase, unknown>>> = {
  requestPapers: (current, moment = noon) => requestPapers(current, { ...version(current), missing: ['CASE_PAPERS'] }, moment),
  acceptRequest: (current, moment = noon) => numbered(acceptRequest(current, centre, { acceptance: acceptance(current), moment })),
  acceptImmediately: (current, moment = noon) =>
    numbered(acceptImmediately(current, centre, { acceptance: { ...acceptance(current), ground: 'TRIAL_NEAR' }, moment })),
  refuseRequest: (current, moment = noon) => refuseRequest(current, { ...version(current), ground: 'NOT_WITHIN_LAW' }, moment),
  transferRequest: (current, moment = noon) =>
    transferRequest(current, current.organizationId === centre.id ? otherCentre : centre, {
      transfer: { ...version(current), ground: 'NO_TERRITORIAL_COMPETENCE' },
      moment,
    }),
  completePapers: (current, moment = noon) => completePapers(current, version(current), moment),
  assignPractitioners: (current, moment = noon) =>
    assignPractitioners(current, staff, {
      order: { ...version(current), assignments: [{ practitionerId: 'p-1', sharePercent: 100 }] },
      moment,
    }),
  replacePractitioner: (current, moment = noon) =>
    replacePractitioner(current, staff, {
      replacement: { ...version(current), outgoingId: 'p-1', incomingId: 'p-2', ground: 'MUST_STOP' },
      moment,
    }),
  startWork: (current, moment = noon) => startWork(current, version(current), moment),
  suspendCase: (current, moment = noon) => suspendCase(current, version(current), moment),
  resumeCase: (current, moment = noon) => resumeCase(current, version(current), moment),
  completeCase: (current, moment = noon) => completeCase(current, version(current), moment),
  discontinueCase: (current, moment = noon) => discontinueCase(current, { ...version(current), ground: 'PROHIBITED_ACT' }, moment),
  terminateCase: (current, moment = noon) => terminateCase(current, version(current), moment),
  handOverFile: (current, moment = noon) => handOverFile(current, version(current), moment),
  archiveFile: (current, moment = noon) => archiveFile(current, version(current), moment),
};

const version = ({ version: expectedVersion }: LegalAidCase) => ({ expectedVersion });
const acceptance = (current: LegalAidCase) => ({ ...version(current), form: current.form, field: current.field, eligibilityGroup: 'POOR' });
const numbered = (outcome: ReturnType<typeof acceptRequest>): Outcome<LegalAidCase, unknown> =>
  outcome.kind === 'refused' ? outcome : { ...outcome, state: withFileNumber(outcome.state, 1) };

/** What a rule decided; a test that expects a decision fails with the refusal's code. */
export const decidedBy = <State>(outcome: Outcome<State, unknown>): State => {
  if (outcome.kind === 'refused') throw new Error(`refused: ${outcome.code}`);
  return outcome.state;
};

/** A case to which acts were done, one after the other. */
export const after = (names: readonly CaseAction[], from: LegalAidCase = request, moment: Moment = noon): LegalAidCase =>
  names.reduce((current, name) => decidedBy(acts[name](current, moment)), from);

/** A request in a form of aid. */
export const requestFor = (chosen: AidForm): ReceivedRequest => ({ ...request, form: chosen });

/** One case in each status. */
export const inEachStatus: Readonly<Record<Status, LegalAidCase>> = {
  RECEIVED: request,
  NEEDS_PAPERS: after(['requestPapers']),
  REFUSED: after(['refuseRequest']),
  TRANSFERRED: after(['transferRequest']),
  WITHDRAWN: decidedBy(withdrawRequest(request, noon)),
  ACCEPTED: after(['acceptRequest']),
  ASSIGNED: after(['acceptRequest', 'assignPractitioners']),
  IN_PROGRESS: after(['acceptRequest', 'assignPractitioners', 'startWork']),
  SUSPENDED: after(['acceptRequest', 'assignPractitioners', 'startWork', 'suspendCase']),
  ENDED: after(['acceptRequest', 'assignPractitioners', 'startWork', 'completeCase']),
  HANDED_OVER: after(['acceptRequest', 'assignPractitioners', 'startWork', 'completeCase', 'handOverFile']),
  ARCHIVED: after(['acceptRequest', 'assignPractitioners', 'startWork', 'completeCase', 'handOverFile', 'archiveFile']),
};
