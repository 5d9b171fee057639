import { anyCase, type Condition } from '#rules/condition';
import { daysIn, type Period } from '#rules/day';

export type Measure = 'ACCEPTED' | 'ENDED' | 'OPEN';

/** The cases that a measure counts: accepted in the period, ended in it, or accepted and not ended when it is over. */
export const conditionOf = (measure: Measure, period: Period): Condition => {
  const days = daysIn(period);
  switch (measure) {
    case 'ACCEPTED':
      return { ...anyCase, accepted: days };
    case 'ENDED':
      return { ...anyCase, ended: days };
    case 'OPEN':
      return { ...anyCase, accepted: { since: null, until: days.until }, ended: { since: days.until, until: null } };
    default:
      return measure satisfies never;
  }
};
