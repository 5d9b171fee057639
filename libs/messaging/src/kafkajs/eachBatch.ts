import type { Consumer, EachBatchPayload, KafkaMessage } from 'kafkajs';
import { placeOf } from '#kafkajs/positions';
import { OwnerAway, type IncomingRecord, type SubscribeOptions } from '#port';

/** A slice is handled whole and then committed: as many records as take about a second, so that a slow handler shows progress too. */
const sliceOf = { first: 10, most: 200, ms: 1_000 };
const heartbeatMs = 2_000;
const retryMs = { least: 500, most: 5_000 };

/** What a running consumer remembers about its partitions. */
export interface Progress {
  readonly positions: Map<string, bigint>;
  /** Partitions that wait for an owner: they do not count as stalled. */
  readonly waiting: Set<string>;
  /** When a record was last done, or a wait for an owner ended; milliseconds since the epoch. */
  movedAt: number;
}

interface BatchOptions extends Pick<SubscribeOptions, 'handle' | 'logger'> {
  readonly consumer: Consumer;
  readonly progress: Progress;
  /** Whether done records are committed for the group. */
  readonly commits: boolean;
}

/** Handles a batch in slices: handle, then resolve and commit; what failed is paused and comes again. */
export const createEachBatch = (options: BatchOptions) => {
  const failures = new Map<string, number>();
  let size = sliceOf.first;
  return async (payload: EachBatchPayload): Promise<void> => {
    const { topic, partition, messages } = payload.batch;
    const place = placeOf(topic, partition);
    for (let from = 0; from < messages.length;) {
      if (!payload.isRunning() || payload.isStale()) return;
      const slice = messages.slice(from, from + size);
      const began = Date.now();
      const failure = await attempt(options, payload, slice);
      if (failure !== null) {
        const times = (failures.get(place) ?? 0) + 1;
        failures.set(place, times);
        return pauseFor(options, payload, { failure, times });
      }
      failures.delete(place);
      await advance(options, payload, slice);
      from += slice.length;
      size = nextSize(size, slice.length, Date.now() - began);
    }
  };
};

/** Twice as many while they are quick, and what fits into the time when they are slow. */
const nextSize = (size: number, done: number, tookMs: number): number => {
  if (tookMs > sliceOf.ms) return Math.max(1, Math.floor((done * sliceOf.ms) / tookMs));
  return done === size && tookMs < sliceOf.ms / 2 ? Math.min(sliceOf.most, size * 2) : size;
};

const attempt = async ({ handle }: BatchOptions, payload: EachBatchPayload, slice: readonly KafkaMessage[]): Promise<unknown> => {
  const { topic, partition } = payload.batch;
  const beat = setInterval(() => void payload.heartbeat().catch(() => undefined), heartbeatMs);
  try {
    await handle(slice.map((message) => toRecord(topic, partition, message)));
    return null;
  } catch (cause) {
    return cause ?? new Error('handler failed');
  } finally {
    clearInterval(beat);
  }
};

const advance = async (
  { consumer, progress, commits }: BatchOptions,
  payload: EachBatchPayload,
  slice: readonly KafkaMessage[],
): Promise<void> => {
  const { topic, partition } = payload.batch;
  const last = slice.at(-1);
  if (!last) return;
  const next = BigInt(last.offset) + 1n;
  payload.resolveOffset(last.offset);
  if (commits) await consumer.commitOffsets([{ topic, partition, offset: String(next) }]);
  progress.positions.set(placeOf(topic, partition), next);
  progress.movedAt = Date.now();
  await payload.heartbeat();
};

const pauseFor = (
  { progress, logger }: BatchOptions,
  payload: EachBatchPayload,
  { failure, times }: { failure: unknown; times: number },
): void => {
  const { topic, partition } = payload.batch;
  const place = placeOf(topic, partition);
  const away = failure instanceof OwnerAway;
  if (away) progress.waiting.add(place);
  logger.warn({ err: failure, topic, partition, times }, away ? 'partition waits for an owner' : 'records failed and will be tried again');
  const resume = payload.pause();
  const wait = Math.min(retryMs.most, retryMs.least * 2 ** Math.min(times - 1, 10));
  setTimeout(() => {
    if (progress.waiting.delete(place)) progress.movedAt = Date.now();
    resume();
  }, wait).unref();
};

const toRecord = (topic: string, partition: number, { offset, key, value, timestamp }: KafkaMessage): IncomingRecord => ({
  topic,
  partition,
  offset,
  key: key === null ? null : String(key),
  value: value === null ? null : String(value),
  timestamp: Number(timestamp),
});
