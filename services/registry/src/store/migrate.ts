import { connect } from '@legal-aid/journal/connect';
import { ensureCollections, migrateJournal } from '@legal-aid/journal/migrate';
import type { Connection } from 'mongoose';
import { giveCapacities } from '#store/accountCapacities';
import { accountsOf } from '#store/accounts';
import { giveDatedNames } from '#store/datedNames';
import { organizationsOf } from '#store/organizations';
import { practitionersOf } from '#store/practitioners';
import { rostersOf } from '#store/rosters';

/** Brings the database's collections and indexes up to what this version needs; may run any number of times. */
export const migrate = async (uri: string, database: string): Promise<void> => {
  const connection = await connect(uri, database);
  try {
    await migrateJournal(connection);
    await ensureCollections(connection, ['organizations', 'practitioners', 'rosters', 'accounts']);
    await giveDatedNames(connection);
    await giveCapacities(connection);
    await ensureIndexes(connection);
  } finally {
    await connection.close();
  }
};

const ensureIndexes = async (connection: Connection): Promise<void> => {
  await organizationsOf(connection).createIndexes([
    { key: { provinceId: 1, sortKey: 1, _id: 1 }, name: 'inProvince' },
    { key: { successorId: 1 }, name: 'predecessors' },
    { key: { parentId: 1, sortKey: 1, _id: 1 }, name: 'children' },
    {
      key: { parentId: 1, branchOrdinal: 1 },
      name: 'branchOrdinal',
      unique: true,
      partialFilterExpression: { branchOrdinal: { $gte: 1 } },
    },
  ]);
  await practitionersOf(connection).createIndexes([
    { key: { sortKey: 1, _id: 1 }, name: 'byName' },
    { key: { 'capacities.organizationId': 1, sortKey: 1, _id: 1 }, name: 'atOrganization' },
    // Within one practitioner a number may come again: a card issued anew keeps it.
    {
      key: { 'credentials.number': 1, 'credentials.kind': 1 },
      name: 'cardNumber',
      unique: true,
      partialFilterExpression: { 'credentials.number': { $exists: true } },
    },
  ]);
  await rostersOf(connection).createIndex({ provinceId: 1, publishedAt: -1, _id: 1 }, { name: 'newest' });
  await accountsOf(connection).createIndexes([
    { key: { subject: 1, _id: 1 }, name: 'bySubject' },
    { key: { organizationId: 1, subject: 1, _id: 1 }, name: 'atOrganization' },
    // One person has many capacities, but none twice at once.
    {
      key: { subject: 1, role: 1, organizationId: 1, practitionerId: 1 },
      name: 'openCapacity',
      unique: true,
      partialFilterExpression: { status: 'OPEN' },
    },
  ]);
};
