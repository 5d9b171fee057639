import { isRefusal } from '@legal-aid/journal/execute';
import { toRefused } from '@legal-aid/service-kit/refusals';
import type { MutationResolvers } from '#generated/graphql';
import { refusalMessages } from '#graphql/refusalMessages';

export const publishRoster: NonNullable<MutationResolvers['publishRoster']> = async (_, { commandId, input }, context) => {
  const outcome = await context.publishRoster(input, context.commandOf('publishRoster', commandId, input));
  if (isRefusal(outcome)) return toRefused(outcome, refusalMessages);
  return { __typename: 'RosterPublished', roster: await context.rosters.byId(String(outcome['id'])) };
};
