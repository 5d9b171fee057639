import type { Resolvers } from '#generated/graphql';
import { fileApplication } from '#graphql/mutations/fileApplication';
import type { ApplicationDocument } from '#store/applications';

/** The schema's questions, answered by queries and commands. */
export const resolvers: Resolvers = {
  Query: {
    application: (_, { id }, { applications }) => applications.byId(id),
    myApplications: (_, page, { applications }) => applications.mine(page),
  },
  Mutation: { fileApplication },
  Application: {
    __resolveReference: ({ id }: { readonly id: string }, { applications }) => applications.byId(id),
    id: ({ _id }: ApplicationDocument) => _id,
    filedAt: ({ filedAt }: ApplicationDocument) => filedAt.toISOString(),
    organization: ({ organizationId }: ApplicationDocument) => ({ id: organizationId }),
    summary: (found: ApplicationDocument, _, { applications }) => applications.summaryOf(found),
  },
};
