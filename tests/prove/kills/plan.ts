import type { SetPoint } from '../faults/crashPoints.ts';
import type { Kind } from '../support/processes.ts';
import type { Random } from '../support/random.ts';
import type { Target } from './killer.ts';

const kinds: readonly Kind[] = ['casework', 'statistics', 'gateway', 'mongod', 'kafka'];
const points: readonly { readonly kind: Kind; readonly point: SetPoint }[] = [
  { kind: 'casework', point: 'commit-publish' },
  { kind: 'statistics', point: 'facts-offset' },
  { kind: 'casework', point: 'publish-mark' },
];

/** How often each is killed. */
export interface Times {
  readonly random: number;
  readonly atPoints: number;
}

/**
 * All kills in an order by chance, but no kind twice in a row where another one is left: what was killed a moment ago is
 * hit again only when it has found its feet.
 */
export const planKills = (random: Random, { random: times, atPoints }: Times): readonly Target[] => {
  const left: Target[] = [
    ...kinds.flatMap((kind) => Array.from({ length: times }, () => ({ kind, point: null }))),
    ...points.flatMap((target) => Array.from({ length: atPoints }, () => target)),
  ];
  const plan: Target[] = [];
  while (left.length > 0) {
    const recent = plan.slice(-2).map(({ kind }) => kind);
    const others = left.filter(({ kind }) => !recent.includes(kind));
    const next = random.pick(others.length > 0 ? others : left);
    left.splice(left.indexOf(next), 1);
    plan.push(next);
  }
  return plan;
};
