import type { CredentialKind, PractitionerKindRow } from '@legal-aid/contracts/codes';
import { decided, refused, type Outcome, type Refusal } from '@legal-aid/decision';
import { capacityFits, type CapacityRequest } from '#domain/capacityFits';
import type { Organization } from '#domain/organization';
import type { Practitioner, PractitionerId, PractitionerEvent } from '#domain/practitioner';

/** A card that is asked for. */
export interface CredentialRequest {
  readonly kind: CredentialKind;
  readonly number: string;
  readonly validFrom: string;
}
export interface PractitionerRegistration {
  readonly name: string;
  readonly capacity: CapacityRequest;
  readonly credential?: CredentialRequest | null | undefined;
}
/** What must be known of the world to register a practitioner. */
export interface PractitionerSurroundings {
  /** Of the capacity. */
  readonly organization: Organization | null;
  /** Another person has, or had, a card of that kind and number. */
  readonly cardTaken: boolean;
}

/** LQ.17, LQ.24: a practitioner enters the register with a capacity and with the card that it rests on. */
export const registerPractitioner = (
  { name, capacity, credential = null }: PractitionerRegistration,
  { organization, cardTaken }: PractitionerSurroundings,
  id: PractitionerId,
): Outcome<Practitioner, PractitionerEvent> => {
  const fit = capacityFits(capacity, organization);
  if (fit.kind === 'refused') return fit;
  const refusal = cardProblem(credential, fit.row, capacity.validFrom);
  if (refusal) return refusal;
  if (cardTaken) return refused('CARD_NUMBER_TAKEN', null, { field: 'credential.number' });
  return decided(
    { id, version: 1, name, capacities: [fit.capacity], credentials: credential ? [{ ...credential, validTo: null }] : [] },
    { type: 'registry.practitioner.registered.v1', occurredOn: capacity.validFrom },
  );
};

const cardProblem = (credential: CredentialRequest | null, row: PractitionerKindRow, firstDay: string): Refusal | null => {
  const field = 'credential';
  if (credential === null) return row.credential === null ? null : refused('CARD_MISSING', row.article, { field, card: row.credential });
  if (credential.kind !== row.credential) return refused('CARD_DOES_NOT_FIT_CAPACITY', row.article, { field: 'credential.kind' });
  if (credential.validFrom > firstDay) return refused('CARD_MISSING', row.article, { field: 'credential.validFrom', firstDay });
  return null;
};
