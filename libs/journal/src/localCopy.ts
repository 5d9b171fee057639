import type { Connection } from 'mongoose';

/** A row of a local copy of what another service published: how far it is, and what is known. */
export interface CopyRow {
  readonly _id: string;
  /** Version of the aggregate after the last event that was taken in. */
  readonly version: number;
}

/** Takes an event into a local copy unless the copy is that far already: twice equals once, and an old event changes nothing. */
export const takeIn = async <Row extends CopyRow>(
  connection: Connection,
  collection: string,
  { id, version, set }: { id: string; version: number; set: Readonly<Partial<Omit<Row, keyof CopyRow>>> },
): Promise<void> => {
  const newer = { $lt: [{ $ifNull: ['$version', 0] }, version] };
  const fields = Object.entries({ ...set, version }).map(([field, value]) => [field, { $cond: [newer, { $literal: value }, `$${field}`] }]);
  await connection
    .collection<CopyRow>(collection)
    .updateOne({ _id: id }, [{ $set: Object.fromEntries(fields) as object }], { upsert: true });
};
