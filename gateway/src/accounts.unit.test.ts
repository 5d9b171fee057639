import type { AccountChanged, AccountClosed, AccountOpened } from '@legal-aid/contracts/events';
import { topicOf } from '@legal-aid/contracts/topics';
import type { IncomingRecord } from '@legal-aid/messaging/port';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createAccountCopy, startAccounts } from '#accounts';

const idOf = (account: number): string => `3f1d8c4e-6a0b-4c2d-9e7f-00000000000${account}`;
const envelope = (account: number, sequence: number) => ({
  specversion: '1.0' as const,
  id: `${idOf(account)}:${sequence}`,
  source: '/registry' as const,
  subject: idOf(account),
  time: `2026-03-0${account}T03:00:00.000Z`,
  datacontenttype: 'application/json' as const,
  sequence,
  correlationid: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
});
const opened = (account: number, role: AccountOpened['data']['role'] = 'HEAD', subject = 'an'): AccountOpened => ({
  ...envelope(account, 1),
  type: 'registry.account.opened.v1',
  data: { occurredOn: '2026-03-01', subject, role, organizationId: null },
});
const closed = (account: number, subject = 'an'): AccountClosed => ({
  ...envelope(account, 2),
  type: 'registry.account.closed.v1',
  data: { occurredOn: '2026-03-02', subject },
});

const changed = (account: number, role: AccountOpened['data']['role'], sequence = 2): AccountChanged => ({
  ...envelope(account, sequence),
  time: '2026-03-09T03:00:00.000Z',
  type: 'registry.account.changed.v1',
  data: { occurredOn: '2026-03-09', subject: 'an', role, organizationId: null },
});

type Event = AccountOpened | AccountChanged | AccountClosed;
const copyAfter = (events: readonly Event[]) => {
  const copy = createAccountCopy();
  for (const event of events) copy.apply(event);
  return copy;
};
const after = (...events: readonly Event[]) => copyAfter(events).actorOf('an');

describe('the copy of accounts', () => {
  it('knows an open account', () => {
    expect(after(opened(1))).toEqual({ subject: 'an', role: 'HEAD', organizationId: null, accountId: idOf(1) });
  });

  it('knows who a practitioner is in the register', () => {
    const { data, ...rest } = opened(1, 'PRACTITIONER');
    expect(after({ ...rest, data: { ...data, practitionerId: idOf(7) } })).toMatchObject({ role: 'PRACTITIONER', practitionerId: idOf(7) });
  });

  it.each([
    ['in order', [opened(1), changed(1, 'ANALYST')]],
    ['twice', [opened(1), changed(1, 'ANALYST'), opened(1), changed(1, 'ANALYST')]],
    ['before its opening', [changed(1, 'ANALYST'), opened(1)]],
    ['after another change', [opened(1), changed(1, 'ANALYST', 3), changed(1, 'AUDITOR', 2)]],
  ] as const)('knows an account by its last change, read %s', (_, events) => {
    expect(after(...events)?.role).toBe('ANALYST');
  });

  it('leaves the newest account the newest when an older one changes', () => {
    expect(after(opened(1), opened(2, 'ANALYST'), changed(1, 'AUDITOR'))?.role).toBe('ANALYST');
  });

  it('lets a subject act by each of his open accounts, and by no other', () => {
    const copy = copyAfter([opened(1), opened(2, 'ANALYST'), opened(3, 'AUTHORITY', 'binh'), opened(4, 'AUDITOR'), closed(4)]);
    const roleOf = (accountId: string) => copy.actorOf('an', accountId)?.role ?? null;
    expect([1, 2, 3, 4, 5].map((account) => roleOf(idOf(account)))).toEqual(['HEAD', 'ANALYST', null, null, null]);
    expect(roleOf('__proto__')).toBeNull();
  });

  it.each([
    ['nothing', []],
    ["another's account", [opened(1, 'HEAD', 'binh')]],
    ['a closed account', [opened(1), closed(1)]],
    ['an account that was closed before its opening came', [closed(1), opened(1)]],
    ['a closed account whose opening comes again', [opened(1), closed(1), opened(1)]],
  ] as const)('knows nobody by %s', (_, events) => {
    expect(after(...events)).toBeNull();
  });

  it.each([
    ['in order', [opened(1), closed(1), opened(2, 'ANALYST')]],
    ['from the partition of the new one first', [opened(2, 'ANALYST'), opened(1), closed(1)]],
    ['before the old one is closed', [opened(2, 'ANALYST'), opened(1)]],
  ] as const)('knows a subject by his newer account, read %s', (_, events) => {
    expect(after(...events)?.role).toBe('ANALYST');
  });
});

describe('following accounts', () => {
  const start = () => {
    const seen = {
      topics: [] as readonly string[],
      joined: false,
      handle: async (_: readonly IncomingRecord[]): Promise<void> => undefined,
    };
    const accounts = startAccounts({
      bus: {
        readAll: ({ topics, handle }) => {
          Object.assign(seen, { topics, handle });
          return { lag: () => null, joined: () => seen.joined, stop: async () => undefined };
        },
      },
      topicPrefix: 'test.',
      staleMs: 300_000,
      now: () => 0,
      logger: pino({ level: 'silent' }),
      onFatal: () => undefined,
    });
    return { accounts, seen };
  };
  const record = (value: string | null): IncomingRecord => ({ topic: '', partition: 0, offset: '0', key: null, value, timestamp: 0 });

  it('reads the topic of accounts', () => {
    expect(start().seen.topics).toEqual([`test.${topicOf('registry.account.opened.v1')}`]);
  });

  it('passes over a record that is no event', async () => {
    const { accounts, seen } = start();
    await seen.handle([
      record('not JSON'),
      record(null),
      record('{"type":"registry.account.opened.v1"}'),
      record(JSON.stringify(opened(1))),
    ]);
    expect(accounts.actorOf('an')?.role).toBe('HEAD');
  });

  it('is ready once caught up, and stays so when brokers go away', () => {
    const { accounts, seen } = start();
    expect(accounts.ready()).toBe(false);
    seen.joined = true;
    expect(accounts.ready()).toBe(true);
    seen.joined = false;
    expect(accounts.ready()).toBe(true);
  });
});
