import { isRefusal } from '@legal-aid/journal/execute';
import { toRefused } from '@legal-aid/service-kit/refusals';
import type { MutationResolvers } from '#generated/graphql';
import { refusalMessages } from '#graphql/refusalMessages';

export const withdrawApplication: NonNullable<MutationResolvers['withdrawApplication']> = async (_, { commandId, input }, context) => {
  const outcome = await context.withdrawApplication(input, context.commandOf('withdrawApplication', commandId, input));
  if (isRefusal(outcome) && outcome.code === 'APPLICATION_NOT_FOUND') context.readings.denied(input.applicationId, 'withdrawApplication');
  if (isRefusal(outcome)) return toRefused(outcome, refusalMessages);
  return { __typename: 'ApplicationWithdrawn', application: await context.applications.byId(String(outcome['id'])) };
};
