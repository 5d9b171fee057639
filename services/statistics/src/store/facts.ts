import { collectionOf } from '@legal-aid/journal/collectionOf';
import { inTurn } from '@legal-aid/journal/inTurn';
import type { ClientSession, Connection, mongo } from 'mongoose';
import type { Fact } from '#projections/fact';

/** A fact as it is kept for ever; `_id` is `caseId:version`, the id of its event. */
export interface FactRow extends Fact {
  readonly _id: string;
  /** Given in the transaction that writes the fact: whoever has read up to a number has missed nothing before it. */
  readonly seq: number;
}

/** The newest fact of a case. */
export interface CaseFactRow extends Fact {
  readonly _id: string;
}

interface CounterRow {
  readonly _id: string;
  readonly last: number;
}

export const factsOf = (connection: Connection): mongo.Collection<FactRow> => collectionOf<FactRow>(connection, 'facts');
export const caseFactsOf = (connection: Connection): mongo.Collection<CaseFactRow> => collectionOf<CaseFactRow>(connection, 'case_facts');
export const countersOf = (connection: Connection): mongo.Collection<CounterRow> => connection.collection<CounterRow>('counters');

/** Names the counter of the facts' sequence. */
export const factCounter = 'facts';

/**
 * Writes the facts that are not there yet, in one transaction: each takes its own number, and the newest of each case
 * becomes its current fact unless that is newer still. Twice equals once, in any order.
 * @returns how many were new.
 */
export const writeFacts = (connection: Connection, facts: readonly Fact[]): Promise<number> =>
  // Batches of one process need not collide on the counter; those of two do, and one begins anew.
  inTurn(`facts:${connection.id}`, () => connection.transaction((session) => writeMissing(connection, facts, session)));

const writeMissing = async (connection: Connection, facts: readonly Fact[], session: ClientSession): Promise<number> => {
  const fresh = await missing(connection, facts, session);
  if (fresh.length === 0) return 0;
  // Whoever commits first wins the counter: so the order of commits is the order of numbers, without a gap, and no
  // insert ever meets a duplicate key, which would abort the transaction over and over.
  const last = await take(connection, fresh.length, session);
  const rows = fresh.map((fact, index) => ({ _id: idOf(fact), seq: last - fresh.length + 1 + index, ...fact }));
  await factsOf(connection).insertMany(rows, { session });
  await caseFactsOf(connection).bulkWrite(newestOf(fresh).map(unlessNewer), { session });
  return fresh.length;
};

const idOf = ({ caseId, version }: Fact): string => `${caseId}:${version}`;

const missing = async (connection: Connection, facts: readonly Fact[], session: ClientSession): Promise<readonly Fact[]> => {
  const byId = new Map(facts.map((fact) => [idOf(fact), fact]));
  const present = await factsOf(connection)
    .find({ _id: { $in: [...byId.keys()] } }, { projection: { _id: 1 }, session })
    .toArray();
  for (const { _id } of present) byId.delete(_id);
  return [...byId.values()];
};

const take = async (connection: Connection, count: number, session: ClientSession): Promise<number> => {
  const counter = await countersOf(connection).findOneAndUpdate(
    { _id: factCounter },
    { $inc: { last: count } },
    { returnDocument: 'after', session },
  );
  if (!counter) throw new Error('the counter of facts is missing; run the migrations');
  return counter.last;
};

const newestOf = (facts: readonly Fact[]): readonly Fact[] => [
  ...new Map(facts.toSorted((left, right) => left.version - right.version).map((fact) => [fact.caseId, fact])).values(),
];

const unlessNewer = (fact: Fact): mongo.AnyBulkWriteOperation<CaseFactRow> => ({
  updateOne: {
    filter: { _id: fact.caseId },
    update: [
      {
        $replaceWith: {
          $cond: [{ $lt: [{ $ifNull: ['$version', 0] }, fact.version] }, { $literal: { _id: fact.caseId, ...fact } }, '$$ROOT'],
        },
      },
    ],
    upsert: true,
  },
});
