import { randomUUID } from 'node:crypto';
import type { AccountChanged, AccountClosed, AccountOpened } from '@legal-aid/contracts/events';
import { topicOf } from '@legal-aid/contracts/topics';
import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { startAccounts, type Accounts } from '#accounts';

const logger = pino({ level: 'silent' });
const topicPrefix = `test-${randomUUID()}.`;
const topic = `${topicPrefix}${topicOf('registry.account.opened.v1')}`;
const onFatal = vi.fn();
const bus = createBus({ brokers: inject('kafkaBrokers').split(','), clientId: 'gateway-test', logger });
const publisher = bus.publisher();
const followers: Accounts[] = [];

const follow = async (brokers = inject('kafkaBrokers').split(',')): Promise<Accounts> => {
  const accounts = startAccounts({
    bus: createBus({ brokers, clientId: 'gateway-test', logger }),
    topicPrefix,
    staleMs: 300_000,
    now: () => Date.now(),
    logger,
    onFatal,
  });
  followers.push(accounts);
  return accounts;
};
const publish = (event: AccountOpened | AccountChanged | AccountClosed): Promise<void> =>
  publisher.publish([{ topic, key: event.subject, value: JSON.stringify(event) }]);

const envelope = (id: string, sequence: number) => ({
  specversion: '1.0' as const,
  id: `${id}:${sequence}`,
  source: '/registry' as const,
  subject: id,
  time: '2026-03-01T03:00:00.000Z',
  datacontenttype: 'application/json' as const,
  sequence,
  correlationid: randomUUID(),
});
const opened = (id: string, subject: string): AccountOpened => ({
  ...envelope(id, 1),
  type: 'registry.account.opened.v1',
  data: { occurredOn: '2026-03-01', subject, role: 'ANALYST', organizationId: null },
});
const closed = (id: string, subject: string): AccountClosed => ({
  ...envelope(id, 2),
  type: 'registry.account.closed.v1',
  data: { occurredOn: '2026-03-01', subject },
});

const changed = (id: string, subject: string): AccountChanged => ({
  ...envelope(id, 2),
  type: 'registry.account.changed.v1',
  data: { occurredOn: '2026-03-01', subject, role: 'AUDITOR', organizationId: null },
});

beforeAll(() => bus.ensureTopics([topic], 3));
afterAll(async () => {
  await Promise.all(followers.map(({ stop }) => stop()));
  await publisher.close();
  await bus.deleteTopics([topic]);
  await bus.close();
});

describe('accounts from Kafka', () => {
  it('are ready on an empty topic', async () => {
    const accounts = await follow();
    await vi.waitFor(() => expect(accounts.ready()).toBe(true), 20_000);
    expect(accounts.actorOf('an')).toBeNull();
    expect(accounts.freshness()).toBe('CURRENT');
  });

  it('are all known once ready, those of before the start included, and follow what is opened, changed and closed later', async () => {
    const ids = Array.from({ length: 50 }, () => randomUUID());
    await Promise.all(ids.map((id, index) => publish(opened(id, `person-${index}`))));
    const accounts = await follow();
    await vi.waitFor(() => expect(accounts.ready()).toBe(true), 20_000);
    expect(ids.map((_, index) => accounts.actorOf(`person-${index}`)?.role)).toEqual(ids.map(() => 'ANALYST'));

    await publish(closed(ids[0] ?? '', 'person-0'));
    await vi.waitFor(() => expect(accounts.actorOf('person-0')).toBeNull(), 10_000);
    await publish(changed(ids[1] ?? '', 'person-1'));
    await vi.waitFor(() => expect(accounts.actorOf('person-1')?.role).toBe('AUDITOR'), 10_000);
    expect(accounts.actorOf('person-1', ids[2])).toBeNull();
    await publish(opened(randomUUID(), 'late'));
    await vi.waitFor(() => expect(accounts.actorOf('late')).not.toBeNull(), 10_000);
    expect(onFatal).not.toHaveBeenCalled();
  });

  it('wait for a broker that is away, without a fault', async () => {
    const accounts = await follow(['127.0.0.1:1']);
    expect(accounts.ready()).toBe(false);
    expect(onFatal).not.toHaveBeenCalled();
  });
});
