import type { Seen } from '#mirror/tail';

const unseenMs = 10_000;

/** How fresh a figure is. */
export interface Freshness {
  /** Everything that was recorded before this instant and published is in the figures. */
  readonly asOf: Date;
  /** Events published and not yet counted; null when that cannot be seen. */
  readonly lag: number | null;
  readonly provisional: boolean;
}

export interface FreshnessPorts {
  readonly seen: () => Seen;
  /** When the last event that is counted was recorded. */
  readonly recordedAt: () => Date | null;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Tells how fresh figures are; what was not looked at for 10 seconds is not known. */
export const createFreshness =
  ({ seen, recordedAt, now }: FreshnessPorts) =>
  (): Freshness => {
    const { at, queue, parked, mirrorBehind, completeAt } = seen();
    const isSeen = queue !== null && now() - queue.checkedAt <= unseenMs && now() - at <= unseenMs;
    const waiting = isSeen ? queue.behind + mirrorBehind : null;
    return {
      // Before the queue was seen empty once, the last event that is in must do.
      asOf: completeAt === null ? (recordedAt() ?? new Date(0)) : new Date(completeAt),
      lag: waiting,
      provisional: waiting !== 0 || parked > 0,
    };
  };
