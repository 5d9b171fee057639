import type { Connection, mongo } from 'mongoose';
import type { AccountScope } from '#domain/accountCompetence';
import type { AccountId } from '#domain/account';
import { accountsOf, type AccountDocument } from '#store/accounts';

/** The same competence that one account is held against, as a condition on all. */
export const scopeFilter = (scope: AccountScope): object =>
  scope.kind === 'NATION'
    ? {}
    : {
        $or: [
          // An empty list of conditions is no condition to MongoDB.
          { _id: { $in: [] } },
          ...scope.places.map(({ roles, organizationIds }) => ({ role: { $in: roles }, organizationId: { $in: organizationIds } })),
        ],
      };

interface PageQuestion {
  /** Null: anybody's. */
  readonly subject: string | null;
  /** Null: wherever they are held. */
  readonly organizationId: string | null;
  readonly first: number;
  readonly cursor: readonly string[] | null;
}

/** A page of the accounts within a competence: one more than asked, so that the page knows whether another follows. */
export const pageOfAccounts = (
  connection: Connection,
  scope: AccountScope,
  { subject, organizationId, first, cursor }: PageQuestion,
): Promise<readonly AccountDocument[]> => {
  const asked = { ...(subject !== null && { subject }), ...(organizationId !== null && { organizationId }) };
  return accountsOf(connection)
    .find({ $and: [scopeFilter(scope), asked, afterCursor(cursor)] } as mongo.Filter<AccountDocument>)
    .sort({ subject: 1, _id: 1 })
    .limit(first + 1)
    .toArray();
};

const afterCursor = (cursor: readonly string[] | null): object => {
  if (cursor === null) return {};
  const [subject, id] = cursor;
  return { $or: [{ subject: { $gt: subject } }, { subject, _id: { $gt: id } }] };
};

/** A subject's open accounts, newest first. */
export const openAccountsOf = (connection: Connection, subject: string): Promise<readonly AccountDocument[]> =>
  accountsOf(connection).find({ subject, status: 'OPEN' }).sort({ openedAt: -1, _id: 1 }).toArray();

export const accountById = (connection: Connection, id: string): Promise<AccountDocument | null> =>
  accountsOf(connection).findOne({ _id: id as AccountId });
