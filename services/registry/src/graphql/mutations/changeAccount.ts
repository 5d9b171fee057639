import { isRefusal } from '@legal-aid/journal/execute';
import { toRefused } from '@legal-aid/service-kit/refusals';
import type { MutationResolvers } from '#generated/graphql';
import { toCapacity } from '#graphql/accountCapacity';
import { refusalMessages } from '#graphql/refusalMessages';

export const changeAccount: NonNullable<MutationResolvers['changeAccount']> = async (_, { commandId, input }, context) => {
  const { accountId, expectedVersion } = input;
  const change = { ...toCapacity(input), accountId, expectedVersion };
  const outcome = await context.changeAccount(change, context.commandOf('changeAccount', commandId, input));
  if (isRefusal(outcome)) return toRefused(outcome, refusalMessages);
  return { __typename: 'AccountChanged', account: await context.accounts.byId(String(outcome['id'])) };
};
