import { connect } from '@legal-aid/journal/connect';
import { ensureCollections, migrateJournal } from '@legal-aid/journal/migrate';
import { accountsOf } from '#store/accounts';
import { organizationsOf } from '#store/organizations';

/** Brings the database's collections and indexes up to what this version needs; may run any number of times. */
export const migrate = async (uri: string, database: string): Promise<void> => {
  const connection = await connect(uri, database);
  try {
    await migrateJournal(connection);
    await ensureCollections(connection, ['organizations', 'accounts']);
    await organizationsOf(connection).createIndexes([
      { key: { provinceId: 1, name: 1, _id: 1 }, name: 'byProvince' },
      { key: { successorId: 1 }, name: 'predecessors' },
    ]);
    await accountsOf(connection).createIndex(
      { subject: 1 },
      { name: 'openSubject', unique: true, partialFilterExpression: { status: 'OPEN' } },
    );
  } finally {
    await connection.close();
  }
};
