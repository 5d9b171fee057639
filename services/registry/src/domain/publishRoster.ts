import { givesAid, inForce, isInForce, practitionerKinds, type OrganizationKind, type PractitionerKind } from '@legal-aid/contracts/codes';
import { provinceById } from '@legal-aid/contracts/provinces';
import { decided, refused, type Outcome } from '@legal-aid/decision';
import { answeringOn } from '#domain/answering';
import { isActiveOn, nameOn, type Organization, type OrganizationId } from '#domain/organization';
import type { Practitioner, PractitionerId } from '#domain/practitioner';
import { restsOnValidCard } from '#domain/rights';

export type RosterId = string & { readonly __brand: 'RosterId' };

/** The lists of a province as they were published (danh sách công bố): they never change. LQ.10.2, LQ.17.2. */
export interface Roster {
  readonly id: RosterId;
  readonly version: 1;
  readonly provinceId: string;
  readonly publishedOn: string;
  readonly organizations: readonly ListedOrganization[];
  readonly practitioners: readonly ListedPractitioner[];
}
export interface ListedOrganization {
  readonly organizationId: OrganizationId;
  readonly name: string;
  readonly kind: OrganizationKind;
}
export interface ListedPractitioner {
  readonly practitionerId: PractitionerId;
  readonly name: string;
  readonly kind: PractitionerKind;
  readonly organizationName: string;
  readonly cardNumber: string | null;
}
/** What there is to publish: organisations of the province's lineage, and who had a capacity in one of them. */
export interface RosterMaterial {
  readonly organizations: readonly Organization[];
  readonly practitioners: readonly Practitioner[];
}
export interface RosterPublished {
  readonly type: 'registry.roster.published.v1';
}

/** LQ.10.2, LQ.17.2: who gives legal aid in a province today is published, as it is today. */
export const publishRoster = (
  { provinceId, today }: { readonly provinceId: string; readonly today: string },
  { organizations, practitioners }: RosterMaterial,
  id: RosterId,
): Outcome<Roster, RosterPublished> => {
  const province = provinceById(provinceId);
  if (!province) return refused('PROVINCE_UNKNOWN', null, { field: 'provinceId' });
  if (!isInForce(province, today)) return refused('PROVINCE_NOT_IN_FORCE', null, { field: 'provinceId', provinceId });
  const active = organizations.filter((organization) => givesAid(organization.kind) && isActiveOn(organization, today));
  const places = namesByPlace(organizations, today);
  const roster: Roster = {
    id,
    version: 1,
    provinceId,
    publishedOn: today,
    organizations: active.map((organization) => ({
      organizationId: organization.id,
      name: nameOn(organization, today),
      kind: organization.kind,
    })),
    practitioners: practitioners.flatMap((practitioner) => listingsOf(practitioner, places, today)),
  };
  return decided(roster, { type: 'registry.roster.published.v1' });
};

/** The name of the organisation that answers today for each one's people. LQ.16.3. */
const namesByPlace = (organizations: readonly Organization[], today: string): ReadonlyMap<string, string> => {
  const answering = answeringOn(organizations, today);
  return new Map(
    organizations.flatMap(({ id }) => {
      const place = answering(id);
      return place && isActiveOn(place, today) ? [[id as string, nameOn(place, today)] as const] : [];
    }),
  );
};

const listingsOf = (
  { id, name, capacities, credentials }: Practitioner,
  places: ReadonlyMap<string, string>,
  today: string,
): readonly ListedPractitioner[] =>
  capacities.flatMap((capacity) => {
    const organizationName = places.get(capacity.organizationId);
    const row = inForce(practitionerKinds, capacity.kind, today);
    if (!organizationName || !row || !isInForce(capacity, today) || !restsOnValidCard(row, credentials, today)) return [];
    const card = credentials.find((one) => one.kind === row.credential && isInForce(one, today));
    return [{ practitionerId: id, name, kind: capacity.kind, organizationName, cardNumber: card?.number ?? null }];
  });
