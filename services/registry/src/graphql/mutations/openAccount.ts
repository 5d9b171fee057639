import { isRefusal } from '@legal-aid/journal/execute';
import { toRefused } from '@legal-aid/service-kit/refusals';
import type { AccountRequest } from '#domain/account';
import type { OrganizationId } from '#domain/organization';
import type { PractitionerId } from '#domain/practitioner';
import type { MutationResolvers, OpenAccountInput } from '#generated/graphql';
import { refusalMessages } from '#graphql/refusalMessages';

export const openAccount: NonNullable<MutationResolvers['openAccount']> = async (_, { commandId, input }, context) => {
  const outcome = await context.openAccount(toRequest(input), context.commandOf('openAccount', commandId, input));
  if (isRefusal(outcome)) return toRefused(outcome, refusalMessages);
  return { __typename: 'AccountOpened', account: await context.account(String(outcome['id'])) };
};

const toRequest = ({ subject, role, organizationId, practitionerId }: OpenAccountInput): AccountRequest => ({
  subject,
  role,
  organizationId: (organizationId ?? null) as OrganizationId | null,
  practitionerId: (practitionerId ?? null) as PractitionerId | null,
});
