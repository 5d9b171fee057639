import type { AidForm, LegalField } from '@legal-aid/contracts/codes';
import { decided, refused, type Outcome } from '@legal-aid/decision';
import type { Temporal } from 'temporal-polyfill';
import type { CaseId, OrganizationId, ReceivedRequest, Sex } from '#domain/case';

/** What an application tells casework, in codes. */
export interface FiledApplication {
  readonly applicationId: string;
  readonly organizationId: OrganizationId;
  readonly form: AidForm;
  readonly field: LegalField;
  readonly sex: Sex;
}

export interface CaseReceived {
  readonly type: 'casework.case.received.v1';
}

/** LQ.29: a request reaches the organisation that the citizen chose, once. */
export const receiveRequest = (
  earlier: { readonly id: string } | null,
  application: FiledApplication,
  { id, now }: { id: CaseId; now: Temporal.Instant },
): Outcome<ReceivedRequest, CaseReceived> => {
  if (earlier) return refused('REQUEST_ALREADY_RECEIVED', 'LQ.9.4');
  return decided({ ...application, id, version: 1, status: 'RECEIVED', receivedAt: now }, { type: 'casework.case.received.v1' });
};
