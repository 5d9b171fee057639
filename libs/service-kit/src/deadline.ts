import { AsyncLocalStorage } from 'node:async_hooks';

/** The time that somebody waits for an answer is over: what is left to do for it would be for nobody. */
export class DeadlineExceeded extends Error {
  override readonly name = 'DeadlineExceeded';
}

/** Until when an answer is waited for, by a clock that nobody sets. */
export interface Deadline {
  readonly remainingMs: () => number;
  /** Nobody waits any more. */
  readonly expire: () => void;
}

/** How long an answer is waited for where nothing else is said. */
export const defaultDeadlineMs = 10_000;

const inForce = new AsyncLocalStorage<Deadline>();

/** A deadline so many milliseconds from now. */
export const createDeadline = (ms: number, monotonic: () => number = () => performance.now()): Deadline => {
  let until = monotonic() + ms;
  return {
    remainingMs: () => Math.max(0, until - monotonic()),
    expire: () => {
      until = monotonic();
    },
  };
};

/** Runs something within a deadline, and all that it causes. */
export const withDeadline = <T>(deadline: Deadline, run: () => T): T => inForce.run(deadline, run);

/** Milliseconds until the deadline that is in force here; null where none is. */
export const remainingMs = (): number | null => inForce.getStore()?.remainingMs() ?? null;

/**
 * What a database may take for a read, in whole milliseconds; undefined where no deadline is in force.
 * @throws {DeadlineExceeded} when nothing is left.
 */
export const timeLeft = (): number | undefined => {
  const left = remainingMs();
  if (left === null) return undefined;
  if (left < 1) throw new DeadlineExceeded('the deadline has passed');
  return Math.floor(left);
};
