import type { Lag } from '@legal-aid/messaging/port';
import type { Logger } from '@legal-aid/service-kit/logger';

/**
 * CURRENT: read to its end within the last minute. OLD: not, so that what was revoked since may still count, and the answers
 * say so. STALE: not for so long that nobody is judged by it any more.
 */
export type Freshness = 'CURRENT' | 'OLD' | 'STALE';

const currentMs = 60_000;
const lookMs = 1_000;

export interface FreshnessOptions {
  /** How far the copy is behind the topic, as it was last seen. */
  readonly lag: () => Lag | null;
  readonly staleMs: number;
  readonly now: () => number;
  readonly logger: Logger;
}

/** Follows how old a copy may be: it is as old as the last look at the topic that found nothing unread. */
export const createFreshness = ({ lag, staleMs, now, logger }: FreshnessOptions) => {
  let currentAt = now();
  let told: Freshness = 'CURRENT';
  const freshness = (): Freshness => {
    const seen = lag();
    if (seen?.behind === 0) currentAt = Math.max(currentAt, seen.checkedAt);
    const age = now() - currentAt;
    if (age <= currentMs) return 'CURRENT';
    return age <= staleMs ? 'OLD' : 'STALE';
  };
  const look = (): void => {
    const found = freshness();
    if (found !== told) logger.warn({ accounts: found }, 'the copy of accounts');
    told = found;
  };
  const timer = setInterval(look, lookMs).unref();
  return { freshness, stop: () => clearInterval(timer) };
};
