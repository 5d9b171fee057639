import type { Decided, Outcome } from '@legal-aid/decision';

/**
 * What the law decided on a planned command.
 * @throws when it refuses: then the plan is wrong.
 */
export const mustDecide = <State, Event>(outcome: Outcome<State, Event>): Decided<State, Event> => {
  if (outcome.kind === 'refused') throw new Error(`the plan breaks a rule: ${outcome.code} ${JSON.stringify(outcome.details)}`);
  return outcome;
};
