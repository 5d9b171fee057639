import {
  inForce,
  practitionerKinds,
  type AidForm,
  type AidOrganizationKind,
  type CredentialKind,
  type PractitionerKind,
} from '@legal-aid/contracts/codes';
import { refused, type Refusal } from '@legal-aid/decision';
import type { OrganizationId, PractitionerId } from '#domain/case';

interface Days {
  readonly validFrom: string;
  /** The first day on which it is valid no more, or null. */
  readonly validTo: string | null;
}
export interface Capacity extends Days {
  readonly kind: PractitionerKind;
  readonly organizationId: OrganizationId;
  readonly organizationKind: AidOrganizationKind;
}
export interface Credential extends Days {
  readonly kind: CredentialKind;
}
/** A practitioner as the registry last published him: casework's own copy, never asked for during a command. */
export interface Practitioner {
  readonly id: PractitionerId;
  readonly capacities: readonly Capacity[];
  readonly credentials: readonly Credential[];
}

/** What a practitioner is to do, on which day, and for which organisations he may do it. */
export interface Act {
  readonly form: AidForm;
  /** Written 2025-07-01. */
  readonly day: string;
  readonly organizationIds: readonly OrganizationId[];
}

const isValid = ({ validFrom, validTo }: Days, day: string): boolean => validFrom <= day && (validTo === null || day < validTo);

/** Whether a practitioner holds any capacity at one of some organisations on a day written 2025-07-01. TT12.11a.5b. */
export const worksAt = ({ capacities }: Pick<Practitioner, 'capacities'>, organizationIds: readonly string[], day: string): boolean =>
  capacities.some((capacity) => organizationIds.includes(capacity.organizationId) && isValid(capacity, day));

const articlesOfForms: Readonly<Record<AidForm, string>> = {
  LITIGATION: 'LQ.31.1',
  LEGAL_ADVICE: 'LQ.32.1',
  OUT_OF_COURT_REPRESENTATION: 'LQ.33.1',
};

/** The capacity in which a practitioner may act on the day of the act, or why he may not. LQ.17, LQ.25.1, LQ.31-33. */
export const capacityFor = (
  { id, capacities, credentials }: Practitioner,
  { form, day, organizationIds }: Act,
): { readonly kind: 'capacity'; readonly capacity: Capacity } | Refusal => {
  const details = { practitionerId: id };
  const held = capacities.filter((capacity) => isValid(capacity, day));
  if (held.length === 0) return refused('PRACTITIONER_WITHOUT_CAPACITY', 'LQ.17.1', { ...details, day });
  const fitting = held.filter(({ kind }) => inForce(practitionerKinds, kind, day)?.forms.includes(form));
  if (fitting.length === 0) return refused('FORM_NOT_OPEN_TO_PRACTITIONER', articlesOfForms[form], { ...details, form });
  // One person may be officer and lawyer: the capacity whose card is valid counts.
  const judged = fitting
    .filter(({ organizationId }) => organizationIds.includes(organizationId))
    .map((capacity) => refuseCredential(capacity.kind, credentials, { details, day }) ?? ({ kind: 'capacity', capacity } as const));
  const found = judged.find(({ kind }) => kind === 'capacity') ?? judged[0];
  return found ?? refused('PRACTITIONER_OF_ANOTHER_ORGANIZATION', 'LQ.17.1', details);
};

const refuseCredential = (
  kind: PractitionerKind,
  credentials: readonly Credential[],
  { details, day }: { details: Readonly<Record<string, string>>; day: string },
): Refusal | null => {
  const needed = inForce(practitionerKinds, kind, day)?.credential ?? null;
  const own = credentials.filter((credential) => credential.kind === needed);
  if (needed === null || own.some((credential) => isValid(credential, day))) return null;
  const code = own.some(({ validTo }) => validTo !== null && validTo <= day) ? 'CARD_WITHDRAWN' : 'CARD_MISSING';
  return refused(code, 'LQ.25.1b', { ...details, day });
};
