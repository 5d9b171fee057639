import { isInForce, type CredentialKind, type OrganizationKind, type PractitionerKind } from '@legal-aid/contracts/codes';
import { provinceIdOn } from '@legal-aid/contracts/provinces';
import { refused, type Refusal } from '@legal-aid/decision';
import { provinceOf, type Office } from '#domain/office';
import type { Organization } from '#domain/organization';
import type { Capacity, Practitioner } from '#domain/practitioner';

type Place = Pick<Organization, 'kind' | 'provinceId'>;

const participating: readonly OrganizationKind[] = ['CONTRACTED_ORGANIZATION', 'REGISTERED_ORGANIZATION'];

/** Whether an office has a province in its competence. */
export const isInProvince = (office: Office, provinceId: string): boolean => {
  const province = provinceOf(office);
  return office.relation === 'NATION' || (province !== null && provinceIdOn(provinceId, office.today) === province);
};

/** Whether an office keeps the data of an organisation: a department, of those that participate in its province. LQ.14, LQ.15, TT12.11a.2. */
export const mayKeepOrganization = (office: Office, { kind, provinceId }: Place): boolean =>
  office.relation === 'NATION' || (participating.includes(kind) && isInProvince(office, provinceId));

/** Why an office may not register such an organisation, or null; another province is to a department as if it were not there. */
export const registrationProblem = (office: Office, place: Place): Refusal | null => {
  if (!isInProvince(office, place.provinceId) && office.relation !== 'NATION')
    return refused('PROVINCE_UNKNOWN', null, { field: 'provinceId' });
  return mayKeepOrganization(office, place) ? null : refused('OUTSIDE_COMPETENCE', 'LQ.14, LQ.15', { field: 'kind' });
};

/**
 * Whether an office keeps a capacity: a department, of the people of those that participate, and of collaborators, whose cards
 * its director issues. NĐ144.16, NĐ144.18, TT12.11a.2.
 */
export const mayKeepCapacity = (office: Office, organization: Place, kind: PractitionerKind): boolean =>
  mayKeepOrganization(office, organization) || (kind === 'COLLABORATOR' && isInProvince(office, organization.provinceId));

/** The cards that a department keeps: of the people of those that participate, and of collaborators. An officer's is the province's chairman's. LQ.21. */
const cardsAt = ({ kind }: Capacity): readonly CredentialKind[] =>
  kind === 'COLLABORATOR' ? ['COLLABORATOR_CARD'] : ['LAWYER_CARD', 'CONSULTANT_CARD'];

/** Why an office may not issue or withdraw a card of a practitioner, or null; who works elsewhere is to a department as if he were not there. */
export const cardProblem = (
  office: Office,
  { practitioner, organizations, card }: { practitioner: Practitioner; organizations: readonly Organization[]; card: CredentialKind },
): Refusal | null => {
  if (office.relation === 'NATION') return null;
  const byId = new Map<string, Organization>(organizations.map((organization) => [organization.id, organization]));
  const kept = heldOrLast(practitioner, office.today).filter((capacity) => {
    const organization = byId.get(capacity.organizationId);
    return organization !== undefined && mayKeepCapacity(office, organization, capacity.kind);
  });
  if (kept.length === 0) return refused('PRACTITIONER_NOT_FOUND', null, { field: 'practitionerId' });
  return kept.some((capacity) => cardsAt(capacity).includes(card)) ? null : refused('OUTSIDE_COMPETENCE', 'LQ.21', { field: 'kind' });
};

/** What he holds, or will hold; of who holds nothing any more, what he held. */
const heldOrLast = ({ capacities }: Practitioner, today: string): readonly Capacity[] => {
  const held = capacities.filter((capacity) => isInForce({ ...capacity, validFrom: '' }, today));
  return held.length > 0 ? held : capacities;
};
