import { randomUUID } from 'node:crypto';
import { databaseOf } from '#infra/system/processes';
import { mongo } from 'mongoose';
import type { Proof } from '../support/proof.ts';
import { createRandom } from '../support/random.ts';
import type { World } from '../support/world.ts';
import { anchorAll } from './anchors.ts';
import { chainsOf, forgeriesOf, problemsOf, type Anchor, type Row } from './chains.ts';
import { compareRows, createAskOnce, findReaders, readAll } from './reads.ts';
import { proveUnwritable } from './unwritable.ts';

const shortReads = 300;

/** Personal fields are read by many; each reading has its row, the rows cannot be changed unseen, and without a row nothing leaves. */
export const proveAudit = async (proof: Proof, world: World): Promise<void> => {
  const { report, options, onEnd } = proof;
  const { system } = world;
  const ask = createAskOnce(world);
  const client = await mongo.MongoClient.connect(system.engines.mongodbUri, { readConcern: { level: 'majority' } });
  onEnd(() => client.close());
  const database = client.db(databaseOf('casework', system.databasePrefix));
  const rowsNow = () => database.collection<Row>('access_log').find().toArray() as Promise<Row[]>;

  const readers = await findReaders(ask);
  const reads = options.short ? shortReads : (options.numbers['reads'] ?? 10_000);
  const sent = await readAll(ask, readers, { reads, random: createRandom(options.seed) });
  report.atLeast('readings, each of one person', reads, sent.length);
  report.atLeast('actors', 15, new Set(sent.map(({ actor }) => actor)).size);
  report.none('each has exactly one row, which says who read what', compareRows(sent, await rowsNow()));
  const [reader] = readers;
  if (!reader) throw new Error('nobody reads');
  await proveUnwritable(report, { ask, database, actor: reader.actor, caseIds: reader.own.slice(0, 5) });
  await proveChains(proof, await anchorAll(world, proof), await rowsNow());
  await proveAccesses(proof, { ask, id: reader.own[0] ?? '', head: reader.actor.replace('intake', 'head') });
};

const proveChains = async ({ report }: Proof, anchors: readonly Anchor[], rows: readonly Row[]): Promise<void> => {
  const chains = chainsOf(rows);
  const anchoredOf = (chain: string) => anchors.filter((anchor) => anchor.chain === chain);
  report.none(
    `${chains.size} chains of ${rows.length} rows hold, against ${anchors.length} anchors on the topic`,
    [...chains].flatMap(([chain, own]) => problemsOf(own, anchoredOf(chain))),
  );
  const longest = [...chains].toSorted(([, left], [, right]) => right.length - left.length).find(([chain]) => anchoredOf(chain).length > 0);
  if (!longest) return report.none('a chain is anchored', ['none is']);
  const [chain, own] = longest;
  report.none('its whole length is anchored', anchoredOf(chain).some(({ position }) => position === own.length) ? [] : ['it is not']);
  const forgeries = [3, Math.floor(own.length / 2), own.length - 3].flatMap((at) => forgeriesOf(own, at));
  report.none(
    `each of ${forgeries.length} forgeries of a copy is found`,
    forgeries.filter((forged) => problemsOf(forged.rows, anchoredOf(chain)).length === 0).map(({ name }) => name),
  );
};

interface Accesses {
  readonly data?: {
    readonly case?: { readonly accesses?: { readonly nodes: readonly { readonly subject: string; readonly allowed: boolean }[] } | null };
  };
}

/** "Who opened this case" tells it to who may know. */
const proveAccesses = async (
  { report }: Proof,
  { ask, id, head }: { ask: ReturnType<typeof createAskOnce>; id: string; head: string },
): Promise<void> => {
  const document = 'query ($id: ID!) { case(id: $id) { accesses(first: 50) { nodes { subject allowed fields role at } } } }';
  const told = await Promise.all(
    [head, 'auditor'].map(async (who) => JSON.parse(await ask(who, document, { id }, randomUUID())) as Accesses),
  );
  const lists = told.map(({ data }) => data?.case?.accesses?.nodes ?? []);
  report.none(
    'who opened a case is told to its head and to the auditor',
    lists.flatMap((nodes) => (nodes.some(({ subject, allowed }) => allowed && subject.startsWith('head-')) ? [] : ['nobody is told of'])),
  );
};
