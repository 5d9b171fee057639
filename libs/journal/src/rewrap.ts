import type { mongo } from 'mongoose';

/** A document whose personal fields are sealed with a key of its own, which is wrapped here. */
export interface WrappedRow {
  readonly _id: string;
  readonly wrapped: string;
}

/** What wrapping anew needs of a vault. */
export interface Rewrapper {
  readonly rewrap: (place: { readonly collection: string; readonly id: string }, wrapped: string) => string | null;
  readonly currentPrefix: () => string;
}

export interface RewrapOptions<Row extends WrappedRow> {
  readonly collection: mongo.Collection<Row>;
  readonly vault: Rewrapper;
  /** How many records are read and written at once. */
  readonly batch?: number;
}

/** How far a pass is: records wrapped anew, and records whose key does not open. */
export interface Rewrapped {
  readonly rewrapped: number;
  readonly failed: number;
}

export interface Pass {
  readonly signal?: AbortSignal;
  readonly onProgress?: (sofar: Rewrapped) => void;
}

/** Goes once through the records that are not wrapped by the current key. */
export type Rewrap = (pass?: Pass) => Promise<Rewrapped>;

/**
 * Wraps the keys of a collection's records anew, a batch at a time and only where the old wrapping still stands: so it may be
 * broken off, run again, and run twice at once and beside writers.
 */
export const createRewrap =
  <Row extends WrappedRow>({ collection, vault, batch = 500 }: RewrapOptions<Row>): Rewrap =>
  async ({ signal, onProgress } = {}) => {
    const rows = collection as unknown as mongo.Collection<WrappedRow>;
    const sofar = { rewrapped: 0, failed: 0 };
    const isBrokenOff = (): boolean => signal?.aborted === true;
    for (let after = ''; !isBrokenOff();) {
      const found = await oldRows(rows, { prefix: vault.currentPrefix(), after, batch });
      const [changes, failed] = changesOf(rows.collectionName, found, vault);
      if (changes.length > 0) sofar.rewrapped += (await rows.bulkWrite(changes, { ordered: false })).modifiedCount;
      sofar.failed += failed;
      onProgress?.({ ...sofar });
      if (found.length < batch) break;
      after = found.at(-1)?._id ?? '';
    }
    return sofar;
  };

const oldRows = (
  rows: mongo.Collection<WrappedRow>,
  { prefix, after, batch }: { prefix: string; after: string; batch: number },
): Promise<readonly WrappedRow[]> =>
  rows
    .find(
      { _id: { $gt: after }, $or: [{ wrapped: { $lt: prefix } }, { wrapped: { $gte: afterAllOf(prefix) } }] },
      { projection: { wrapped: 1 } },
    )
    .sort({ _id: 1 })
    .limit(batch)
    .toArray();

/** The first text behind all that begin with this one. */
const afterAllOf = (prefix: string): string => prefix.slice(0, -1) + String.fromCodePoint((prefix.codePointAt(prefix.length - 1) ?? 0) + 1);

type Change = mongo.AnyBulkWriteOperation<WrappedRow>;

const changesOf = (collection: string, found: readonly WrappedRow[], vault: Rewrapper): readonly [Change[], failed: number] => {
  const changes: Change[] = [];
  let failed = 0;
  for (const { _id, wrapped } of found) {
    try {
      const anew = vault.rewrap({ collection, id: _id }, wrapped);
      if (anew !== null) changes.push({ updateOne: { filter: { _id, wrapped }, update: { $set: { wrapped: anew } } } });
    } catch {
      failed += 1;
    }
  }
  return [changes, failed];
};
