import type { IncomingRecord } from '@legal-aid/messaging/port';
import type { Connection, mongo } from 'mongoose';
import { collectionOf } from '#collectionOf';

/** A record that could not be taken in: where it lies on its topic and why; its value stays on the topic alone. */
export interface ParkedRow {
  /** `topic/partition/offset`. */
  readonly _id: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: string | null;
  readonly reason: string;
  readonly at: Date;
}

/** The reason of a record that only waits behind another one of its key. */
export const behindAnother = 'behind a parked record of its key';

export const parkedOf = (connection: Connection): mongo.Collection<ParkedRow> => collectionOf<ParkedRow>(connection, 'parked');

/** Puts records aside, so that other keys flow on; the same record twice is one row. */
export const park = async (
  connection: Connection,
  parked: readonly { record: IncomingRecord; reason: string }[],
  at: Date,
): Promise<void> => {
  if (parked.length === 0) return;
  await parkedOf(connection).bulkWrite(
    parked.map(({ record: { topic, partition, offset, key }, reason }) => ({
      updateOne: {
        filter: { _id: `${topic}/${partition}/${offset}` },
        update: { $setOnInsert: { topic, partition, offset, key, reason, at } },
        upsert: true,
      },
    })),
  );
};

/**
 * The first parked offset of each key of these records, which are of one topic: only what comes behind it waits,
 * so that records which were done before may come again.
 */
export const firstParked = async (
  connection: Connection,
  records: readonly Pick<IncomingRecord, 'topic' | 'key'>[],
): Promise<Map<string, bigint>> => {
  const keys = records.flatMap(({ key }) => key ?? []);
  const rows = await parkedOf(connection)
    .find({ topic: records[0]?.topic ?? '', key: { $in: keys } })
    .toArray();
  const first = new Map<string, bigint>();
  for (const { key, offset } of rows) {
    const known = key === null ? undefined : first.get(key);
    if (key !== null && (known === undefined || BigInt(offset) < known)) first.set(key, BigInt(offset));
  }
  return first;
};

/** Whether a record must wait behind a parked one of its key. */
export const isBehindParked = ({ key, offset }: IncomingRecord, first: ReadonlyMap<string, bigint>): boolean => {
  const parked = key === null ? undefined : first.get(key);
  return parked !== undefined && parked < BigInt(offset);
};

export const parkedCount = (connection: Connection): Promise<number> => parkedOf(connection).countDocuments({});
