import type { AidForm, LegalField } from '@legal-aid/contracts/codes';
import type { Temporal } from 'temporal-polyfill';

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

/** An application for legal aid (đơn yêu cầu trợ giúp pháp lý), form 02-TP-TGPL. */
export interface FiledApplication {
  readonly id: ApplicationId;
  readonly version: number;
  readonly status: 'FILED';
  readonly filedAt: Temporal.Instant;
  /** Subject of the account that filed it. */
  readonly filedBy: string;
  readonly organizationId: string;
  readonly form: AidForm;
  readonly field: LegalField;
  readonly summary: string;
  readonly applicant: Applicant;
}
