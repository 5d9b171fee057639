import type {
  AccountChanged as ChangedEvent,
  AccountClosed as ClosedEvent,
  AccountOpened as OpenedEvent,
} from '@legal-aid/contracts/events';
import { collectionOf } from '@legal-aid/journal/collectionOf';
import { LostRace, type Entry, type Write } from '@legal-aid/journal/execute';
import type { Connection, mongo } from 'mongoose';
import type {
  Account,
  AccountChanged,
  AccountClosed,
  AccountId,
  AccountOpened,
  AccountRequest,
  ClosedAccount,
  OpenAccount,
} from '#domain/account';

/** An account as it is kept; `openedAt`, in UTC to the millisecond, tells which of a subject's is the newest. */
export type AccountDocument = Omit<OpenAccount, 'id' | 'status'> &
  Pick<Account, 'status'> &
  Partial<Pick<ClosedAccount, 'closing'>> & { readonly _id: AccountId; readonly openedAt: string };

export const accountsOf = (connection: Connection): mongo.Collection<AccountDocument> =>
  collectionOf<AccountDocument>(connection, 'accounts');

export const toDocument = ({ id, ...rest }: Account, openedAt: Date): AccountDocument => ({
  ...rest,
  _id: id,
  openedAt: openedAt.toISOString(),
});
const toAccount = ({ _id, openedAt: _, ...rest }: AccountDocument): Account => ({ ...rest, id: _id }) as Account;

const entryOf = ({ id, version }: Account, type: string, data: object): Entry => ({
  aggregate: 'registry.account',
  aggregateId: id,
  version,
  type,
  data,
});

const capacityOf = ({ subject, role, organizationId, practitionerId }: OpenAccount, occurredOn: string): OpenedEvent['data'] => ({
  occurredOn,
  subject,
  role,
  organizationId,
  ...(practitionerId && { practitionerId }),
});

export const openedEntry = (account: OpenAccount, occurredOn: string): Entry =>
  entryOf(account, 'registry.account.opened.v1', capacityOf(account, occurredOn));

const changedEntry = (account: OpenAccount, occurredOn: string): Entry =>
  entryOf(account, 'registry.account.changed.v1', capacityOf(account, occurredOn) satisfies ChangedEvent['data']);

const closedEntry = (account: ClosedAccount, occurredOn: string): Entry =>
  entryOf(account, 'registry.account.closed.v1', {
    occurredOn,
    subject: account.subject,
    closing: account.closing,
  } satisfies ClosedEvent['data']);

export const findAccount = async (connection: Connection, id: string): Promise<Account | null> => {
  const found = await accountsOf(connection).findOne({ _id: id as AccountId });
  return found && toAccount(found);
};

/** Whether a subject has an open account of a capacity. */
export const isCapacityTaken = async (
  connection: Connection,
  { subject, role, organizationId, practitionerId }: AccountRequest,
): Promise<boolean> => (await accountsOf(connection).findOne({ subject, role, organizationId, practitionerId, status: 'OPEN' })) !== null;

/** Writes a new account. */
export const createWriteOpened =
  (connection: Connection, { today, now }: { readonly today: () => string; readonly now: () => Date }): Write<OpenAccount, AccountOpened> =>
  async (account, _, session) => {
    await accountsOf(connection).insertOne(toDocument(account, now()), { session });
    return { entries: [openedEntry(account, today())], answer: { id: account.id } };
  };

/** Writes the next version of an account, told by the entry that `entry` makes of it. */
const createWriteNext =
  <State extends Account, Event>(connection: Connection, entry: (state: State) => Entry): Write<State, Event> =>
  async (state, _, session) => {
    const { id, ...rest } = state;
    const { matchedCount } = await accountsOf(connection).updateOne({ _id: id, version: state.version - 1 }, { $set: rest }, { session });
    if (matchedCount !== 1) throw new LostRace(id);
    return { entries: [entry(state)], answer: { id } };
  };

export const createWriteChanged = (connection: Connection, today: () => string): Write<OpenAccount, AccountChanged> =>
  createWriteNext(connection, (account) => changedEntry(account, today()));

export const createWriteClosed = (connection: Connection, today: () => string): Write<ClosedAccount, AccountClosed> =>
  createWriteNext(connection, (account) => closedEntry(account, today()));
