import { advicePerCase, requestsPerCase } from './assumptions.ts';
import { adviceMoment, plannedAdvice, type PlannedAdvice } from './advice.ts';
import { waitingRequests, type PlannedCase } from './cases.ts';
import { acceptanceMoment, plannedCase } from './lives.ts';
import { decisionMoment, plannedRequest } from './requests.ts';

/** Places of a list in the order of their moments: two numbers for each, whatever the plan is long. */
const inOrder = (length: number, momentOf: (index: number) => number): Uint32Array => {
  const moments = Float64Array.from({ length }, (_, index) => momentOf(index));
  return Uint32Array.from(moments.keys()).toSorted((left, right) => (moments[left] ?? 0) - (moments[right] ?? 0) || left - right);
};

/** What a nation has of cases and quick advice, each planned when it is its turn, in the order of the registers and books. */
export interface Plan {
  /** How many there are of both. */
  readonly total: number;
  readonly applications: () => Iterable<PlannedCase>;
  readonly advices: () => Iterable<PlannedAdvice>;
}

/**
 * The demo nation with so many accepted cases: the first of an endless list that never changes. Applications go by
 * acceptance, which is the order of file numbers; those that were not accepted stand between, and those that wait at the end.
 */
export const planOf = (cases: number): Plan => {
  const requests = Math.round(cases * requestsPerCase);
  const advices = Math.round(cases * advicePerCase);
  return {
    total: cases + requests + waitingRequests.length + advices,
    applications: function* () {
      const momentOf = (index: number) => (index < cases ? acceptanceMoment(index) : decisionMoment(index - cases));
      for (const index of inOrder(cases + requests, momentOf)) yield index < cases ? plannedCase(index) : plannedRequest(index - cases);
      yield* waitingRequests;
    },
    advices: function* () {
      for (const index of inOrder(advices, adviceMoment)) yield plannedAdvice(index);
    },
  };
};
