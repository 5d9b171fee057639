import type { Refusal } from '@legal-aid/decision';
import { isRefusal, type Answer } from '@legal-aid/journal/execute';
import { toRefused } from '@legal-aid/service-kit/refusals';
import type { Context } from '#context';
import type { MutationResolvers } from '#generated/graphql';
import { refusalMessages } from '#graphql/refusalMessages';

const payloadOf = async (outcome: Answer | Refusal, { emergencies }: Context) =>
  isRefusal(outcome)
    ? toRefused(outcome, refusalMessages)
    : { __typename: 'EmergencyAccessChanged' as const, emergencyAccess: await emergencies.byId(String(outcome['id'])) };

export const openEmergencyAccess: NonNullable<MutationResolvers['openEmergencyAccess']> = async (_, { commandId, input }, context) => {
  const outcome = await context.emergencyActs.open(input, context.commandOf('openEmergencyAccess', commandId, input));
  // Whoever is refused a protected person's case has learnt that it is one.
  if (isRefusal(outcome) && (outcome.code === 'CASE_NOT_FOUND' || outcome.code === 'CASE_PROTECTED'))
    context.readings.denied(input.caseId, 'openEmergencyAccess', 'openEmergencyAccess');
  return payloadOf(outcome, context);
};

export const reviewEmergencyAccess: NonNullable<MutationResolvers['reviewEmergencyAccess']> = async (_, { commandId, input }, context) =>
  payloadOf(await context.emergencyActs.review(input, context.commandOf('reviewEmergencyAccess', commandId, input)), context);
