import { journalOf } from '@legal-aid/journal/rows';
import type { Connection } from 'mongoose';
import { accountsOf } from '#store/accounts';

/** Accounts were once one for a subject, and did not say which practitioner's or why they were closed: gives each what this version reads. */
export const giveCapacities = async (connection: Connection): Promise<void> => {
  const accounts = accountsOf(connection);
  if (await accounts.indexExists('openSubject')) await accounts.dropIndex('openSubject');
  await accounts.updateMany({ practitionerId: { $exists: false } }, { $set: { practitionerId: null } });
  await accounts.updateMany({ status: 'CLOSED', closing: { $exists: false } }, { $set: { closing: 'REVOKED' } });
  for await (const { _id } of accounts.find({ openedAt: { $exists: false } })) {
    const opened = await journalOf(connection).findOne({ aggregateId: _id, version: 1 });
    await accounts.updateOne({ _id }, { $set: { openedAt: (opened?.recordedAt ?? new Date(0)).toISOString() } });
  }
};
