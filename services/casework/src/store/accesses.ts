import { accessLogOf, type AccessRow } from '@legal-aid/journal/audit/accessRow';
import type { Connection, mongo } from 'mongoose';

/** A page of the accesses to one case, newest first: one more than asked, so that the page knows whether another follows. */
export const pageOfAccesses = (
  connection: Connection,
  caseId: string,
  { first, behind }: { readonly first: number; readonly behind: { readonly at: Date; readonly id: string } | null },
): Promise<readonly AccessRow[]> => {
  const later = behind ? { $or: [{ at: { $lt: behind.at } }, { at: behind.at, _id: { $gt: behind.id } }] } : {};
  return accessLogOf(connection)
    .find({ $and: [{ subjects: caseId }, later] } as mongo.Filter<AccessRow>)
    .sort({ at: -1, _id: 1 })
    .limit(first + 1)
    .toArray();
};
