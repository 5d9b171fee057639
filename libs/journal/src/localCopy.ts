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

/** A row's own id and those of all rows that lead to it by a field, directly or through others, as far as they meet a condition. */
export const withThoseLeadingTo = async (
  connection: Connection,
  collection: string,
  { id, by, where }: { readonly id: string; readonly by: string; readonly where: object },
): Promise<readonly string[]> => {
  const [row] = await connection
    .collection<CopyRow>(collection)
    .aggregate<{ readonly leading: readonly CopyRow[] }>([
      { $match: { _id: id } },
      {
        $graphLookup: {
          from: collection,
          startWith: '$_id',
          connectFromField: '_id',
          connectToField: by,
          restrictSearchWithMatch: where,
          as: 'leading',
        },
      },
    ])
    .toArray();
  return [...new Set([id, ...(row?.leading.map(({ _id }) => _id) ?? [])])];
};
