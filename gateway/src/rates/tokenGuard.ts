import { LRUCache } from 'lru-cache';
import { createCounter, type Rate } from '#rates/counter';

/** Keeps a network from trying tokens one after the other. */
export interface TokenGuard {
  /** Milliseconds for which tokens of this network are not looked at, 0 where they are. */
  readonly blockedMs: (network: string) => number;
  /** Says that a token of this network was bad. */
  readonly failed: (network: string) => void;
}

export const createTokenGuard = (
  { tokenFailures, tokenBlockMs }: { readonly tokenFailures: readonly Rate[]; readonly tokenBlockMs: number },
  now: () => number,
): TokenGuard => {
  const failures = createCounter(tokenFailures, now);
  const blockedUntil = new LRUCache<string, number>({ max: 10_000 });
  return {
    blockedMs: (network) => Math.max(0, (blockedUntil.get(network) ?? 0) - now()),
    failed: (network) => {
      if (failures.take(network) > 0) blockedUntil.set(network, now() + tokenBlockMs);
    },
  };
};
