import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acts, inEachStatus, request } from '../../test/support/lives.ts';
import expected from '../../test/transitions.json' with { type: 'json' };
import { actions, caseActions } from './actions.ts';
import type { LegalAidCase, Status } from './case.ts';

interface Expected {
  readonly from: readonly string[];
  readonly to: string;
  readonly code: string;
  readonly article: string;
}
const table = expected.acts as Readonly<Record<string, Expected>>;
const pairs = Object.keys(inEachStatus).flatMap((status) => caseActions.map((action) => [status as Status, action] as const));

describe('the state machine', () => {
  it('knows the acts of the reviewed table, no more and no fewer', () => {
    expect([...caseActions].toSorted()).toEqual(Object.keys(table).toSorted());
  });

  it.each(pairs)('in %s answers %s as the table says', (status, action) => {
    const current = inEachStatus[status];
    const { from, to, code, article } = table[action] as Expected;
    const outcome = acts[action](current);
    if (from.includes(status)) {
      expect(outcome).toMatchObject({ kind: 'decided', state: { status: to === 'same' ? status : to, version: current.version + 1 } });
      expect(actions[action](current)).toBeNull();
    } else {
      expect(outcome).toEqual({ kind: 'refused', code, article, details: { status } });
      expect(actions[action](current)).toEqual(outcome);
    }
  });

  it('never tells an act to be possible that the rule then refuses for the state, on any walk', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...caseActions), { maxLength: 40 }), (names) => {
        let current: LegalAidCase = request;
        for (const name of names) {
          const whyNot = actions[name](current);
          const outcome = acts[name](current);
          if (whyNot) expect(outcome).toEqual(whyNot);
          if (outcome.kind === 'refused') continue;
          expect(outcome.state.version).toBe(current.version + 1);
          current = outcome.state;
        }
      }),
      { numRuns: 500 },
    );
  });
});
