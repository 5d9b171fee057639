import type { Consumer, EachBatchPayload } from 'kafkajs';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEachBatch, type Progress } from '#kafkajs/eachBatch';

const logger = pino({ level: 'silent' });
const message = (_: unknown, index: number) => ({
  offset: String(index),
  key: Buffer.from('a'),
  value: Buffer.from(String(index)),
  timestamp: '0',
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Handles a batch whose records take their time each, and tells the sizes of the slices. */
const slicesOf = async (count: number, msEach: number, isStale = () => false) => {
  const sizes: number[] = [];
  const commitOffsets = vi.fn(() => Promise.resolve());
  const progress: Progress = { positions: new Map(), waiting: new Set(), movedAt: Date.now() };
  const eachBatch = createEachBatch({
    consumer: { commitOffsets } as unknown as Consumer,
    progress,
    commits: true,
    logger,
    handle: (records) => {
      sizes.push(records.length);
      vi.setSystemTime(Date.now() + records.length * msEach);
      return Promise.resolve();
    },
  });
  await eachBatch({
    batch: { topic: 't', partition: 0, messages: Array.from({ length: count }, message) },
    isRunning: () => true,
    isStale,
    heartbeat: () => Promise.resolve(),
    resolveOffset: () => undefined,
  } as unknown as EachBatchPayload);
  return { sizes, commits: commitOffsets.mock.calls.length, progress };
};
const sumOf = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

describe('a batch', () => {
  it('is handled in slices that grow to 200 while that is quick', async () => {
    const { sizes, commits } = await slicesOf(1_000, 0);
    expect(sizes.slice(0, 6)).toEqual([10, 20, 40, 80, 160, 200]);
    expect([Math.max(...sizes), sumOf(sizes), commits]).toEqual([200, 1_000, sizes.length]);
  });

  it('shows progress about every second when its records are slow', async () => {
    const { sizes } = await slicesOf(100, 400);
    expect(sizes[0]).toBe(10);
    expect([Math.max(...sizes.slice(1)), sumOf(sizes)]).toEqual([2, 100]);
  });

  it('goes on one by one when a single record takes longer than that', async () => {
    expect((await slicesOf(13, 5_000)).sizes).toEqual([10, 1, 1, 1]);
  });

  it('ends when the partition went to another member', async () => {
    const isStale = vi
      .fn(() => false)
      .mockReturnValueOnce(false)
      .mockReturnValue(true);
    const { sizes, progress } = await slicesOf(100, 0, isStale);
    expect([sizes, progress.positions.get('t/0')]).toEqual([[10], 10n]);
  });
});
