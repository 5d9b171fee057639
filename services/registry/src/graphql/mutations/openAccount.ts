import { isRefusal } from '@legal-aid/journal/execute';
import { toRefused } from '@legal-aid/service-kit/refusals';
import type { MutationResolvers } from '#generated/graphql';
import { toCapacity } from '#graphql/accountCapacity';
import { refusalMessages } from '#graphql/refusalMessages';

export const openAccount: NonNullable<MutationResolvers['openAccount']> = async (_, { commandId, input }, context) => {
  const request = { ...toCapacity(input), subject: input.subject };
  const outcome = await context.openAccount(request, context.commandOf('openAccount', commandId, input));
  if (isRefusal(outcome)) return toRefused(outcome, refusalMessages);
  return { __typename: 'AccountOpened', account: await context.accounts.byId(String(outcome['id'])) };
};
