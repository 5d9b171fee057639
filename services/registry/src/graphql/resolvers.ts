import { predecessorsOf, provinceById, provincesOn, type Province } from '@legal-aid/contracts/provinces';
import type { Resolvers } from '#generated/graphql';
import { closeAccount } from '#graphql/mutations/closeAccount';
import { mergeOrganization } from '#graphql/mutations/mergeOrganization';
import { openAccount } from '#graphql/mutations/openAccount';
import { registerOrganization } from '#graphql/mutations/registerOrganization';
import type { AccountDocument } from '#store/accounts';
import type { OrganizationDocument } from '#store/organizations';

/** The schema's questions, answered by queries and commands. */
export const resolvers: Resolvers = {
  Query: {
    provinces: (_, { on }, { today }) => provincesOn(on ?? today()),
    province: (_, { id }) => provinceById(id) ?? null,
    organizations: (_, page, { organizations }) => organizations.list(page),
    organization: (_, { id }, { organizations }) => organizations.byId(id),
    me: (_, __, { ownAccount }) => ownAccount(),
  },
  Mutation: { registerOrganization, mergeOrganization, openAccount, closeAccount },
  Province: {
    __resolveReference: ({ id }: { readonly id: string }) => provinceById(id) ?? null,
    successor: ({ successorId }: Province) => (successorId ? provinceById(successorId) : null),
    predecessors: ({ id }: Province) => predecessorsOf(id),
  },
  Organization: {
    __resolveReference: ({ id }: { readonly id: string }, { organizations }) => organizations.byId(id),
    id: ({ _id }: OrganizationDocument) => _id,
    province: ({ provinceId }: OrganizationDocument) => provinceById(provinceId),
    activeTo: (row: OrganizationDocument) => (row.status === 'MERGED' ? row.activeTo : null),
    successor: (row: OrganizationDocument, _, { organizations }) => (row.status === 'MERGED' ? organizations.byId(row.successorId) : null),
    predecessors: ({ _id }: OrganizationDocument, _, { organizations }) => organizations.mergedInto(_id),
  },
  Account: {
    id: ({ _id }: AccountDocument) => _id,
    organization: ({ organizationId }: AccountDocument, _, { organizations }) =>
      organizationId ? organizations.byId(organizationId) : null,
    closed: ({ status }: AccountDocument) => status === 'CLOSED',
  },
};
