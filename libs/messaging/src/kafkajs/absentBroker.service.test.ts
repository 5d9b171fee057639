import { pino } from 'pino';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startEngines, type Engines } from '../../../../infra/engines/engines.ts';
import { temporaryData, type TemporaryData } from '../../../../infra/engines/temporary.ts';
import { createBus } from '#kafkajs/bus';
import type { Bus, IncomingRecord } from '#port';

// These tests kill their broker, so they have one of their own.
const logger = pino({ level: 'silent' });
const silent = () => undefined;
const polled = { timeout: 60_000, interval: 100 };
const topic = 'doors';
let data: TemporaryData;
let engines: Engines;
let bus: Bus;

beforeAll(async () => {
  data = await temporaryData('broker', silent);
  engines = await startEngines({ dataDir: data.dataDir, only: ['kafka'], log: silent });
  bus = createBus({ brokers: [engines.kafkaBrokers], clientId: 'absent-broker-test', logger });
  await bus.ensureTopics([topic], 1);
}, 300_000);
afterAll(async () => {
  await bus.close();
  await engines.stop();
  data.remove();
}, 60_000);

const remember = () => {
  const seen: (string | null)[] = [];
  return { seen, handle: (records: readonly IncomingRecord[]) => Promise.resolve(void seen.push(...records.map(({ value }) => value))) };
};
const killBroker = (): void => engines.kafka?.kill('SIGKILL');

it('K3: a subscription, a copy and a publisher outlive a broker that dies, and nothing is fatal', { timeout: 120_000 }, async () => {
  const onFatal = vi.fn<(cause: unknown) => void>();
  const [group, copy] = [remember(), remember()];
  const publisher = bus.publisher();
  const publish = (value: string) => publisher.publish([{ topic, key: 'a', value }]);
  const running = [
    bus.subscribe({ groupId: 'outlives', topics: [topic], handle: group.handle, onFatal, logger }),
    bus.readAll({ topics: [topic], handle: copy.handle, onFatal, logger }),
  ];
  await publish('before');
  await vi.waitFor(() => expect([group.seen, copy.seen]).toEqual([['before'], ['before']]), polled);
  killBroker();
  await vi.waitFor(() => publish('after'), polled);
  const since = Date.now();
  await vi.waitFor(() => expect([group.seen.includes('after'), copy.seen.includes('after')]).toEqual([true, true]), polled);
  expect(Date.now() - since).toBeLessThan(30_000);
  expect(onFatal).not.toHaveBeenCalled();
  await Promise.all([...running.map(({ stop }) => stop()), publisher.close()]);
});

it('K3: a subscription stops at once while brokers are away, and its lag says how old it is', { timeout: 60_000 }, async () => {
  const away = createBus({ brokers: ['127.0.0.1:1'], clientId: 'away', logger });
  const onFatal = vi.fn<(cause: unknown) => void>();
  const subscription = away.subscribe({ groupId: 'away', topics: [topic], handle: () => Promise.resolve(), onFatal, logger });
  const since = Date.now();
  await vi.waitFor(() => expect(Date.now() - since).toBeGreaterThan(3_000), polled);
  expect([subscription.joined(), subscription.lag(), onFatal.mock.calls.length]).toEqual([false, null, 0]);
  const stopping = Date.now();
  await subscription.stop();
  expect(Date.now() - stopping).toBeLessThan(5_000);
  await away.close();
});
