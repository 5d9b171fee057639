import type { AccountClosed as ClosedEvent, AccountOpened as OpenedEvent } from '@legal-aid/contracts/events';
import { LostRace, type Entry, type Write } from '@legal-aid/journal/execute';
import type { Connection, mongo } from 'mongoose';
import type { Account, AccountClosed, AccountId, AccountOpened, ClosedAccount, OpenAccount } from '#domain/account';

export type AccountDocument = Omit<Account, 'id'> & { readonly _id: AccountId };

export const accountsOf = (connection: Connection): mongo.Collection<AccountDocument> => connection.collection<AccountDocument>('accounts');

export const toDocument = ({ id, ...rest }: Account): AccountDocument => ({ ...rest, _id: id });
const toAccount = ({ _id, ...rest }: AccountDocument): Account => ({ ...rest, id: _id }) as Account;

const aggregate = 'registry.account';

export const openedEntry = ({ id, version, subject, role, organizationId }: OpenAccount, occurredOn: string): Entry => ({
  aggregate,
  aggregateId: id,
  version,
  type: 'registry.account.opened.v1',
  data: { occurredOn, subject, role, organizationId } satisfies OpenedEvent['data'],
});

const closedEntry = ({ id, version, subject }: ClosedAccount, occurredOn: string): Entry => ({
  aggregate,
  aggregateId: id,
  version,
  type: 'registry.account.closed.v1',
  data: { occurredOn, subject } satisfies ClosedEvent['data'],
});

export const findAccount = async (connection: Connection, id: string): Promise<Account | null> => {
  const found = await accountsOf(connection).findOne({ _id: id as AccountId });
  return found && toAccount(found);
};

/** The open account of a subject, or null. */
export const findAccountOf = (connection: Connection, subject: string): Promise<AccountDocument | null> =>
  accountsOf(connection).findOne({ subject, status: 'OPEN' });

export const createWriteOpened =
  (connection: Connection, today: () => string): Write<OpenAccount, AccountOpened> =>
  async (account, _, session) => {
    await accountsOf(connection).insertOne(toDocument(account), { session });
    return { entries: [openedEntry(account, today())], answer: { id: account.id } };
  };

export const createWriteClosed =
  (connection: Connection, today: () => string): Write<ClosedAccount, AccountClosed> =>
  async (closed, _, session) => {
    const { matchedCount } = await accountsOf(connection).replaceOne({ _id: closed.id, version: closed.version - 1 }, toDocument(closed), {
      session,
    });
    if (matchedCount !== 1) throw new LostRace(closed.id);
    return { entries: [closedEntry(closed, today())], answer: { id: closed.id } };
  };
