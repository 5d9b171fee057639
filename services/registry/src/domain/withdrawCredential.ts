import type { CredentialKind } from '@legal-aid/contracts/codes';
import { decided, refused, type Outcome } from '@legal-aid/decision';
import type { Practitioner, PractitionerEvent } from '#domain/practitioner';

export interface CredentialWithdrawal {
  readonly kind: CredentialKind;
  /** The first day on which it is not valid. */
  readonly withdrawnOn: string;
  readonly expectedVersion: number;
}

/** LQ.22, NĐ144.18: a card is withdrawn once, and not before its first day. */
export const withdrawCredential = (
  current: Practitioner,
  { kind, withdrawnOn, expectedVersion }: CredentialWithdrawal,
): Outcome<Practitioner, PractitionerEvent> => {
  if (current.version !== expectedVersion) return refused('VERSION_STALE', null, { version: String(current.version) });
  const last = current.credentials.findLast((card) => card.kind === kind);
  if (!last) return refused('CARD_NOT_FOUND', null, { field: 'kind', kind });
  if (last.validTo !== null) return refused('CARD_ALREADY_WITHDRAWN', null, { field: 'kind', kind });
  if (withdrawnOn < last.validFrom) return refused('WITHDRAWAL_BEFORE_FIRST_DAY', null, { field: 'withdrawnOn', firstDay: last.validFrom });
  const credentials = current.credentials.map((card) => (card === last ? { ...last, validTo: withdrawnOn } : card));
  return decided(
    { ...current, version: current.version + 1, credentials },
    { type: 'registry.practitioner.credential-withdrawn.v1', occurredOn: withdrawnOn },
  );
};
