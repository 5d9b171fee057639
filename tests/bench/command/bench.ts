import { join } from 'node:path';
import { databaseOf, processNames } from '#infra/system/processes';
import { connect } from '@legal-aid/journal/connect';
import { openHistory } from '../../prove/support/history.ts';
import { inParallel } from '../../prove/support/inParallel.ts';
import { ms, percentile } from '../../prove/support/percentile.ts';
import { runProof, type Proof } from '../../prove/support/proof.ts';
import { createRandom } from '../../prove/support/random.ts';
import { startWorld, type World } from '../../prove/support/world.ts';
import { findSeats } from '../../prove/traffic/traffic.ts';
import { findModel, openBare } from './bare.ts';
import { acceptOnce, fileRequests, officers, type Due } from './requests.ts';

/** With `--statistics 0` nobody counts meanwhile: what is left is the way of the command alone. */
const numbers = { commands: 480, rounds: 3, clients: 8, warmup: 120, statistics: 1 };
const goal = { times: 2, plusMs: 5 };

/** Accepting through the gateway, in alternating rounds with the bare transaction of the same writes on the same mongod. */
export const benchCommand = (args: readonly string[]): Promise<void> =>
  runProof({ name: 'bench-command', plants: [], numbers, args, limitSeconds: 600 }, async (proof) => {
    const { commands = 0, rounds = 0, clients = 0, warmup = 0, statistics = 1 } = proof.options.numbers;
    const world = await startWorld(proof, { only: processNames.filter((name) => statistics > 0 || name !== 'statistics') });
    const requests = await openRequests(proof, world);
    const failures: string[] = [];
    const accept = async (due: Due) => {
      const failure = await acceptOnce(world.ask, due);
      if (failure !== null) failures.push(failure);
    };
    await timed(await requests(warmup), clients, accept);
    const bare = await openModelled(proof, world);
    const organizations = (due: readonly Due[]) => due.map(({ seat }) => seat.organizationId);

    const times: { own: (readonly number[])[]; bare: (readonly number[])[] } = { own: [], bare: [] };
    await timed(await bare.prepare(organizations(await requests(warmup))), clients, bare.accept);
    for (let round = 0; round < rounds; round += 1) {
      const due = await requests(commands);
      times.own.push(await timed(due, clients, accept));
      const prepared = await bare.prepare(organizations(due));
      await world.system.settled(proof.signal);
      times.bare.push(await timed(prepared, clients, bare.accept));
      proof.log(`round ${round + 1}: ${told(times.own.at(-1) ?? [])}; bare ${told(times.bare.at(-1) ?? [])}`);
    }
    judge(proof, times);
    proof.report.none('commands that were not accepted', failures);
  });

const openRequests = async ({ options, signal, onEnd }: Proof, { ask, folder, system }: World) => {
  const history = openHistory(join(folder, 'history.jsonl'));
  onEnd(history.close);
  const seats = await findSeats(ask, officers);
  const random = createRandom(options.seed);
  return async (count: number): Promise<readonly Due[]> => {
    const due = await fileRequests(seats, count, { ask, history, random, signal });
    await system.settled(signal);
    return due;
  };
};

const openModelled = async ({ onEnd }: Proof, { system }: World) => {
  const { engines, databasePrefix } = system;
  const casework = await connect(engines.mongodbUri, databaseOf('casework', databasePrefix));
  const model = await findModel(casework);
  await casework.close();
  const bare = await openBare(engines.mongodbUri, `${databasePrefix}bench_bare`, model);
  onEnd(bare.close);
  return bare;
};

/** Milliseconds of each task, as many at once as there are clients, each beginning when its last one ended. */
const timed = <Item>(items: readonly Item[], clients: number, task: (item: Item) => Promise<unknown>): Promise<readonly number[]> =>
  inParallel(items, clients, async (item) => {
    const began = performance.now();
    await task(item);
    return performance.now() - began;
  });

const told = (times: readonly number[]): string => `p50 ${ms(percentile(times, 0.5))}, p95 ${ms(percentile(times, 0.95))}`;

const judge = (
  { report, options }: Proof,
  { own, bare }: { own: readonly (readonly number[])[]; bare: readonly (readonly number[])[] },
): void => {
  const { commands, rounds, clients } = options.numbers;
  const median = (each: readonly (readonly number[])[], share: number): number =>
    percentile(
      each.map((times) => percentile(times, share)),
      0.5,
    );
  const [own50, own95, bare50, bare95] = [median(own, 0.5), median(own, 0.95), median(bare, 0.5), median(bare, 0.95)];
  const most = goal.times * bare95 + goal.plusMs;
  report.add({
    goal: `accept through the gateway, ${clients} clients, ${officers.length} registers, median of ${rounds} rounds of ${commands}`,
    target: `p95 <= ${goal.times} x bare + ${goal.plusMs} ms = ${ms(most)}`,
    measured: `p50 ${ms(own50)}, p95 ${ms(own95)}, that is ${(own95 / bare95).toFixed(2)} x bare`,
    passed: own95 <= most,
  });
  report.add({
    goal: '  the bare transaction of the same writes',
    target: 'told',
    measured: `p50 ${ms(bare50)}, p95 ${ms(bare95)}; p50 ratio ${(own50 / bare50).toFixed(2)}`,
    passed: true,
  });
};
