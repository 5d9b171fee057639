import { LRUCache } from 'lru-cache';

/** So many in so many milliseconds. */
export interface Rate {
  readonly count: number;
  readonly ms: number;
}

interface Window {
  count: number;
  readonly endsAt: number;
}

/** Counts by key in fixed windows, for several rates at once; the keys that are counted least recently are forgotten first. */
export interface Counter {
  /** Counts one more. Milliseconds until it may be tried again where that was one too many, else 0. */
  readonly take: (key: string) => number;
}

const mostKeys = 50_000;

export const createCounter = (rates: readonly Rate[], now: () => number): Counter => {
  const windows = rates.map((rate) => ({ rate, byKey: new LRUCache<string, Window>({ max: mostKeys }) }));
  return {
    take: (key) => {
      let waitMs = 0;
      for (const { rate, byKey } of windows) {
        const nowMs = now();
        let current = byKey.get(key);
        if (!current || nowMs >= current.endsAt) byKey.set(key, (current = { count: 0, endsAt: nowMs + rate.ms }));
        current.count += 1;
        if (current.count > rate.count) waitMs = Math.max(waitMs, current.endsAt - nowMs);
      }
      return waitMs;
    },
  };
};
