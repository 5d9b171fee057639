import { provinceById } from '@legal-aid/contracts/provinces';
import type { ListedOrganization, ListedPractitioner } from '#domain/publishRoster';
import type { RosterOrganizationResolvers, RosterPractitionerResolvers, RosterResolvers } from '#generated/graphql';
import type { RosterDocument } from '#store/rosters';

/** The fields of a published list: all but the links to today's records are as they were published. */
export const rosterFields: RosterResolvers = {
  id: ({ _id }: RosterDocument) => _id,
  province: ({ provinceId }: RosterDocument) => provinceById(provinceId),
};

export const rosterOrganizationFields: RosterOrganizationResolvers = {
  organization: ({ organizationId }: ListedOrganization, _, { organizations }) => organizations.byId(organizationId),
};

export const rosterPractitionerFields: RosterPractitionerResolvers = {
  practitioner: ({ practitionerId }: ListedPractitioner, _, { practitioners }) => practitioners.byId(practitionerId),
};
