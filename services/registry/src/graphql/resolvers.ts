import { predecessorsOf, provinceById, provincesOn, type Province } from '@legal-aid/contracts/provinces';
import type { Resolvers } from '#generated/graphql';
import { accountFields } from '#graphql/account';
import { addCapacity } from '#graphql/mutations/addCapacity';
import { changeAccount } from '#graphql/mutations/changeAccount';
import { closeAccount } from '#graphql/mutations/closeAccount';
import { endCapacity } from '#graphql/mutations/endCapacity';
import { endOrganization } from '#graphql/mutations/endOrganization';
import { handBackAccount } from '#graphql/mutations/handBackAccount';
import { issueCredential } from '#graphql/mutations/issueCredential';
import { mergeOrganization } from '#graphql/mutations/mergeOrganization';
import { openAccount } from '#graphql/mutations/openAccount';
import { publishRoster } from '#graphql/mutations/publishRoster';
import { registerOrganization } from '#graphql/mutations/registerOrganization';
import { registerPractitioner } from '#graphql/mutations/registerPractitioner';
import { renameOrganization } from '#graphql/mutations/renameOrganization';
import { withdrawCredential } from '#graphql/mutations/withdrawCredential';
import { organizationFields } from '#graphql/organization';
import { capacityFields, practitionerFields } from '#graphql/practitioner';
import { rosterFields, rosterOrganizationFields, rosterPractitionerFields } from '#graphql/roster';

/** The schema's questions, answered by queries and commands. */
export const resolvers: Resolvers = {
  Query: {
    provinces: (_, { on }, { today }) => provincesOn(on ?? today()),
    province: (_, { id }) => provinceById(id) ?? null,
    organizations: (_, page, { organizations }) => organizations.list(page),
    organization: (_, { id }, { organizations }) => organizations.byId(id),
    practitioners: (_, { on, ...page }, { practitioners, today }) => practitioners.list({ ...page, on: on ?? today() }),
    practitioner: (_, { id }, { practitioners }) => practitioners.byId(id),
    rosters: (_, page, { rosters }) => rosters.list(page),
    roster: (_, { id }, { rosters }) => rosters.byId(id),
    me: (_, __, { accounts }) => accounts.acting(),
    myCapacities: (_, __, { accounts }) => accounts.own(),
    accounts: (_, page, { accounts }) => accounts.list(page),
  },
  Mutation: {
    registerOrganization,
    mergeOrganization,
    renameOrganization,
    endOrganization,
    registerPractitioner,
    addCapacity,
    endCapacity,
    issueCredential,
    withdrawCredential,
    publishRoster,
    openAccount,
    changeAccount,
    closeAccount,
    handBackAccount,
  },
  Province: {
    __resolveReference: ({ id }: { readonly id: string }) => provinceById(id) ?? null,
    successor: ({ successorId }: Province) => (successorId ? provinceById(successorId) : null),
    predecessors: ({ id }: Province) => predecessorsOf(id),
  },
  Organization: organizationFields,
  Practitioner: practitionerFields,
  Capacity: capacityFields,
  Roster: rosterFields,
  RosterOrganization: rosterOrganizationFields,
  RosterPractitioner: rosterPractitionerFields,
  Account: accountFields,
};
