import type { Capacity } from '#domain/practitioner';
import { rightsOn } from '#domain/rights';
import type { CapacityResolvers, PractitionerResolvers } from '#generated/graphql';
import type { PractitionerDocument } from '#store/practitioners';

/** The fields of a practitioner. */
export const practitionerFields: PractitionerResolvers = {
  __resolveReference: ({ id }: { readonly id: string }, { practitioners }) => practitioners.byId(id),
  id: ({ _id }: PractitionerDocument) => _id,
  rights: (row: PractitionerDocument, { on }, { today }) => rightsOn(row, on ?? today()),
};

export const capacityFields: CapacityResolvers = {
  organization: ({ organizationId }: Capacity, _, { organizations }) => organizations.byId(organizationId),
};
