import { connect } from '@legal-aid/journal/connect';
import { ensureCollections, migrateJournal } from '@legal-aid/journal/migrate';
import { casesOf } from '#store/cases';
import { quickAdvicesOf } from '#store/quickAdvices';

/** Brings the database's collections and indexes up to what this version needs; may run any number of times. */
export const migrate = async (uri: string, database: string): Promise<void> => {
  const connection = await connect(uri, database);
  try {
    await migrateJournal(connection);
    await ensureCollections(connection, ['cases', 'organizations', 'practitioners', 'quick_advices']);
    await casesOf(connection).createIndexes([
      { key: { applicationId: 1 }, name: 'application', unique: true },
      { key: { organizationId: 1, status: 1, receivedAt: 1, _id: 1 }, name: 'requestsOfOrganization' },
      { key: { organizationId: 1, status: 1, acceptedAt: -1, _id: 1 }, name: 'casesOfOrganization' },
      { key: { status: 1, receivedAt: 1, _id: 1 }, name: 'requests' },
      { key: { status: 1, acceptedAt: -1, _id: 1 }, name: 'cases' },
      { key: { filedBy: 1 }, name: 'filedBy' },
      { key: { organizationId: 1, acceptedAt: -1, _id: 1 }, name: 'registerOfOrganization' },
      { key: { acceptedAt: -1, _id: 1 }, name: 'register' },
      {
        key: { organizationId: 1, form: 1, 'file.year': 1, 'file.sequence': 1 },
        name: 'numberInRegister',
        unique: true,
        partialFilterExpression: { 'file.year': { $exists: true } },
      },
    ]);
    await connection.collection('organizations').createIndexes([
      { key: { successorId: 1 }, name: 'successor' },
      { key: { parentId: 1, kind: 1 }, name: 'branches' },
    ]);
    await quickAdvicesOf(connection).createIndexes([
      { key: { organizationId: 1, givenAt: -1, _id: 1 }, name: 'bookOfOrganization' },
      { key: { givenAt: -1, _id: 1 }, name: 'book' },
      { key: { organizationId: 1, 'book.year': 1, 'book.sequence': 1 }, name: 'numberInBook', unique: true },
    ]);
  } finally {
    await connection.close();
  }
};
