import type { Logger } from 'pino';
import { everyByTimer, type Every } from '#every';
import type { Rewrap } from '#rewrap';

const everyMs = 60_000;
// One pass may miss what another process, which has not seen the new key yet, writes behind it; a minute later none is so late.
const cleanPasses = 2;

export interface RewrapJobOptions {
  /** One for each collection of the ring. */
  readonly rewraps: readonly Rewrap[];
  /** Tells the ring's current key from others. */
  readonly current: () => string;
  readonly logger: Logger;
  readonly every?: Every;
}

export interface RewrapJob {
  /** Looks now, as each minute. Resolves when what it found is done. */
  readonly wake: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Looks each minute whether the ring's current key is another one, and then wraps every record by it. */
export const startRewrapJob = ({ rewraps, current, logger, every = everyByTimer }: RewrapJobOptions): RewrapJob => {
  const stopping = new AbortController();
  const seen = { key: '', clean: 0 };
  let running: Promise<void> | null = null;
  const pass = async (): Promise<void> => {
    if (seen.key !== current()) Object.assign(seen, { key: current(), clean: 0 });
    if (seen.clean >= cleanPasses) return;
    const { rewrapped, failed } = await runAll(rewraps, stopping.signal);
    seen.clean = rewrapped === 0 ? seen.clean + 1 : 0;
    if (rewrapped > 0) logger.info({ rewrapped, key: seen.key }, 'keys of records wrapped anew');
    if (failed > 0) logger.error({ failed }, 'keys of records that no key of the ring opens');
  };
  const wake = (): Promise<void> =>
    (running ??= pass()
      .catch((err: unknown) => logger.warn({ err }, 'keys could not be wrapped anew; tried again in a minute'))
      .finally(() => (running = null)));
  const end = every(everyMs, () => void wake());
  return {
    wake,
    stop: async () => {
      end();
      stopping.abort();
      await running;
    },
  };
};

const runAll = async (rewraps: readonly Rewrap[], signal: AbortSignal): Promise<{ rewrapped: number; failed: number }> => {
  const total = { rewrapped: 0, failed: 0 };
  for (const rewrap of rewraps) {
    const { rewrapped, failed } = await rewrap({ signal });
    total.rewrapped += rewrapped;
    total.failed += failed;
  }
  return total;
};
