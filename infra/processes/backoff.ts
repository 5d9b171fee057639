export interface BackoffOptions {
  readonly firstMs: number;
  readonly maxMs: number;
  /** A run of at least this long clears the memory of earlier failures. */
  readonly calmMs: number;
}

/** Tells how long to wait before the next start, in milliseconds, when the last run took `ranMs`. */
export type Backoff = (ranMs: number) => number;

/** Doubles the wait with each short run, up to a cap. */
export const createBackoff = ({ firstMs, maxMs, calmMs }: BackoffOptions): Backoff => {
  let failures = 0;
  return (ranMs) => {
    failures = ranMs >= calmMs ? 1 : failures + 1;
    return Math.min(maxMs, firstMs * 2 ** (failures - 1));
  };
};
