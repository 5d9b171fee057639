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

interface ApplicationCodes {
  readonly id: ApplicationId;
  readonly version: number;
  readonly filedAt: Temporal.Instant;
  /** Subject of the account that filed it. */
  readonly filedBy: string;
  readonly organizationId: string;
  readonly form: AidForm;
  readonly field: LegalField;
  /** Null where it was filed before there was a book of receipts. */
  readonly receipt: Receipt | null;
}

/** An application for legal aid (đơn yêu cầu trợ giúp pháp lý), form 02-TP-TGPL, with what it says of the person. */
export interface FiledApplication extends ApplicationCodes {
  readonly status: 'FILED';
  readonly summary: string;
  readonly applicant: Applicant;
}
/** Withdrawn by who filed it, form 05-TP-TGPL. TT12.9.2. */
export interface WithdrawnApplication extends ApplicationCodes {
  readonly status: 'WITHDRAWN';
  readonly withdrawnAt: Temporal.Instant;
}
/** What is known of an application without opening what it says of the person. */
export type Application = Omit<FiledApplication, 'summary' | 'applicant'> | WithdrawnApplication;
