import type { AidForm, LegalField } from '@legal-aid/contracts/codes';
import type { Temporal } from 'temporal-polyfill';
import type { Receipt } from '#domain/receipt';

export type ApplicationId = string & { readonly __brand: 'ApplicationId' };

/** The person to be aided (người được trợ giúp pháp lý), as the applicant tells. */
export interface Applicant {
  readonly name: string;
  readonly birthDate: string;
  readonly sex: 'FEMALE' | 'MALE';
  readonly address: string;
  readonly phone: string | null;
  readonly personalId: string | null;
  /** The grounds that the person claims. LQ.7. */
  readonly eligibilityGroups: readonly string[];
}

interface ApplicationBase {
  readonly id: ApplicationId;
  readonly version: number;
  readonly filedAt: Temporal.Instant;
  /** Subject of the account that filed it. */
  readonly filedBy: string;
  readonly organizationId: string;
  readonly form: AidForm;
  readonly field: LegalField;
  readonly summary: string;
  readonly applicant: Applicant;
  /** Null where it was filed before there was a book of receipts. */
  readonly receipt: Receipt | null;
}

/** An application for legal aid (đơn yêu cầu trợ giúp pháp lý), form 02-TP-TGPL. */
export interface FiledApplication extends ApplicationBase {
  readonly status: 'FILED';
}
/** Withdrawn by who filed it, form 05-TP-TGPL. TT12.9.2. */
export interface WithdrawnApplication extends ApplicationBase {
  readonly status: 'WITHDRAWN';
  readonly withdrawnAt: Temporal.Instant;
}
export type Application = FiledApplication | WithdrawnApplication;
