import type { ClientSession, Connection, mongo } from 'mongoose';

interface SeriesRow {
  readonly _id: string;
  readonly last: number;
}

/** The last number that each series gave. */
export const seriesOf = (connection: Connection): mongo.Collection<SeriesRow> => connection.collection<SeriesRow>('series');

/**
 * Takes the next `count` numbers of a series inside a transaction, so that a number is given exactly when its command commits.
 * @returns the first of them; a series begins with 1.
 */
export const takeNumbers = async (
  connection: Connection,
  { series, count }: { readonly series: string; readonly count: number },
  session: ClientSession,
): Promise<number> => {
  const row = await seriesOf(connection).findOneAndUpdate(
    { _id: series },
    { $inc: { last: count } },
    { upsert: true, returnDocument: 'after', session },
  );
  return (row?.last ?? count) - count + 1;
};
