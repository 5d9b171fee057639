import type { AidForm, AidOrganizationKind, LegalField, PractitionerKind } from '@legal-aid/contracts/codes';
import type { Temporal } from 'temporal-polyfill';

export type CaseId = string & { readonly __brand: 'CaseId' };
export type OrganizationId = string & { readonly __brand: 'OrganizationId' };
export type PractitionerId = string & { readonly __brand: 'PractitionerId' };
export type Sex = 'FEMALE' | 'MALE';
/** What a request is made of (giấy tờ). LQ.29.1. */
export type PaperKind = 'REQUEST_FORM' | 'ELIGIBILITY_PROOF' | 'CASE_PAPERS';
/** How a case ended. TT12.10. */
export type EndKind = 'COMPLETED' | 'DISCONTINUED' | 'TERMINATED_BY_LAW';

interface CaseBase {
  readonly id: CaseId;
  /** Counts the case's events. */
  readonly version: number;
  readonly applicationId: string;
  /** The organisation that holds it. */
  readonly organizationId: OrganizationId;
  readonly form: AidForm;
  readonly field: LegalField;
  /** Of the person aided, as the identity paper says. */
  readonly sex: Sex;
  readonly receivedAt: Temporal.Instant;
}

/** A request (yêu cầu) that awaits acceptance. */
export interface ReceivedRequest extends CaseBase {
  readonly status: 'RECEIVED';
}
/** A request whose applicant was told what is missing. LQ.30.2. */
export interface RequestNeedingPapers extends CaseBase {
  readonly status: 'NEEDS_PAPERS';
  readonly missing: readonly PaperKind[];
  readonly askedOn: Temporal.PlainDate;
}
/** A request that another organisation handed over; who holds it now decides. LQ.35. */
export interface TransferredRequest extends CaseBase {
  readonly status: 'TRANSFERRED';
  readonly fromOrganizationId: OrganizationId;
  readonly transferredOn: Temporal.PlainDate;
}
/** LQ.30.3. */
export interface RefusedRequest extends CaseBase {
  readonly status: 'REFUSED';
  readonly refusedOn: Temporal.PlainDate;
  readonly ground: string;
}
/** TT12.9.2. */
export interface WithdrawnRequest extends CaseBase {
  readonly status: 'WITHDRAWN';
  readonly withdrawnOn: Temporal.PlainDate;
}

/** Whether all papers are there: from the start, or after an acceptance that could not wait. LQ.30.4, TT12.6. */
export type Papers =
  | { readonly kind: 'COMPLETE' }
  | { readonly kind: 'AWAITED'; readonly ground: string; readonly difficultArea: boolean }
  | { readonly kind: 'SUPPLIED'; readonly ground: string; readonly difficultArea: boolean; readonly suppliedAt: Temporal.Instant };

/** What every case (vụ việc) has from its entry in the register on. */
interface RegisteredCase extends CaseBase {
  readonly acceptedAt: Temporal.Instant;
  /** The day in Viet Nam on which it was entered in the register. TT12.5. */
  readonly acceptedOn: Temporal.PlainDate;
  readonly organizationKind: AidOrganizationKind;
  /** The version of the organisation's province on that day. */
  readonly provinceId: string;
  /** The grounds that the officer verified, the reporting ground first. LQ.7. */
  readonly grounds: readonly string[];
  /** Whether the client was arrested or held. LQ.31.2. */
  readonly detained: boolean;
  readonly file: FileNumber;
  readonly papers: Papers;
  /** When the client asked to withdraw, or null. LQ.37.1c. */
  readonly withdrawalAskedAt: Temporal.Instant | null;
  /** Everyone who works or worked on it; who leads now is the first of those whose work goes on. */
  readonly assignments: readonly Assignment[];
}
export interface AcceptedCase extends RegisteredCase {
  readonly status: 'ACCEPTED';
}
export interface AssignedCase extends RegisteredCase {
  readonly status: 'ASSIGNED';
}
export interface CaseInProgress extends RegisteredCase {
  readonly status: 'IN_PROGRESS';
}
export interface SuspendedCase extends RegisteredCase {
  readonly status: 'SUSPENDED';
  readonly suspendedOn: Temporal.PlainDate;
}
interface FinishedCase extends RegisteredCase {
  readonly ending: Ending;
}
export interface EndedCase extends FinishedCase {
  readonly status: 'ENDED';
}
export interface HandedOverCase extends FinishedCase {
  readonly status: 'HANDED_OVER';
  readonly handedOverAt: Temporal.Instant;
}
export interface ArchivedCase extends FinishedCase {
  readonly status: 'ARCHIVED';
  readonly handedOverAt: Temporal.Instant;
  readonly archivedOn: Temporal.PlainDate;
}

export type LegalAidCase =
  | ReceivedRequest
  | RequestNeedingPapers
  | TransferredRequest
  | RefusedRequest
  | WithdrawnRequest
  | AcceptedCase
  | AssignedCase
  | CaseInProgress
  | SuspendedCase
  | EndedCase
  | HandedOverCase
  | ArchivedCase;
export type Status = LegalAidCase['status'];
export type CaseAt<S extends Status> = Extract<LegalAidCase, { readonly status: S }>;
/** A case that stands in the register. */
export type Registered = Extract<LegalAidCase, RegisteredCase>;

/** That somebody works on a case (việc cử người thực hiện). */
export interface Assignment {
  readonly practitionerId: PractitionerId;
  readonly kind: PractitionerKind;
  readonly organizationKind: AidOrganizationKind;
  readonly sharePercent: number;
  readonly assignedAt: Temporal.Instant;
  /** The day on which another took over, or null. */
  readonly until: Temporal.PlainDate | null;
}

/** How and when a case ended. TT12.10. */
export interface Ending {
  readonly kind: EndKind;
  /** The legal day, which may lie before the day of entry. */
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  /** Of a discontinuance. LQ.37.1. */
  readonly ground: string | null;
}

/** Number of a file (mã số hồ sơ). TT12.11.1. */
export interface FileNumber {
  /** Gapless per organisation, register, form of aid and year. */
  readonly sequence: number;
  readonly year: number;
  readonly text: string;
}

export const isRegistered = (current: LegalAidCase): current is Registered => 'file' in current;

/** Those whose work goes on, the leading one first. */
export const activeAssignments = ({ assignments }: Pick<RegisteredCase, 'assignments'>): readonly Assignment[] =>
  assignments.filter(({ until }) => until === null);

/** What a request keeps through all that is decided on it. */
export const codesOf = ({ id, applicationId, organizationId, form, field, sex, receivedAt }: LegalAidCase) => ({
  id,
  applicationId,
  organizationId,
  form,
  field,
  sex,
  receivedAt,
});
