import type * as contracts from '@legal-aid/contracts/events';
import { localDay } from '@legal-aid/service-kit/clock';
import type { AcceptedCase, ReceivedRequest } from '#domain/case';

/** What others learn of a received request: codes only. */
export const receivedData = (request: ReceivedRequest): contracts.CaseReceived['data'] => ({
  occurredOn: localDay(request.receivedAt).toString(),
  receivedAt: request.receivedAt.toString(),
  applicationId: request.applicationId,
  organizationId: request.organizationId,
  form: request.form,
  field: request.field,
});

/** What others learn of an accepted case: codes only; no event carries an eligibility group. */
export const acceptedData = (accepted: AcceptedCase): contracts.CaseAccepted['data'] => ({
  occurredOn: accepted.acceptedOn.toString(),
  acceptedAt: accepted.acceptedAt.toString(),
  applicationId: accepted.applicationId,
  organizationId: accepted.organizationId,
  organizationKind: accepted.organizationKind,
  provinceId: accepted.provinceId,
  form: accepted.form,
  field: accepted.field,
  fileSequence: accepted.file.sequence,
  fileYear: accepted.file.year,
  fileNumber: accepted.file.text,
});
