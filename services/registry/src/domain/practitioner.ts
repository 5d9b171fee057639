import type { AidOrganizationKind, CredentialKind, Dated, PractitionerKind } from '@legal-aid/contracts/codes';
import type { OrganizationId } from '#domain/organization';

export type PractitionerId = string & { readonly __brand: 'PractitionerId' };

/** In which capacity and where somebody works (tư cách); half-open days. LQ.17, LQ.24. */
export interface Capacity extends Dated {
  readonly kind: PractitionerKind;
  readonly organizationId: OrganizationId;
  /** Of the organisation: it never changes. */
  readonly organizationKind: AidOrganizationKind;
}

/** A card (thẻ) with the half-open days of its validity. LQ.21, LQ.24. */
export interface Credential extends Dated {
  readonly kind: CredentialKind;
  readonly number: string;
}

/** Who gives legal aid, or is trained for it. Name and card numbers are published by law and therefore not sealed. LQ.17.2. */
export interface Practitioner {
  readonly id: PractitionerId;
  readonly version: number;
  readonly name: string;
  readonly capacities: readonly [Capacity, ...Capacity[]];
  readonly credentials: readonly Credential[];
}

/** What happened to a practitioner, on its legal day. */
export interface PractitionerEvent {
  readonly type: `registry.practitioner.${'registered' | 'capacity-added' | 'capacity-ended' | 'credential-issued' | 'credential-withdrawn'}.v1`;
  readonly occurredOn: string;
}

/** How many capacities, and how many cards, one practitioner may have had: more would not fit into an event. */
export const mostEntries = 20;

/** Whether half-open days of which the new ones are open-ended share a day with earlier ones. */
export const reachesInto = ({ validTo }: Dated, from: string): boolean => validTo === null || validTo > from;
