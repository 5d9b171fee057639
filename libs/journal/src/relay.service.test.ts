import { randomUUID } from 'node:crypto';
import type { OutgoingRecord, Publisher } from '@legal-aid/messaging/port';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createToRecords } from '#cloudEvent';
import { connect } from '#connect';
import { leasesOf, takeLease } from '#lease';
import { migrateJournal } from '#migrate';
import { backlogOf, startRelay, type Relay } from '#relay';
import { journalOf, type JournalRow } from '#rows';

const logger = pino({ level: 'silent' });
const toRecords = createToRecords((type) => (type === 'doors.secret.kept.v1' ? 'internal' : 'doors'));
const polled = { timeout: 20_000, interval: 50 };
const running: Relay[] = [];
let connection: Connection;

beforeAll(async () => {
  connection = await connect(inject('mongodbUri'), `relay-${randomUUID()}`);
  await migrateJournal(connection);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const rowOf = (aggregateId: string, version: number): JournalRow => ({
  _id: `${aggregateId}:${version}`,
  aggregate: 'doors.door',
  aggregateId,
  version,
  type: 'doors.door.shut.v1',
  data: { version },
  actor: 'ann',
  commandId: randomUUID(),
  correlationId: randomUUID(),
  recordedAt: new Date('2026-03-02T03:00:00Z'),
  pending: true,
});
const record = async (...rows: readonly JournalRow[]): Promise<void> => {
  await journalOf(connection).insertMany([...rows]);
};
const pendingOf = (aggregateId: string): Promise<number> => journalOf(connection).countDocuments({ aggregateId, pending: true });

/** A publisher that remembers, and does first what a test wants of it. */
const publisherOf = (before: (records: readonly OutgoingRecord[]) => Promise<void> = () => Promise.resolve()) => {
  const sent: { key: string; version: number }[] = [];
  const publisher: Publisher = {
    publish: async (records) => {
      await before(records);
      sent.push(...records.map(({ key, value }) => ({ key, version: (JSON.parse(value) as { sequence: number }).sequence })));
    },
    close: () => Promise.resolve(),
  };
  const versionsOf = (key: string): readonly number[] => sent.filter((each) => each.key === key).map(({ version }) => version);
  return { publisher, versionsOf };
};
const start = (publisher: Publisher, holder: string = randomUUID()): Relay => {
  const relay = startRelay({ connection, publisher, toRecords, holder, logger });
  running.push(relay);
  return relay;
};

describe('a relay', () => {
  it('publishes in the order of versions, and marks after the acknowledgement', async () => {
    const id = randomUUID();
    const pendingAtPublish: number[] = [];
    const { publisher, versionsOf } = publisherOf(async () => void pendingAtPublish.push(await pendingOf(id)));
    await record(rowOf(id, 3), rowOf(id, 1), rowOf(id, 2));
    start(publisher);
    await vi.waitFor(async () => expect(await pendingOf(id)).toBe(0), polled);
    expect(versionsOf(id)).toEqual([1, 2, 3]);
    expect(pendingAtPublish[0]).toBe(3);
  });

  it('needs no nudge', async () => {
    const id = randomUUID();
    const { publisher, versionsOf } = publisherOf();
    start(publisher);
    await record(rowOf(id, 1));
    await vi.waitFor(async () => expect([versionsOf(id), await backlogOf(connection)]).toEqual([[1], 0]), polled);
  });

  it('that dies between publishing and marking publishes again, and still in order', async () => {
    const id = randomUUID();
    await record(rowOf(id, 1), rowOf(id, 2));
    const { publisher, versionsOf } = publisherOf();
    // What a dead relay leaves: the records are out, the rows are not marked, and the lease is still its own.
    await publisher.publish([rowOf(id, 1), rowOf(id, 2)].flatMap(toRecords));
    await takeLease(connection, 'relay', 'the dead');
    start(publisher);
    await vi.waitFor(async () => expect(await pendingOf(id)).toBe(0), polled);
    expect(versionsOf(id)).toEqual([1, 2, 1, 2]);
  });

  it('tries again when the broker refuses, and loses nothing', async () => {
    const id = randomUUID();
    const failing = vi.fn(() => Promise.resolve());
    failing.mockRejectedValueOnce(new Error('broker away')).mockRejectedValueOnce(new Error('broker away'));
    const { publisher, versionsOf } = publisherOf(failing);
    await record(rowOf(id, 1));
    start(publisher);
    await vi.waitFor(async () => expect(await pendingOf(id)).toBe(0), polled);
    expect([failing.mock.calls.length, versionsOf(id)]).toEqual([3, [1]]);
  });

  it('whose lease went to another marks nothing, even when it wakes late', async () => {
    const id = randomUUID();
    const { promise: late, resolve: wake } = Promise.withResolvers<void>();
    const slow = publisherOf(() => late);
    await record(rowOf(id, 1));
    start(slow.publisher, 'slow');
    await vi.waitFor(async () => expect(await leasesOf(connection).findOne({ _id: 'relay' })).toMatchObject({ holder: 'slow' }), polled);
    // Its time is up; another one takes over and holds on.
    await leasesOf(connection).updateOne({ _id: 'relay' }, { $set: { until: new Date(0) } });
    expect(await takeLease(connection, 'relay', 'other')).toBeGreaterThan(0);
    wake();
    await vi.waitFor(() => expect(slow.versionsOf(id).length).toBeGreaterThan(0), polled);
    const [relay] = running.splice(0);
    await relay?.stop();
    expect(await pendingOf(id)).toBe(1);
    await journalOf(connection).deleteOne({ _id: `${id}:1` });
    await leasesOf(connection).updateOne({ _id: 'relay' }, { $set: { until: new Date(0) } });
  });

  it('shares with a second one: everything goes out, first occurrences in order', async () => {
    const { publisher, versionsOf } = publisherOf(() => new Promise((resolve) => setImmediate(resolve)));
    start(publisher);
    start(publisher);
    const ids = Array.from({ length: 20 }, () => randomUUID());
    for (const version of [1, 2, 3]) {
      await record(...ids.map((id) => rowOf(id, version)));
      for (const relay of running) relay.nudge();
    }
    await vi.waitFor(async () => expect(await backlogOf(connection)).toBe(0), polled);
    for (const id of ids) expect([...new Set(versionsOf(id))]).toEqual([1, 2, 3]);
  });

  it('gives its lease back when it stops', async () => {
    const { publisher } = publisherOf();
    await record(rowOf(randomUUID(), 1));
    const relay = start(publisher, 'leaving');
    await vi.waitFor(async () => expect(await backlogOf(connection)).toBe(0), polled);
    await relay.stop();
    expect(await takeLease(connection, 'relay', 'next')).not.toBeNull();
  });
});

describe('a lease', () => {
  it('has one holder at a time, and a token that grows with each new one', async () => {
    const reset = () => leasesOf(connection).updateOne({ _id: 'relay' }, { $set: { until: new Date(0), holder: '' } });
    await reset();
    const taken = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => takeLease(connection, 'relay', holder)));
    expect(taken.filter((token) => token !== null)).toHaveLength(1);
    const first = taken.find((token) => token !== null) ?? 0;
    await reset();
    expect(await takeLease(connection, 'relay', 'e')).toBe(first + 1);
    expect(await takeLease(connection, 'relay', 'e')).toBe(first + 1);
  });
});
