import { connect } from '@legal-aid/journal/connect';
import { ensureCollections, migrateJournal } from '@legal-aid/journal/migrate';
import { casesOf } from '#store/cases';

/** Brings the database's collections and indexes up to what this version needs; may run any number of times. */
export const migrate = async (uri: string, database: string): Promise<void> => {
  const connection = await connect(uri, database);
  try {
    await migrateJournal(connection);
    await ensureCollections(connection, ['cases', 'organizations']);
    await casesOf(connection).createIndexes([
      { key: { applicationId: 1 }, name: 'application', unique: true },
      { key: { organizationId: 1, status: 1, receivedAt: 1, _id: 1 }, name: 'requestsOfOrganization' },
      { key: { organizationId: 1, status: 1, acceptedAt: -1, _id: 1 }, name: 'casesOfOrganization' },
      { key: { status: 1, receivedAt: 1, _id: 1 }, name: 'requests' },
      { key: { status: 1, acceptedAt: -1, _id: 1 }, name: 'cases' },
      { key: { filedBy: 1 }, name: 'filedBy' },
      {
        key: { organizationId: 1, form: 1, 'file.year': 1, 'file.sequence': 1 },
        name: 'fileNumber',
        unique: true,
        partialFilterExpression: { status: 'ACCEPTED' },
      },
    ]);
    await connection.collection('organizations').createIndex({ successorId: 1 }, { name: 'successor' });
  } finally {
    await connection.close();
  }
};
