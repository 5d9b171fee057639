import { migrateAccessLog } from '@legal-aid/journal/audit/accessRow';
import { connect } from '@legal-aid/journal/connect';
import { ensureCollections, migrateJournal } from '@legal-aid/journal/migrate';
import { applicationsOf } from '#store/applications';
import { filingsOf } from '#store/filings';
import { organizationsOf } from '#store/organizations';

// Those that were filed before there was a book of receipts have none.
const having = (field: string) => ({ [field]: { $exists: true } });

/** Brings the database's collections and indexes up to what this version needs; may run any number of times. */
export const migrate = async (uri: string, database: string): Promise<void> => {
  const connection = await connect(uri, database);
  try {
    await migrateJournal(connection);
    await migrateAccessLog(connection);
    await ensureCollections(connection, ['applications', 'filings', 'organizations']);
    await applicationsOf(connection).createIndexes([
      { key: { filedBy: 1, filedAt: -1, _id: 1 }, name: 'filedBy' },
      { key: { 'receipt.trackingCode': 1 }, name: 'trackingCode', unique: true, partialFilterExpression: having('receipt.trackingCode') },
      {
        key: { organizationId: 1, 'receipt.year': 1, 'receipt.sequence': 1 },
        name: 'receipt',
        unique: true,
        partialFilterExpression: having('receipt.sequence'),
      },
    ]);
    await filingsOf(connection).createIndex({ expiresAt: 1 }, { name: 'expiry', expireAfterSeconds: 0 });
    await organizationsOf(connection).createIndexes([
      { key: { successorId: 1 }, name: 'successor' },
      { key: { parentId: 1 }, name: 'branches' },
      { key: { provinceId: 1 }, name: 'area' },
    ]);
  } finally {
    await connection.close();
  }
};
