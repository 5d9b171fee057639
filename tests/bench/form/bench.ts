import { databaseOf } from '#infra/system/processes';
import { mongo } from 'mongoose';
import type { Question } from '../../prove/recount/sheets.ts';
import { everything } from '../../prove/recount/wait.ts';
import type { Ask } from '../../prove/support/gateway.ts';
import { ms, percentile } from '../../prove/support/percentile.ts';
import { until } from '../../prove/support/poll.ts';
import { runProof, type Proof } from '../../prove/support/proof.ts';
import { createRandom, type Random } from '../../prove/support/random.ts';
import { startWorld } from '../../prove/support/world.ts';
import { askFor, askTotal } from './ask.ts';
import { writeFacts } from './generate.ts';
import { group, prepareGroup } from './group.ts';
import { drawDifferent, ways, type Way } from './questions.ts';

const numbers = { facts: 1_000_000, questions: 200, peers: 5 };
const warmUp = 20;
const fillMs = 120_000;

/** Forms 25 and 24 and figures over many facts, asked over HTTP one question after the other, and form 25 asked of MongoDB too. */
export const benchForm = (args: readonly string[]): Promise<void> =>
  runProof({ name: 'bench-form', plants: [], numbers, args, limitSeconds: 900 }, async (proof) => {
    const { facts = 0 } = proof.options.numbers;
    const { ask, system } = await startWorld(proof, { only: ['gateway', 'statistics', 'registry', 'issuer'] });
    const client = await mongo.MongoClient.connect(system.engines.mongodbUri);
    proof.onEnd(() => client.close());
    const db = client.db(databaseOf('statistics', system.databasePrefix));
    const random = createRandom(proof.options.seed);
    await writeFacts(db, random, facts, proof.log);
    const total = await until(fillMs, () => totalOf(ask, facts), 1_000);
    proof.report.add({ goal: 'facts counted', target: String(facts), measured: String(total), passed: total === facts });
    await prepareGroup(db);
    for (const way of ways) await measure(proof, { ask, db, random }, way);
  });

const totalOf = async (ask: Ask, wanted: number): Promise<number | null> => {
  const total = await askTotal(ask, everything);
  return total === wanted ? total : null;
};

const measure = async ({ options, report, log }: Proof, world: { ask: Ask; db: mongo.Db; random: Random }, way: Way): Promise<void> => {
  const { questions: count = 0, peers = 0 } = options.numbers;
  const [warming, questions] = [warmUp, count].map((size) => drawDifferent(world.random, way, size)) as [
    readonly Question[],
    readonly Question[],
  ];
  for (const question of warming) await askFor(world.ask, way.asked, question);
  const times = await timed(questions, (question) => askFor(world.ask, way.asked, question));
  log(`${way.name}: ${questions.length} questions asked`);
  const p95 = percentile(times, 0.95);
  report.add({
    goal: `${way.name}, ${questions.length} different questions`,
    target: `p95 <= ${way.goalMs} ms`,
    measured: `p50 ${ms(percentile(times, 0.5))}, p95 ${ms(p95)}`,
    passed: p95 <= way.goalMs,
  });
  if (way.asked !== 'form25') return;
  const peer = await timed(questions.slice(0, peers), (question) => group(world.db, question));
  const [own, group50] = [percentile(times.slice(0, peers), 0.5), percentile(peer, 0.5)];
  report.add({
    goal: `  beside $group over the same facts, ${peer.length} of the questions`,
    target: 'told',
    measured: `$group p50 ${ms(group50)}, that is ${(group50 / own).toFixed(1)} times as long`,
    passed: true,
  });
};

const timed = async (questions: readonly Question[], ask: (question: Question) => Promise<unknown>): Promise<readonly number[]> => {
  const times: number[] = [];
  for (const question of questions) {
    const began = performance.now();
    await ask(question);
    times.push(performance.now() - began);
  }
  return times;
};
