import type { Connection } from 'mongoose';
import { leasesOf } from '#lease';
import { parkedOf } from '#parking';
import { journalOf } from '#rows';

/** What every service's database needs for its journal; may run any number of times. */
export const migrateJournal = async (connection: Connection): Promise<void> => {
  await ensureCollections(connection, ['journal', 'commands', 'series', 'leases', 'parked']);
  await journalOf(connection).createIndexes([
    { key: { aggregateId: 1, version: 1 }, name: 'aggregate', unique: true },
    { key: { aggregateId: 1, version: 1, pending: 1 }, name: 'pending', partialFilterExpression: { pending: true } },
  ]);
  await parkedOf(connection).createIndex({ topic: 1, key: 1 }, { name: 'key' });
  await leasesOf(connection).updateOne({ _id: 'relay' }, { $setOnInsert: { holder: '', token: 0, until: new Date(0) } }, { upsert: true });
};

/** Creates the collections that are missing, because a transaction should not have to. */
export const ensureCollections = async (connection: Connection, names: readonly string[]): Promise<void> => {
  const existing = new Set((await connection.listCollections()).map(({ name }) => name));
  await Promise.all(names.filter((name) => !existing.has(name)).map((name) => connection.createCollection(name)));
};
