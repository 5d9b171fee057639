import type { ClientSession, Connection, mongo } from 'mongoose';

interface LeaseRow {
  readonly _id: string;
  readonly holder: string;
  /** Grows with every new holder: what an older one still does is refused by it. */
  readonly token: number;
  readonly until: Date;
}

const seconds = 5;

export const leasesOf = (connection: Connection): mongo.Collection<LeaseRow> => connection.collection<LeaseRow>('leases');

/**
 * Takes or renews a lease by the database's own clock.
 * @returns the fencing token, or null while somebody else holds it.
 */
export const takeLease = async (connection: Connection, name: string, holder: string): Promise<number | null> => {
  const isMine = { $eq: ['$holder', holder] };
  const row = await leasesOf(connection).findOneAndUpdate(
    { _id: name, $expr: { $or: [isMine, { $lte: ['$until', '$$NOW'] }] } },
    [{ $set: { token: { $cond: [isMine, '$token', { $add: ['$token', 1] }] }, holder, until: inSeconds } }],
    { returnDocument: 'after' },
  );
  return row?.token ?? null;
};

/** Renews a lease inside a transaction; false when another holder has come since. */
export const keepLease = async (
  connection: Connection,
  { name, token }: { name: string; token: number },
  session: ClientSession,
): Promise<boolean> => {
  const row = await leasesOf(connection).findOneAndUpdate({ _id: name, token }, [{ $set: { until: inSeconds } }], { session });
  return row !== null;
};

/** Gives a lease back, so that the next holder need not wait. */
export const leaveLease = async (connection: Connection, name: string, token: number): Promise<void> => {
  await leasesOf(connection).updateOne({ _id: name, token }, { $set: { until: new Date(0), holder: '' } });
};

const inSeconds = { $dateAdd: { startDate: '$$NOW', unit: 'second', amount: seconds } };
