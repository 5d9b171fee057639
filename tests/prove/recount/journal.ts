import { mongo } from 'mongoose';

/** A row of a service's journal, as far as a proof reads it. */
export interface JournalRow {
  readonly aggregateId: string;
  readonly version: number;
  readonly type: string;
  readonly actor: string;
  readonly commandId: string;
  /** What everybody learns. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What our own services learn beside it. */
  readonly confidential?: { readonly data: Readonly<Record<string, unknown>> };
}

/** Reads journals by a connection of its own: nothing of the services stands in between. */
export const openJournals = async (mongodbUri: string) => {
  const client = await mongo.MongoClient.connect(mongodbUri, { readConcern: { level: 'majority' }, serverSelectionTimeoutMS: 30_000 });
  const rowsOf = (database: string): Promise<JournalRow[]> => client.db(database).collection<JournalRow>('journal').find().toArray();
  return { rowsOf, close: () => client.close() };
};

/** The rows of each aggregate in the order of their versions. */
export const historiesOf = (rows: readonly JournalRow[]): ReadonlyMap<string, readonly JournalRow[]> =>
  new Map(
    [...Map.groupBy(rows, ({ aggregateId }) => aggregateId)].map(([id, own]) => [
      id,
      own.toSorted((left, right) => left.version - right.version),
    ]),
  );

const sevenHoursMs = 7 * 60 * 60 * 1_000;

/** Viet Nam is seven hours ahead, all year, since 1975. */
export const dayInVietNam = (at: string | number): string => new Date(new Date(at).getTime() + sevenHoursMs).toISOString().slice(0, 10);
