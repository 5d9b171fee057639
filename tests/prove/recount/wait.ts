import type { Ask } from '../support/gateway.ts';
import { until } from '../support/poll.ts';
import { compareDimensions, compareFigures } from './compare.ts';
import type { Life } from './lives.ts';
import type { Question } from './sheets.ts';

const limitMs = 10_000;

/** Everything that ever happened, until the end of next year. */
export const everything: Question = {
  period: { from: '2023-01-01', to: `${new Date().getUTCFullYear() + 2}-01-01` },
  geography: 'AS_REPORTED',
  by: 'NATION',
  provinceId: null,
};

/** What is open now, by who leads it: what happens to a case between its acceptance and its end moves these figures alone. */
const open = { measure: 'OPEN', period: everything.period, geography: 'CURRENT', by: ['PRACTITIONER_KIND', 'FORM'], where: {} } as const;

/** Waits until the nation's figures are the recount's, as they must be 10 s after the last thing happened. */
export const waitForFigures = async (ask: Ask, lives: readonly Life[], withinMs = limitMs) => {
  const began = performance.now();
  let left: readonly string[] = ['nobody answered'];
  const look = async (): Promise<readonly string[]> => [
    ...(await compareFigures(ask, everything, lives, 'form25')),
    ...(await compareFigures(ask, everything, lives, 'form24')),
    ...(await compareDimensions(ask, open, lives)),
  ];
  await until(withinMs, async () => {
    left = await look().catch(() => left);
    return left.length === 0 ? true : null;
  });
  const passed = left.length === 0;
  const after = `after ${((performance.now() - began) / 1_000).toFixed(1)} s`;
  const measured = passed ? `${lives.length} cases ${after}` : `${left.length} figures not yet ${after}, such as ${left[0]}`;
  return { target: `within ${withinMs / 1_000} s`, measured, passed };
};
