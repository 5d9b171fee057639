import { isRefusal } from '@legal-aid/journal/execute';
import { toRefused } from '@legal-aid/service-kit/refusals';
import type { MutationResolvers } from '#generated/graphql';
import { refusalMessages } from '#graphql/refusalMessages';

export const mergeOrganization: NonNullable<MutationResolvers['mergeOrganization']> = async (_, { commandId, input }, context) => {
  const outcome = await context.mergeOrganization(input, context.commandOf('mergeOrganization', commandId, input));
  if (isRefusal(outcome)) return toRefused(outcome, refusalMessages);
  return { __typename: 'OrganizationMerged', organization: await context.organizations.byId(String(outcome['id'])) };
};
