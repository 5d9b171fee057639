import type { AidForm, AidOrganizationKind, LegalField } from '@legal-aid/contracts/codes';
import type { Temporal } from 'temporal-polyfill';

export type CaseId = string & { readonly __brand: 'CaseId' };
export type OrganizationId = string & { readonly __brand: 'OrganizationId' };

interface CaseBase {
  readonly id: CaseId;
  /** Counts the case's events. */
  readonly version: number;
  readonly applicationId: string;
  /** The organisation that holds it. */
  readonly organizationId: OrganizationId;
  readonly form: AidForm;
  readonly field: LegalField;
  readonly receivedAt: Temporal.Instant;
}

/** A request (yêu cầu) that awaits acceptance. */
export interface ReceivedRequest extends CaseBase {
  readonly status: 'RECEIVED';
}

/** An accepted case (vụ việc): it stands in the register and has its file number. */
export interface AcceptedCase extends CaseBase {
  readonly status: 'ACCEPTED';
  readonly acceptedAt: Temporal.Instant;
  /** The day in Viet Nam on which it was entered in the register. TT12.5. */
  readonly acceptedOn: Temporal.PlainDate;
  readonly organizationKind: AidOrganizationKind;
  /** The version of the organisation's province on that day. */
  readonly provinceId: string;
  /** The ground that the officer verified. LQ.7. */
  readonly eligibilityGroup: string;
  readonly file: FileNumber;
}

export type LegalAidCase = ReceivedRequest | AcceptedCase;

/** Number of a file (mã số hồ sơ). TT12.11.1. */
export interface FileNumber {
  /** Gapless per organisation, register, form of aid and year. */
  readonly sequence: number;
  readonly year: number;
  readonly text: string;
}
