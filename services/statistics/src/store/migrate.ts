import { connect } from '@legal-aid/journal/connect';
import { ensureCollections } from '@legal-aid/journal/migrate';
import { parkedOf } from '@legal-aid/journal/parking';
import { countersOf, factCounter, factsOf } from '#store/facts';
import { organizationsOf } from '#store/organizations';

/** Brings the database's collections and indexes up to what this version needs; may run any number of times. */
export const migrate = async (uri: string, database: string): Promise<void> => {
  const connection = await connect(uri, database);
  try {
    await ensureCollections(connection, ['facts', 'case_facts', 'counters', 'organizations', 'parked']);
    await factsOf(connection).createIndex({ seq: 1 }, { name: 'tail', unique: true });
    await organizationsOf(connection).createIndexes([
      { key: { successorId: 1 }, name: 'successor' },
      { key: { centerId: 1 }, name: 'branches' },
      { key: { provinceId: 1 }, name: 'area' },
    ]);
    await parkedOf(connection).createIndex({ topic: 1, key: 1 }, { name: 'key' });
    await countersOf(connection).updateOne({ _id: factCounter }, { $setOnInsert: { last: 0 } }, { upsert: true });
  } finally {
    await connection.close();
  }
};
