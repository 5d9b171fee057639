import { isRefusal } from '@legal-aid/journal/execute';
import { toRefused } from '@legal-aid/service-kit/refusals';
import type { MutationResolvers } from '#generated/graphql';
import { refusalMessages } from '#graphql/refusalMessages';

export const endOrganization: NonNullable<MutationResolvers['endOrganization']> = async (_, { commandId, input }, context) => {
  const outcome = await context.endOrganization(input, context.commandOf('endOrganization', commandId, input));
  if (isRefusal(outcome)) return toRefused(outcome, refusalMessages);
  return { __typename: 'OrganizationChanged', organization: await context.organizations.byId(String(outcome['id'])) };
};
