import { isRefusal } from '@legal-aid/journal/execute';
import { toRefused } from '@legal-aid/service-kit/refusals';
import type { MutationResolvers } from '#generated/graphql';
import { refusalMessages } from '#graphql/refusalMessages';

export const registerOrganization: NonNullable<MutationResolvers['registerOrganization']> = async (_, { commandId, input }, context) => {
  const outcome = await context.registerOrganization(input, context.commandOf('registerOrganization', commandId, input));
  if (isRefusal(outcome)) return toRefused(outcome, refusalMessages);
  return { __typename: 'OrganizationRegistered', organization: await context.organizations.byId(String(outcome['id'])) };
};
