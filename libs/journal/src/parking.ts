import type { IncomingRecord } from '@legal-aid/messaging/port';
import type { Connection, mongo } from 'mongoose';

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

export const parkedOf = (connection: Connection): mongo.Collection<ParkedRow> => connection.collection<ParkedRow>('parked');

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

/** Which of these keys have a parked record, so that later ones must wait behind it. */
export const parkedKeys = async (connection: Connection, topic: string, keys: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set((await parkedOf(connection).distinct('key', { topic, key: { $in: [...keys] } })) as string[]);

export const parkedCount = (connection: Connection): Promise<number> => parkedOf(connection).countDocuments({});
