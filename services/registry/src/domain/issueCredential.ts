import { decided, refused, type Outcome } from '@legal-aid/decision';
import { mostEntries, reachesInto, type Practitioner, type PractitionerEvent } from '#domain/practitioner';
import type { CredentialRequest } from '#domain/registerPractitioner';

export interface CredentialIssue {
  readonly credential: CredentialRequest;
  readonly expectedVersion: number;
}

/** LQ.21, LQ.23, NĐ144.19: one card of a kind at a time; issued anew it may keep its number, but never another person's. */
export const issueCredential = (
  current: Practitioner,
  cardTaken: boolean,
  { credential, expectedVersion }: CredentialIssue,
): Outcome<Practitioner, PractitionerEvent> => {
  if (current.version !== expectedVersion) return refused('VERSION_STALE', null, { version: String(current.version) });
  if (current.credentials.length >= mostEntries) return refused('TOO_MANY_CARDS', null, { most: String(mostEntries) });
  if (cardTaken) return refused('CARD_NUMBER_TAKEN', null, { field: 'credential.number' });
  if (current.credentials.some((card) => card.kind === credential.kind && reachesInto(card, credential.validFrom)))
    return refused('CARD_STILL_VALID', 'LQ.23', { field: 'credential.validFrom' });
  return decided(
    { ...current, version: current.version + 1, credentials: [...current.credentials, { ...credential, validTo: null }] },
    { type: 'registry.practitioner.credential-issued.v1', occurredOn: credential.validFrom },
  );
};
