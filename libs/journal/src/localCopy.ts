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

interface Leading {
  /** Names the field by which rows lead to others. */
  readonly by: string;
  /** What a row must meet to lead anywhere. */
  readonly where: object;
}

/** Of each row its own id and those of all rows that lead to it, directly or through others: of many rows in one question. */
export const familiesOf = async (
  connection: Connection,
  collection: string,
  { ids, by, where }: Leading & { readonly ids: readonly string[] },
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await connection
    .collection<CopyRow>(collection)
    .aggregate<CopyRow & { readonly leading: readonly CopyRow[] }>([
      { $match: { _id: { $in: ids } } },
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
  const leading = new Map(rows.map((row) => [row._id, row.leading.map(({ _id }) => _id)]));
  return new Map(ids.map((id) => [id, [...new Set([id, ...(leading.get(id) ?? [])])]]));
};

/** A row's own id and those of all rows that lead to it by a field, directly or through others, as far as they meet a condition. */
export const withThoseLeadingTo = async (
  connection: Connection,
  collection: string,
  { id, ...leading }: Leading & { readonly id: string },
): Promise<readonly string[]> => (await familiesOf(connection, collection, { ids: [id], ...leading })).get(id) ?? [id];
