import { provinceById } from '@legal-aid/contracts/provinces';
import { nameOn } from '#domain/organization';
import type { OrganizationResolvers } from '#generated/graphql';
import type { OrganizationDocument } from '#store/organizations';

/** The fields of an organisation; what it points to is read in batches. */
export const organizationFields: OrganizationResolvers = {
  __resolveReference: ({ id }: { readonly id: string }, { organizations }) => organizations.byId(id),
  id: ({ _id }: OrganizationDocument) => _id,
  name: (row: OrganizationDocument, { on }, { today }) => nameOn(row, on ?? today()),
  province: ({ provinceId }: OrganizationDocument) => provinceById(provinceId),
  parent: ({ parentId }: OrganizationDocument, _, { organizations }) => (parentId ? organizations.byId(parentId) : null),
  children: ({ _id }: OrganizationDocument, _, { organizations }) => organizations.childrenOf(_id),
  practitioners: ({ _id }: OrganizationDocument, { on, ...page }, { practitioners, today }) =>
    practitioners.staffOf(_id, { ...page, on: on ?? today() }),
  activeTo: (row: OrganizationDocument) => (row.status === 'ACTIVE' ? null : row.activeTo),
  endGround: (row: OrganizationDocument) => (row.status === 'ENDED' ? row.endGround : null),
  successor: (row: OrganizationDocument, _, { organizations }) => (row.status === 'MERGED' ? organizations.byId(row.successorId) : null),
  predecessors: ({ _id }: OrganizationDocument, _, { organizations }) => organizations.mergedInto(_id),
};
