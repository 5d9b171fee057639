import type { Resolvers } from '#generated/graphql';
import { fileApplication } from '#graphql/mutations/fileApplication';
import { withdrawApplication } from '#graphql/mutations/withdrawApplication';
import type { ApplicationDocument } from '#store/applications';

/** The schema's questions, answered by queries and commands. */
export const resolvers: Resolvers = {
  Query: {
    application: (_, { id }, { applications }) => applications.byId(id),
    trackApplication: (_, { trackingCode }, { applications }) => applications.byTrackingCode(trackingCode),
    myApplications: (_, page, { applications }) => applications.mine(page),
  },
  Mutation: { fileApplication, withdrawApplication },
  Application: {
    __resolveReference: ({ id }: { readonly id: string }, { applications }) => applications.referredTo(id),
    id: ({ _id }: ApplicationDocument) => _id,
    filedAt: ({ filedAt }: ApplicationDocument) => filedAt.toISOString(),
    withdrawnAt: (found: ApplicationDocument) => (found.status === 'WITHDRAWN' ? found.withdrawnAt.toISOString() : null),
    receipt: (found: ApplicationDocument, _, { applications }) => {
      const receipt = applications.receiptOf(found);
      return receipt && { number: receipt.text, issuedAt: found.filedAt.toISOString(), trackingCode: receipt.trackingCode };
    },
    organization: ({ organizationId }: ApplicationDocument) => ({ id: organizationId }),
    summary: (found: ApplicationDocument, _, { applications }) => applications.summaryOf(found),
  },
};
