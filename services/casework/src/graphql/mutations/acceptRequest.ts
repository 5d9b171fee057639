import { isRefusal } from '@legal-aid/journal/execute';
import { toRefused } from '@legal-aid/service-kit/refusals';
import type { MutationResolvers } from '#generated/graphql';
import { refusalMessages } from '#graphql/refusalMessages';

export const acceptRequest: NonNullable<MutationResolvers['acceptRequest']> = async (_, { commandId, input }, context) => {
  const outcome = await context.acceptRequest(input, context.commandOf('acceptRequest', commandId, input));
  if (isRefusal(outcome)) return toRefused(outcome, refusalMessages);
  return { __typename: 'RequestAccepted', case: await context.cases.byId(String(outcome['id'])) };
};
