import type { Actor, Role } from '@legal-aid/service-kit/actor';
import type { Logger } from '@legal-aid/service-kit/logger';
import { describe, expect, it, vi } from 'vitest';
import { createAllowance } from './allowance.ts';

const hour = 3_600_000;
const actor = (subject: string, role: Role = 'HEAD'): Actor => ({ subject, role, organizationId: 'o', accountId: `account-${subject}` });

const started = () => {
  const clock = { now: 1_000_000 };
  const warn = vi.fn<Logger['warn']>();
  const count = createAllowance({ limits: { warnAt: 3, most: 5 }, now: () => clock.now, logger: { warn } as unknown as Logger });
  const readable = (by: Actor, ids: readonly string[]): number => {
    const read = ids.findIndex((id) => {
      try {
        count(by, id);
        return false;
      } catch {
        return true;
      }
    });
    return read === -1 ? ids.length : read;
  };
  return { clock, warn, count, readable };
};
const ids = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `record-${from + index}`);

describe('how many records an account may read in an hour', () => {
  it('is so many and not one more, with a code that says so', () => {
    const { readable, count } = started();
    expect(readable(actor('a'), ids(7))).toBe(5);
    expect(() => count(actor('a'), 'another')).toThrow(expect.objectContaining({ extensions: { code: 'RATE_LIMITED' } }));
    // Another account has its own.
    expect(readable(actor('b'), ids(7))).toBe(5);
  });

  it('counts the same record once, however often it is read', () => {
    const { readable } = started();
    expect(readable(actor('a'), [...ids(5), ...ids(5), ...ids(5)])).toBe(15);
  });

  it('forgets what was read an hour ago, and nothing that was read since', () => {
    const { clock, readable } = started();
    readable(actor('a'), ids(5));
    clock.now += hour - 1;
    expect(readable(actor('a'), ids(1, 10))).toBe(0);
    readable(actor('a'), ids(1));
    clock.now += 1;
    // The first was read again a moment ago, the other four are an hour old.
    expect(readable(actor('a'), ids(6, 20))).toBe(4);
  });

  it('is told at the first mark and at the last, once each, by the account and not by a name', () => {
    const { warn, readable } = started();
    readable(actor('a'), [...ids(2), ...ids(2)]);
    expect(warn).not.toHaveBeenCalled();
    readable(actor('a'), ids(9));
    expect(warn.mock.calls.map(([fields]) => fields)).toEqual([
      { account: 'account-a', records: 3, most: 5 },
      { account: 'account-a', records: 5, most: 5 },
    ]);
  });

  it.each<[Role, number]>([
    ['INTAKE_OFFICER', 5],
    ['PRACTITIONER', 5],
    ['APPRAISER', 5],
    ['DEPARTMENT', 5],
    ['AUTHORITY', 5],
    ['CITIZEN', 9],
  ])('holds for %s: %i of 9', (role, most) => expect(started().readable(actor('a', role), ids(9))).toBe(most));
});
