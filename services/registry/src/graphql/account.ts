import type { AccountResolvers } from '#generated/graphql';
import type { AccountDocument } from '#store/accounts';

/** The fields of an account; what it points to is read in batches. */
export const accountFields: AccountResolvers = {
  id: ({ _id }: AccountDocument) => _id,
  organization: ({ organizationId }: AccountDocument, _, { organizations }) => (organizationId ? organizations.byId(organizationId) : null),
  practitioner: ({ practitionerId }: AccountDocument, _, { practitioners }) => (practitionerId ? practitioners.byId(practitionerId) : null),
  closed: ({ status }: AccountDocument) => status === 'CLOSED',
  closedBy: ({ closing }: AccountDocument) => closing ?? null,
};
