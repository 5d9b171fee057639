import { describe, expect, it } from 'vitest';
import { createFreshness } from './freshness.ts';

const now = 1_000_000;
const fresh = { at: now, parked: 0, mirrorBehind: 0, completeAt: now - 300 };
const ask = (change: Partial<typeof fresh> & { behind?: number; checkedAt?: number } = {}) => {
  const { behind = 0, checkedAt = now - 300, ...seen } = change;
  return createFreshness({
    seen: () => ({ ...fresh, queue: { behind, checkedAt }, ...seen }),
    recordedAt: () => new Date(now - 9_000),
    now: () => now,
  })();
};

describe('freshness', () => {
  it('is final as of the last look at an empty queue', () => {
    expect(ask()).toEqual({ asOf: new Date(now - 300), lag: 0, provisional: false });
  });

  it.each([
    ['events wait on the queue', { behind: 3 }, 3],
    ['facts wait for the mirror', { mirrorBehind: 2 }, 2],
    ['a record is parked', { parked: 1 }, 0],
    ['the queue was not seen for 10 seconds', { checkedAt: now - 10_001 }, null],
    ['the facts were not seen for 10 seconds', { at: now - 10_001 }, null],
  ])('is provisional while %s', (_, change, lag) => {
    expect(ask(change)).toMatchObject({ lag, provisional: true });
  });

  it('knows nothing of a queue that was never seen', () => {
    const never = createFreshness({
      seen: () => ({ at: now, queue: null, parked: 0, mirrorBehind: 0, completeAt: null }),
      recordedAt: () => null,
      now: () => now,
    });
    expect(never()).toEqual({ asOf: new Date(0), lag: null, provisional: true });
  });

  it('goes by the last event that is in until the queue was seen empty once', () => {
    const asOf = createFreshness({
      seen: () => ({ at: now, queue: { behind: 4, checkedAt: now }, parked: 0, mirrorBehind: 0, completeAt: null }),
      recordedAt: () => new Date(now - 9_000),
      now: () => now,
    })().asOf;
    expect(asOf).toEqual(new Date(now - 9_000));
  });
});
