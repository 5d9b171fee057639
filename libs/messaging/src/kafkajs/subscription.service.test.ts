import { randomUUID } from 'node:crypto';
import { Kafka, logLevel, type Admin } from 'kafkajs';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { createBus } from '#kafkajs/bus';
import { OwnerAway, type Bus, type IncomingRecord, type Publisher, type Subscription } from '#port';

const logger = pino({ level: 'silent' });
const prefix = `subscription-${randomUUID()}.`;
const polled = { timeout: 40_000, interval: 50 };
const brokers = inject('kafkaBrokers').split(',');
const created: string[] = [];
const running: Subscription[] = [];
const onFatal = vi.fn<(cause: unknown) => void>();
let bus: Bus;
let publisher: Publisher;
let admin: Admin;
let topic: string;
let groupId: string;

beforeAll(async () => {
  bus = createBus({ brokers, clientId: 'subscription-test', logger });
  publisher = bus.publisher();
  admin = new Kafka({ brokers, logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
});
beforeEach(async () => {
  onFatal.mockClear();
  [topic, groupId] = [`${prefix}${created.length}`, `${prefix}group-${created.length}`];
  created.push(topic);
  await bus.ensureTopics([topic], 3);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
});
afterAll(async () => {
  await publisher.close();
  await bus.deleteTopics(created);
  await Promise.all([bus.close(), admin.disconnect()]);
});

type Handle = (records: readonly IncomingRecord[]) => Promise<void>;

const subscribe = (handle: Handle, more: { stalledMs?: number; topics?: readonly string[] } = {}): Subscription => {
  const subscription = bus.subscribe({ groupId, topics: [topic], handle, onFatal, logger, ...more });
  running.push(subscription);
  return subscription;
};
const publish = (...values: readonly (readonly [key: string, value: string])[]): Promise<void> =>
  publisher.publish(values.map(([key, value]) => ({ topic, key, value })));
/** A handler that remembers values, after doing what a test wants of it. */
const remember = (before: (record: IncomingRecord) => void | Promise<void> = () => undefined) => {
  const seen: string[] = [];
  const handle: Handle = async (records) => {
    for (const record of records) {
      await before(record);
      seen.push(record.value ?? '');
    }
  };
  return { seen, handle };
};
const committed = async (): Promise<number> => {
  const [found] = await admin.fetchOffsets({ groupId, topics: [topic] });
  return (found?.partitions ?? []).reduce((sum, { offset }) => sum + Math.max(0, Number(offset)), 0);
};

describe('a subscription', { timeout: 60_000 }, () => {
  it('keeps the order of each key, whatever fails between', async () => {
    const failed = new Set<string>();
    const { seen, handle } = remember(({ value }) => {
      if (!value?.endsWith('0') || failed.has(value)) return;
      failed.add(value);
      throw new Error('a passing fault');
    });
    subscribe(handle);
    const keys = ['a', 'b', 'c', 'd'];
    for (let index = 1; index <= 25; index += 1) await publish(...keys.map((key) => [key, `${key}${index}`] as const));
    await vi.waitFor(() => expect(new Set(seen).size).toBe(100), polled);
    const firsts = [...new Set(seen)];
    for (const key of keys) {
      expect(firsts.filter((value) => value.startsWith(key))).toEqual(Array.from({ length: 25 }, (_, index) => `${key}${index + 1}`));
    }
    expect(failed.size).toBe(8);
  });

  it('K1: that makes no progress while records wait is fatal', async () => {
    await publish(['a', '1']);
    subscribe(() => new Promise(() => undefined), { stalledMs: 3_000 });
    await vi.waitFor(
      () => expect(onFatal).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringContaining('stalled') })),
      polled,
    );
    // The handler hangs for ever, so nobody waits for this one to stop.
    running.splice(0).forEach(({ stop }) => void stop());
  });

  it('K1: that is slow but gets on is not stalled', async () => {
    await publish(...Array.from({ length: 40 }, (_, index) => ['a', String(index)] as const));
    const { seen, handle } = remember(() => new Promise((resolve) => setTimeout(resolve, 150)));
    subscribe(handle, { stalledMs: 4_000 });
    await vi.waitFor(() => expect(seen).toHaveLength(40), polled);
    expect(onFatal).not.toHaveBeenCalled();
  });

  it('K1: that waits for an absent owner is not stalled; its other partitions flow', async () => {
    const state = { away: true };
    const { seen, handle } = remember(({ key }) => {
      if (key === 'a' && state.away) throw new OwnerAway('away');
    });
    await publish(['a', 'a1'], ['b', 'b1'], ['c', 'c1'], ['d', 'd1'], ['e', 'e1'], ['f', 'f1']);
    const subscription = subscribe(handle, { stalledMs: 2_000 });
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(0), polled);
    const since = Date.now();
    await vi.waitFor(() => expect(Date.now() - since).toBeGreaterThan(4_000), polled);
    await publish(...['b', 'c', 'd', 'e', 'f'].map((key) => [key, `${key}2`] as const));
    const flowing = seen.length;
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(flowing), polled);
    expect(seen).not.toContain('a1');
    expect(onFatal).not.toHaveBeenCalled();
    expect(subscription.lag()?.behind).toBeGreaterThan(0);
    state.away = false;
    await vi.waitFor(() => expect(new Set(seen).size).toBe(11), polled);
    expect(onFatal).not.toHaveBeenCalled();
  });

  it('K2: that can never run is fatal, not silent', async () => {
    subscribe(() => Promise.resolve(), { topics: ['not a topic!'] });
    await vi.waitFor(() => expect(onFatal).toHaveBeenCalled(), polled);
  });

  it('K4: keeps its membership while a handler takes longer than the session', async () => {
    await publish(['a', '1']);
    const { seen, handle } = remember(() => new Promise((resolve) => setTimeout(resolve, 11_000)));
    const calls = vi.fn(handle);
    const subscription = subscribe(calls);
    await vi.waitFor(async () => expect([await committed(), seen]).toEqual([1, ['1']]), polled);
    expect(calls).toHaveBeenCalledTimes(1);
    expect([subscription.joined(), onFatal.mock.calls.length]).toEqual([true, 0]);
  });

  it('K5: delivers nothing after it was stopped, and finishes what it had begun', async () => {
    const { promise: hold, resolve: release } = Promise.withResolvers<void>();
    const { seen, handle } = remember(() => hold);
    const calls = vi.fn(handle);
    await publish(['a', '1']);
    const subscription = subscribe(calls);
    await vi.waitFor(() => expect(calls).toHaveBeenCalled(), polled);
    const stopped = subscription.stop();
    release();
    await stopped;
    const handled = calls.mock.calls.length;
    await publish(['a', '2'], ['b', '2']);
    const other = remember();
    subscribe(other.handle);
    await vi.waitFor(() => expect(other.seen.length).toBeGreaterThanOrEqual(2), polled);
    expect([seen, calls.mock.calls.length]).toEqual([['1'], handled]);
  });

  it('K7: commits after the handler and never before', async () => {
    const { promise: hold, resolve: release } = Promise.withResolvers<void>();
    const calls = vi.fn<Handle>(() => hold);
    await publish(['a', '1']);
    subscribe(calls);
    await vi.waitFor(() => expect(calls).toHaveBeenCalled(), polled);
    expect(await committed()).toBe(0);
    release();
    await vi.waitFor(async () => expect(await committed()).toBeGreaterThan(0), polled);
  });

  it('K7: sends what a handler failed on again, to the next member too', async () => {
    const failing = vi.fn<Handle>(() => Promise.reject(new Error('fault')));
    await publish(['a', '1'], ['a', '2']);
    const first = subscribe(failing);
    await vi.waitFor(() => expect(failing.mock.calls.length).toBeGreaterThan(1), polled);
    await first.stop();
    expect(await committed()).toBe(0);
    const { seen, handle } = remember();
    subscribe(handle);
    await vi.waitFor(() => expect(seen).toEqual(['1', '2']), polled);
  });

  it('K7: continues where the group was', async () => {
    await publish(['a', '1'], ['b', '1']);
    const before = remember();
    const first = subscribe(before.handle);
    // The publisher may have sent a record twice, so positions are compared with ends and not with numbers.
    await vi.waitFor(() => expect([first.lag()?.behind, new Set(before.seen).size]).toEqual([0, 1]), polled);
    await first.stop();
    const reached = await committed();
    await publish(['a', '2'], ['b', '2']);
    const later = remember();
    const second = subscribe(later.handle);
    await vi.waitFor(async () => expect([second.lag()?.behind, (await committed()) > reached]).toEqual([0, true]), polled);
    expect(new Set(later.seen)).toEqual(new Set(['2']));
  });

  it('K8: begins at the beginning, and creates no topic that it names', async () => {
    await publish(['a', 'before the group was there']);
    const { seen, handle } = remember();
    subscribe(handle);
    await vi.waitFor(() => expect(seen).toHaveLength(1), polled);
    const missing = `${prefix}missing`;
    const waiting = bus.subscribe({ groupId: `${groupId}-missing`, topics: [missing], handle, onFatal, logger });
    await expect(publisher.publish([{ topic: missing, key: 'a', value: '1' }])).rejects.toThrow();
    await waiting.stop();
    expect(await admin.listTopics()).not.toContain(missing);
  });
});

describe('a copy', { timeout: 60_000 }, () => {
  it('is joined when it has caught up, follows on, and everyone has a whole one', async () => {
    await publish(...Array.from({ length: 50 }, (_, index) => [`k${index}`, `v${index}`] as const));
    const copies = [remember(), remember()];
    const reading = copies.map(({ handle }) => bus.readAll({ topics: [topic], handle, onFatal, logger }));
    running.push(...reading);
    expect(reading.map(({ joined }) => joined())).toEqual([false, false]);
    await vi.waitFor(() => expect(reading.map(({ joined }) => joined())).toEqual([true, true]), polled);
    expect(copies.map(({ seen }) => new Set(seen).size)).toEqual([50, 50]);
    await publish(['k1', 'later']);
    await vi.waitFor(() => expect(copies.every(({ seen }) => seen.includes('later'))).toBe(true), polled);
  });

  it('of a topic without records is joined too', async () => {
    const reading = bus.readAll({ topics: [topic], handle: () => Promise.resolve(), onFatal, logger });
    running.push(reading);
    await vi.waitFor(() => expect(reading.joined()).toBe(true), polled);
  });
});
