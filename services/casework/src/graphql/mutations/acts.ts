import { isRefusal } from '@legal-aid/journal/execute';
import { toRefused } from '@legal-aid/service-kit/refusals';
import { caseActions, type CaseAction } from '#domain/actions';
import type { MutationResolvers } from '#generated/graphql';
import { refusalMessages } from '#graphql/refusalMessages';

type Act = NonNullable<MutationResolvers['startWork']>;

const act =
  (name: CaseAction): Act =>
  async (_, { commandId, input }, context) => {
    const outcome = await context.acts[name](input as never, context.commandOf(name, commandId, input));
    if (isRefusal(outcome)) return toRefused(outcome, refusalMessages);
    const done = name === 'acceptRequest' || name === 'acceptImmediately' ? 'RequestAccepted' : 'CaseChanged';
    return { __typename: done, case: await context.cases.byId(String(outcome['id'])) };
  };

/** Every act on a case: the same translation, whatever the act. */
export const caseMutations = Object.fromEntries(caseActions.map((name) => [name, act(name)])) as Pick<MutationResolvers, CaseAction>;
