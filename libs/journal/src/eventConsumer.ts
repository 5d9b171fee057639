import type { IncomingRecord } from '@legal-aid/messaging/port';
import type { Connection } from 'mongoose';
import { behindAnother, firstParked, isBehindParked, park } from '#parking';

/** What a record turned out to be. */
export type Read<Event> = { readonly kind: 'event'; readonly event: Event } | { readonly kind: 'invalid'; readonly reason: string };

/** A record that is valid and must not be taken in all the same, such as one whose owner does not confirm it. */
export class Unacceptable extends Error {
  override readonly name = 'Unacceptable';
}

export interface EventConsumerOptions<Event> {
  readonly connection: Connection;
  readonly now: () => Date;
  readonly read: (value: string) => Read<Event>;
  readonly take: (event: Event) => Promise<void>;
}

/**
 * Takes in one record after the other. What cannot be read is parked with its reason, and later records of its key wait
 * behind it; other keys flow.
 */
export const createEventConsumer =
  <Event extends { readonly subject: string }>({ connection, now, read, take }: EventConsumerOptions<Event>) =>
  async (records: readonly IncomingRecord[]): Promise<void> => {
    const first = await firstParked(connection, records);
    for (const record of records) {
      const reason = isBehindParked(record, first) ? behindAnother : await reasonToPark(record, { read, take });
      if (reason === null) continue;
      await park(connection, [{ record, reason }], now());
      if (record.key !== null && !first.has(record.key)) first.set(record.key, BigInt(record.offset));
    }
  };

const reasonToPark = async <Event extends { readonly subject: string }>(
  { key, value }: IncomingRecord,
  { read, take }: Pick<EventConsumerOptions<Event>, 'read' | 'take'>,
): Promise<string | null> => {
  const found: Read<Event> = value === null ? { kind: 'invalid', reason: 'no value' } : read(value);
  if (found.kind === 'invalid') return found.reason;
  if (found.event.subject !== key) return 'key differs from subject';
  try {
    await take(found.event);
    return null;
  } catch (cause) {
    if (cause instanceof Unacceptable) return cause.message;
    throw cause;
  }
};
