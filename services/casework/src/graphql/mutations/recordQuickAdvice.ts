import { isRefusal } from '@legal-aid/journal/execute';
import { toRefused } from '@legal-aid/service-kit/refusals';
import type { MutationResolvers } from '#generated/graphql';
import { refusalMessages } from '#graphql/refusalMessages';

export const recordQuickAdvice: NonNullable<MutationResolvers['recordQuickAdvice']> = async (_, { commandId, input }, context) => {
  const outcome = await context.recordQuickAdvice(input, context.commandOf('recordQuickAdvice', commandId, input));
  if (isRefusal(outcome)) return toRefused(outcome, refusalMessages);
  return { __typename: 'QuickAdviceRecorded', quickAdvice: await context.quickAdvices.byId(String(outcome['id'])) };
};
