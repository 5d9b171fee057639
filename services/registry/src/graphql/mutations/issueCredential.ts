import { isRefusal } from '@legal-aid/journal/execute';
import { toRefused } from '@legal-aid/service-kit/refusals';
import type { MutationResolvers } from '#generated/graphql';
import { refusalMessages } from '#graphql/refusalMessages';

export const issueCredential: NonNullable<MutationResolvers['issueCredential']> = async (_, { commandId, input }, context) => {
  const outcome = await context.issueCredential(input, context.commandOf('issueCredential', commandId, input));
  if (isRefusal(outcome)) return toRefused(outcome, refusalMessages);
  return { __typename: 'PractitionerChanged', practitioner: await context.practitioners.byId(String(outcome['id'])) };
};
