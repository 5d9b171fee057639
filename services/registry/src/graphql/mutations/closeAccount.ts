import { isRefusal } from '@legal-aid/journal/execute';
import { toRefused } from '@legal-aid/service-kit/refusals';
import type { MutationResolvers } from '#generated/graphql';
import { refusalMessages } from '#graphql/refusalMessages';

export const closeAccount: NonNullable<MutationResolvers['closeAccount']> = async (_, { commandId, input }, context) => {
  const outcome = await context.closeAccount(input, context.commandOf('closeAccount', commandId, input));
  if (isRefusal(outcome)) return toRefused(outcome, refusalMessages);
  return { __typename: 'AccountClosed', account: await context.accounts.byId(String(outcome['id'])) };
};
