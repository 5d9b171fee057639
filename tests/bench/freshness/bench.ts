import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openHistory } from '../../prove/support/history.ts';
import { ms, percentile } from '../../prove/support/percentile.ts';
import { runProof } from '../../prove/support/proof.ts';
import { createRandom } from '../../prove/support/random.ts';
import { startWorld } from '../../prove/support/world.ts';
import { findSeats, startTraffic } from '../../prove/traffic/traffic.ts';
import { watchFigures } from './watch.ts';

const numbers = { seconds: 60, rate: 50 };
const officers = ['01', '04', '08', '11', '15', '19', '24', '31', '37', '44', '46', '48', '52', '66', '79', '91'].map(
  (code) => `intake-${code}`,
);
const drainMs = 8_000;

/** How long a figure takes to know of a case: from the acknowledgement to the first answer that has the case in its cell. */
export const benchFreshness = (args: readonly string[]): Promise<void> =>
  runProof({ name: 'bench-freshness', plants: [], numbers, args, limitSeconds: 420 }, async (proof) => {
    const { seconds = 0, rate = 0 } = proof.options.numbers;
    const { ask, folder } = await startWorld(proof);
    const history = openHistory(join(folder, 'history.jsonl'));
    const seats = await findSeats(ask, officers);
    const began = performance.now();
    const traffic = startTraffic({ ask, history, random: createRandom(proof.options.seed), seats, rate });
    const watch = watchFigures(ask, history, seats);
    await delay(seconds * 1_000);
    await traffic.stop();
    const worked = (performance.now() - began) / 1_000;
    const { waits, missing } = await watch.stop(drainMs);
    history.close();

    const acknowledged = history.lines().filter(({ kind }) => kind === 'ok').length / worked;
    const least = rate * 0.95;
    proof.report.add({
      goal: 'commands acknowledged a second',
      target: `at least ${least}`,
      measured: acknowledged.toFixed(1),
      passed: acknowledged >= least,
    });
    for (const [share, goalMs] of [
      [0.95, 2_000],
      [0.99, 5_000],
    ] as const) {
      const found = percentile(waits, share);
      const measured = `${ms(found)} of ${waits.length} cases watched`;
      proof.report.add({ goal: `acknowledgement to figure, p${share * 100}`, target: `< ${goalMs} ms`, measured, passed: found < goalMs });
    }
    proof.report.none('watched cases that never came into a figure', missing);
  });
