import type { Lag } from '@legal-aid/messaging/port';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { createFreshness } from '#freshness';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A copy whose topic was last looked at as said. */
const given = () => {
  const state = { nowMs: 1_000_000, lag: null as Lag | null };
  const followed = createFreshness({
    lag: () => state.lag,
    staleMs: 300_000,
    now: () => state.nowMs,
    logger: pino({ level: 'silent' }),
  });
  stops.push(followed.stop);
  const after = (ms: number, lag: Lag | null = state.lag) => {
    state.nowMs += ms;
    state.lag = lag;
    return followed.freshness();
  };
  const seen = (behind: number): Lag => ({ behind, checkedAt: state.nowMs });
  return { after, seen };
};

describe('the copy of accounts', () => {
  it('is current while its topic is read to the end', () => {
    const { after, seen } = given();
    for (let look = 0; look < 100; look += 1) expect(after(30_000, seen(0))).toBe('CURRENT');
  });

  it('is old a minute after it was last read to the end, and stale after the time that was set', () => {
    const { after, seen } = given();
    after(0, seen(0));
    expect([after(60_000), after(1), after(239_999), after(1)]).toEqual(['CURRENT', 'OLD', 'OLD', 'STALE']);
  });

  it('is no fresher by looks that find something unread', () => {
    const { after, seen } = given();
    after(0, seen(0));
    after(30_000, seen(3));
    expect(after(30_001, seen(3))).toBe('OLD');
    expect(after(1_000, seen(0))).toBe('CURRENT');
  });

  it('is current again once it was read to the end', () => {
    const { after, seen } = given();
    after(0, seen(0));
    expect(after(600_000)).toBe('STALE');
    expect(after(1_000, seen(0))).not.toBe('STALE');
  });
});
