import { startEngines } from '#infra/engines/engines';
import { temporaryData } from '#infra/engines/temporary';
import { topicOf } from '@legal-aid/contracts/topics';
import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import type { JournalRow } from '@legal-aid/journal/rows';
import { pino } from 'pino';
import { percentile } from '../../prove/support/percentile.ts';
import { runProof, type Proof } from '../../prove/support/proof.ts';
import { openRaw, toBatches } from './raw.ts';
import { relayAll, toRecords, type Round } from './relayAll.ts';
import { pendingRows, types } from './rows.ts';

const numbers = { rows: 20_000, rounds: 3, warmup: 2_000 };
const goalShare = 0.3;
const logger = pino({ level: 'silent' });

/** How fast the relay empties a journal, beside a bare producer that sends the same records to the same broker. */
export const benchRelay = (args: readonly string[]): Promise<void> =>
  runProof({ name: 'bench-relay', plants: [], numbers, args, limitSeconds: 420 }, async (proof) => {
    const { rows = 0, rounds = 0, warmup = 0 } = proof.options.numbers;
    const rowsOf = (cause: string, count: number) => pendingRows(count, `${proof.options.seed}:${cause}`);
    const { mongodbUri, publisher, raw } = await open(proof);
    // A journal of its own for each round: a round must not pay for the rows of those before it.
    const relay = (database: string, count: number) => relayAll(publisher, { mongodbUri, database }, rowsOf(database, count));
    await relay('warm-up', warmup);
    await sendAll(raw, rowsOf('bare warm-up', warmup));
    const [relayed, sent]: [Round[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      relayed.push(await relay(`round-${round}`, rows));
      sent.push(await sendAll(raw, rowsOf(`bare ${round}`, rows)));
      proof.log(`round ${round + 1}: relay ${relayed.at(-1)?.rate.toFixed(0)} rows a second, bare ${sent.at(-1)?.toFixed(0)}`);
    }
    judge(proof, relayed, sent);
  });

const judge = ({ report, options }: Proof, relayed: readonly Round[], sent: readonly number[]): void => {
  const { rows = 0, rounds = 0 } = options.numbers;
  const rates = relayed.map(({ rate }) => rate);
  const [relay, bare] = [percentile(rates, 0.5), percentile(sent, 0.5)];
  const all = (each: readonly number[]): string => each.map((rate) => rate.toFixed(0)).join(', ');
  report.add({
    goal: `relay beside a bare producer, ${rows} rows, median of ${rounds} rounds`,
    target: `>= ${goalShare} x bare`,
    measured: `${relay.toFixed(0)} rows/s, bare ${bare.toFixed(0)} rows/s, that is ${(relay / bare).toFixed(2)} x`,
    passed: relay >= goalShare * bare,
  });
  report.add({ goal: '  each round, rows/s', target: 'told', measured: `relay ${all(rates)}; bare ${all(sent)}`, passed: true });
  const left = relayed.reduce((sum, round) => sum + round.left, 0);
  report.add({ goal: 'rows left pending', target: '0', measured: String(left), passed: left === 0 });
};

const open = async ({ log, signal, onEnd }: Proof) => {
  const { dataDir, remove } = await temporaryData('proof', log);
  onEnd(remove);
  const engines = await startEngines({ dataDir, log, signal });
  onEnd(() => engines.stop());
  const bus = createBus({ brokers: engines.kafkaBrokers.split(','), clientId: 'bench', logger });
  await bus.ensureTopics(types.map(topicOf), 3);
  const [publisher, raw] = [bus.publisher(), await openRaw(engines.kafkaBrokers)];
  onEnd(async () => {
    await Promise.all([publisher.close(), raw.close()]);
    await bus.close();
  });
  return { mongodbUri: engines.mongodbUri, publisher, raw };
};

const sendAll = async (raw: Awaited<ReturnType<typeof openRaw>>, rows: readonly JournalRow[]): Promise<number> => {
  const batches = toBatches(rows, toRecords);
  const began = performance.now();
  await raw.send(batches);
  return rows.length / ((performance.now() - began) / 1_000);
};
