import type { GatewayConfig } from '#config';
import { createCounter, type Counter } from '#rates/counter';
import { createNetworkOf, type NetworkOf } from '#rates/network';
import { createTokenGuard, type TokenGuard } from '#rates/tokenGuard';

/** How often whom is answered. Each `take` counts one more and tells how many milliseconds to wait, 0 where none. */
export interface Rates {
  readonly networkOf: NetworkOf;
  readonly byActor: Counter;
  readonly byNetwork: Counter;
  readonly tokens: TokenGuard;
  /** Root fields that are counted by network. */
  readonly byField: ReadonlyMap<string, Counter>;
}

export const createRates = ({ rates, trustedProxies }: Pick<GatewayConfig, 'rates' | 'trustedProxies'>, now: () => number): Rates => ({
  networkOf: createNetworkOf(trustedProxies),
  byActor: createCounter(rates.actor, now),
  byNetwork: createCounter(rates.address, now),
  tokens: createTokenGuard(rates, now),
  byField: new Map(Object.entries(rates.fields).map(([field, of]) => [field, createCounter(of, now)])),
});

/** What `retry-after` says: whole seconds, at least one. */
export const retryAfter = (waitMs: number): string => String(Math.max(1, Math.ceil(waitMs / 1_000)));
