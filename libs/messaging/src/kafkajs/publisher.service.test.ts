import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createBus } from '#kafkajs/bus';
import type { Bus, IncomingRecord, Publisher, Subscription } from '#port';

const logger = pino({ level: 'silent' });
const prefix = `publisher-${randomUUID()}.`;
const topics = ['order', 'places', 'after'].map((name) => prefix + name);
const [order = '', places = '', after = ''] = topics;
const polled = { timeout: 25_000, interval: 100 };
const reading: Subscription[] = [];
let bus: Bus;
let publisher: Publisher;

beforeAll(async () => {
  bus = createBus({ brokers: inject('kafkaBrokers').split(','), clientId: 'publisher-test', logger });
  await bus.ensureTopics(topics, 7);
  publisher = bus.publisher();
});
afterAll(async () => {
  await Promise.all(reading.map(({ stop }) => stop()));
  await publisher.close();
  await bus.deleteTopics(topics);
  await bus.close();
});

/** Reads a topic until it holds as many records. */
const readOf = async (topic: string, count: number): Promise<readonly IncomingRecord[]> => {
  const seen: IncomingRecord[] = [];
  const handle = (records: readonly IncomingRecord[]) => Promise.resolve(void seen.push(...records));
  reading.push(bus.readAll({ topics: [topic], handle, onFatal: () => undefined, logger }));
  await vi.waitFor(() => expect(seen.length).toBeGreaterThanOrEqual(count), polled);
  return seen;
};

describe('the publisher', () => {
  it('K6: keeps the order of a key and loses nothing when two hundred publish at once', async () => {
    const values = Array.from({ length: 200 }, (_, index) => String(index));
    await Promise.all(values.map((value) => publisher.publish([{ topic: order, key: 'one', value }])));
    expect([...new Set((await readOf(order, 200)).map(({ value }) => value))]).toEqual(values);
  });

  it('K6: goes on after a batch that failed, whose caller hears of it', async () => {
    const [failed, done] = await Promise.allSettled([
      publisher.publish([{ topic: 'not a topic!', key: 'k', value: 'v' }]),
      publisher.publish([{ topic: after, key: 'k', value: 'v' }]),
    ]);
    expect([failed.status, done.status]).toEqual(['rejected', 'fulfilled']);
    expect(await readOf(after, 1)).toMatchObject([{ key: 'k', value: 'v' }]);
  });

  it("K10: puts a key where every other client's murmur2 puts it", async () => {
    // Hashes from the tests of Apache Kafka itself (UtilsTest.testMurmur2).
    const hashes: readonly (readonly [string, number])[] = [
      ['21', -973_932_308],
      ['foobar', -790_332_482],
      ['a-little-bit-long-string', -985_981_536],
      ['a-little-bit-longer-string', -1_486_304_829],
      ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58_897_971],
      ['abc', 479_470_107],
    ];
    await publisher.publish(hashes.map(([key]) => ({ topic: places, key, value: key })));
    const found = new Map((await readOf(places, hashes.length)).map(({ key, partition }) => [key, partition]));
    // eslint-disable-next-line no-bitwise
    expect([...hashes].map(([key]) => found.get(key))).toEqual(hashes.map(([, hash]) => (hash & 0x7f_ff_ff_ff) % 7));
  });
});
