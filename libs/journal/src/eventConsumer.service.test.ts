import { randomUUID } from 'node:crypto';
import { OwnerAway, type IncomingRecord } from '@legal-aid/messaging/port';
import type { Connection } from 'mongoose';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '#connect';
import { createEventConsumer, Unacceptable, type Read } from '#eventConsumer';
import { takeIn, type CopyRow } from '#localCopy';
import { migrateJournal } from '#migrate';
import { behindAnother, parkedCount, parkedOf } from '#parking';

interface Moved {
  readonly subject: string;
  readonly sequence: number;
  readonly color: string;
}
interface Door extends CopyRow {
  readonly color: string;
}

const at = new Date('2026-03-02T03:00:00Z');
let connection: Connection;

beforeAll(async () => {
  connection = await connect(inject('mongodbUri'), `consumer-${randomUUID()}`);
  await migrateJournal(connection);
});
afterEach(async () => {
  await Promise.all([parkedOf(connection).deleteMany({}), connection.collection('doors').deleteMany({})]);
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const read = (value: string): Read<Moved> => {
  try {
    const event = JSON.parse(value) as Moved;
    return typeof event.sequence === 'number' ? { kind: 'event', event } : { kind: 'invalid', reason: 'schema: /sequence type' };
  } catch {
    return { kind: 'invalid', reason: 'not JSON' };
  }
};
const take = ({ subject, sequence, color }: Moved): Promise<void> =>
  takeIn<Door>(connection, 'doors', { id: subject, version: sequence, set: { color } });
const consumer = (how = take) => createEventConsumer({ connection, now: () => at, read, take: how });

let offset = 0;
const recordOf = (key: string | null, value: string | null): IncomingRecord => {
  offset += 1;
  return { topic: 't', partition: 0, offset: String(offset), key, value, timestamp: 0 };
};
const moved = (subject: string, sequence: number, color = `color-${sequence}`, key: string | null = subject): IncomingRecord =>
  recordOf(key, JSON.stringify({ subject, sequence, color }));
const doors = () => connection.collection<Door>('doors').find().sort({ _id: 1 }).toArray();
const parked = () => parkedOf(connection).find().sort({ offset: 1 }).toArray();

describe('a consumer of events', () => {
  it('parks what it cannot read with the reason; later ones of its key wait behind it, other keys flow', async () => {
    await consumer()([moved('a', 1), recordOf('a', '{'), moved('a', 3), moved('b', 1), recordOf('c', '{"sequence":"x"}'), moved('b', 2)]);
    expect(await doors()).toMatchObject([
      { _id: 'a', version: 1 },
      { _id: 'b', version: 2 },
    ]);
    expect(await parked()).toMatchObject([
      { key: 'a', reason: 'not JSON', at },
      { key: 'a', reason: behindAnother },
      { key: 'c', reason: 'schema: /sequence type' },
    ]);
  });

  it('keeps later batches behind what is parked, without their values', async () => {
    await consumer()([recordOf('a', 'Nguyễn Văn A')]);
    await consumer()([moved('a', 2), moved('b', 1)]);
    expect(await doors()).toMatchObject([{ _id: 'b' }]);
    expect(await parkedCount(connection)).toBe(2);
    expect(JSON.stringify(await parked())).not.toContain('Nguyễn');
  });

  it.each([
    ['no value', () => recordOf('a', null), 'no value'],
    ['the key of another', () => moved('a', 1, 'red', 'b'), 'key differs from subject'],
    ['no key', () => moved('a', 1, 'red', null), 'key differs from subject'],
  ])('parks a record with %s', async (_, make, reason) => {
    await consumer()([make()]);
    expect([await parked(), await doors()]).toMatchObject([[{ reason }], []]);
  });

  it('parks what its owner does not confirm', async () => {
    await consumer(() => Promise.reject(new Unacceptable('the owner does not know it')))([moved('a', 1)]);
    expect(await parked()).toMatchObject([{ key: 'a', reason: 'the owner does not know it' }]);
  });

  it.each([new OwnerAway('away'), new Error('fault')])('passes %s on, with nothing parked and nothing behind it taken', async (cause) => {
    const handle = consumer((event) => (event.subject === 'b' ? Promise.reject(cause) : take(event)));
    await expect(handle([moved('a', 1), moved('b', 1), moved('c', 1)])).rejects.toBe(cause);
    expect([await parkedCount(connection), await doors()]).toMatchObject([0, [{ _id: 'a' }]]);
  });

  it('does the same batch twice as once', async () => {
    const batch = [moved('a', 1), moved('a', 2), recordOf('a', '{'), moved('a', 4), moved('b', 1)];
    await consumer()(batch);
    const once = [await doors(), await parked()];
    await consumer()(batch);
    expect([await doors(), await parked()]).toEqual(once);
    expect(once[1]).toHaveLength(2);
  });
});

describe('a local copy', () => {
  it('is not changed by an older event that comes late', async () => {
    await consumer()([moved('a', 3, 'new')]);
    await consumer()([moved('a', 2, 'old'), moved('a', 3, 'other')]);
    expect(await doors()).toEqual([{ _id: 'a', version: 3, color: 'new' }]);
  });

  it('takes a text for a text, whatever it looks like', async () => {
    await consumer()([moved('a', 1, '$version')]);
    expect(await doors()).toEqual([{ _id: 'a', version: 1, color: '$version' }]);
  });
});
