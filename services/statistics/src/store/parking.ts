import { parkedOf } from '@legal-aid/journal/parking';
import type { IncomingRecord } from '@legal-aid/messaging/port';
import type { Connection } from 'mongoose';

/** The first parked offset of each of these keys: only what comes behind it waits, so that a batch may come again. */
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
