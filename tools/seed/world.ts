import type { OrganizationId, PractitionerId } from '@legal-aid/casework/domain/case';
import type { Organization } from '@legal-aid/casework/domain/organization';
import type { Capacity, Practitioner } from '@legal-aid/casework/domain/practitioner';
import { activeToOf, organizations, type PlannedOrganization } from './organizations.ts';
import { practitionerLives } from './practitionerLives.ts';
import type { PlannedWorld } from './steps.ts';

const planned = new Map<string, PlannedOrganization>(organizations.map((organization) => [organization.id, organization]));

/** The planned organisation of an id. @throws when the plan does not register it */
export const plannedOrganization = (id: string): PlannedOrganization => {
  const found = planned.get(id);
  if (!found) throw new Error('the plan uses an organisation that it does not register');
  return found;
};

const toCopy = (organization: PlannedOrganization): Organization => {
  const { id, registration, later } = organization;
  const { kind, provinceId, activeFrom, parentId = null, branchOrdinal = null } = registration;
  const successorId = later?.name === 'mergeOrganization' ? later.input.successorId : null;
  const activeTo = activeToOf(organization);
  return { id, kind, provinceId, activeFrom, activeTo, successorId, parentId: parentId as OrganizationId | null, branchOrdinal };
};

const copies = new Map<string, Organization>(organizations.map((organization) => [organization.id, toCopy(organization)]));
const organizationOf = (id: OrganizationId): Organization => copies.get(plannedOrganization(id).id) ?? toCopy(plannedOrganization(id));

const responsibleFor = (id: OrganizationId, day: string): Organization => {
  const found = organizationOf(id);
  const isOver = found.successorId !== null && found.activeTo !== null && found.activeTo <= day;
  return isOver && found.successorId ? responsibleFor(found.successorId, day) : found;
};

const staff: readonly Practitioner[] = practitionerLives.map(({ state: { id, capacities, credentials } }) => ({
  id: id as string as PractitionerId,
  capacities: capacities as readonly unknown[] as readonly Capacity[],
  credentials,
}));
const staffByPlace = Map.groupBy(
  staff.flatMap((one) => [...new Set(one.capacities.map(({ organizationId }) => organizationId))].map((place) => ({ one, place }))),
  ({ place }) => place,
);

/** Who has, or had, a capacity at an organisation. */
export const staffAt = (id: OrganizationId): readonly Practitioner[] => (staffByPlace.get(id) ?? []).map(({ one }) => one);

/** What the acts of planned cases may look at. */
export const plannedWorld: PlannedWorld = {
  organization: organizationOf,
  responsible: responsibleFor,
  practitioners: new Map(staff.map((one) => [one.id, one])),
};
