import { setTimeout as delay } from 'node:timers/promises';
import { createWaker } from '@legal-aid/journal/waker';
import type { Lag } from '@legal-aid/messaging/port';
import type { Logger } from '@legal-aid/service-kit/logger';
import type { Mirror } from '#mirror/openMirror';
import { MirrorBroken } from '#mirror/write';
import type { FactSource } from '#store/factReads';

const pollMs = 250;
// Taking in fifty facts costs about as much as one: a nudge for each small batch would be a waste.
const paceMs = 50;

export interface TailOptions {
  readonly mirror: Mirror;
  readonly source: FactSource;
  /** What lies on the queue. */
  readonly lag: () => Lag | null;
  readonly parked: () => Promise<number>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The mirror is broken: the process should end, so that its supervisor starts it anew. */
  readonly onFatal: (cause: unknown) => void;
  readonly logger: Logger;
}

/** What the last look told. */
export interface Seen {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** How the queue was before the mirror caught up; null until its ends were seen once. */
  readonly queue: Lag | null;
  readonly parked: number;
  /** Facts that were written and not yet in the mirror. */
  readonly mirrorBehind: number;
  /** Everything published before this instant is in the mirror; milliseconds since the epoch, null until that was seen. */
  readonly completeAt: number | null;
}

export interface Tail {
  /** Facts were written: look now. Only saves waiting; looking again and again is the guarantee. */
  readonly nudge: () => void;
  readonly seen: () => Seen;
  readonly stop: () => Promise<void>;
}

/** Follows the facts by their sequence numbers, whichever process wrote them. */
export const startTail = (options: TailOptions): Tail => {
  const waker = createWaker();
  const state = { stopped: false, seen: { at: 0, queue: null, parked: 0, mirrorBehind: 0, completeAt: null } as Seen };
  const following = (async () => {
    while (!state.stopped) {
      try {
        state.seen = await look(options, state.seen);
      } catch (cause) {
        if (cause instanceof MirrorBroken) return options.onFatal(cause);
        options.logger.warn({ err: cause }, 'the mirror could not follow the facts and will try again');
      }
      await delay(paceMs);
      await waker.wait(pollMs - paceMs);
    }
  })();
  return {
    nudge: waker.wake,
    seen: () => state.seen,
    stop: async () => {
      state.stopped = true;
      waker.wake();
      await following;
    },
  };
};

/** The queue is looked at first: what was taken off it by then was a fact by then, and so is in the mirror afterwards. */
const look = async ({ mirror, source, lag, parked, now }: TailOptions, before: Seen): Promise<Seen> => {
  const queue = lag();
  const last = await source.last();
  await mirror.catchUp(source);
  return {
    at: now(),
    queue,
    parked: await parked(),
    mirrorBehind: Math.max(0, last - mirror.watermark()),
    completeAt: queue?.behind === 0 ? Math.max(queue.checkedAt, before.completeAt ?? 0) : before.completeAt,
  };
};
