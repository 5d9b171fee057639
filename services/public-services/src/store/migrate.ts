import { connect } from '@legal-aid/journal/connect';
import { ensureCollections, migrateJournal } from '@legal-aid/journal/migrate';
import { applicationsOf } from '#store/applications';

/** Brings the database's collections and indexes up to what this version needs; may run any number of times. */
export const migrate = async (uri: string, database: string): Promise<void> => {
  const connection = await connect(uri, database);
  try {
    await migrateJournal(connection);
    await ensureCollections(connection, ['applications', 'organizations']);
    await applicationsOf(connection).createIndex({ filedBy: 1, filedAt: -1, _id: 1 }, { name: 'filedBy' });
  } finally {
    await connection.close();
  }
};
