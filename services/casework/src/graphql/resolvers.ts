import { eligibilityGroups, isInForce } from '@legal-aid/contracts/codes';
import type { Resolvers } from '#generated/graphql';
import { LegalAidCase } from '#graphql/legalAidCase';
import { acceptRequest } from '#graphql/mutations/acceptRequest';

/** The schema's questions, answered by queries and commands. */
export const resolvers: Resolvers = {
  Query: {
    case: (_, { id }, { cases }) => cases.byId(id),
    requests: (_, page, { cases }) => cases.requests(page),
    cases: (_, page, { cases }) => cases.accepted(page),
    eligibilityGroups: (_, { on }, { today }) => eligibilityGroups.filter((group) => isInForce(group, on ?? today())),
  },
  Mutation: { acceptRequest },
  LegalAidCase,
  Application: {
    __resolveReference: ({ id }: { readonly id: string }) => ({ id }),
    case: ({ id }: { readonly id: string }, _, { cases }) => cases.byApplication(id),
  },
};
