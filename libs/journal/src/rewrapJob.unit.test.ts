import { pino } from 'pino';
import { describe, expect, it, vi } from 'vitest';
import { startRewrapJob } from '#rewrapJob';
import type { Rewrap } from '#rewrap';

const found = (rewrapped: number) => Promise.resolve({ rewrapped, failed: 0 });
const start = (key: { current: string }, rewrap: Rewrap) => {
  const ended = vi.fn<() => void>();
  let tick: () => void = () => undefined;
  const every = vi.fn((_: number, run: () => void) => {
    tick = run;
    return ended;
  });
  const job = startRewrapJob({ rewraps: [rewrap], current: () => key.current, logger: pino({ level: 'silent' }), every });
  return { job, ended, every, tick: () => tick() };
};

describe('the job that wraps anew', () => {
  it('looks each minute, and rests after two passes that found nothing, until the key is another one', async () => {
    const key = { current: 'k1.1.' };
    const rewrap = vi.fn<Rewrap>(() => found(0));
    const { job, every, tick } = start(key, rewrap);
    expect(every.mock.calls[0]?.[0]).toBe(60_000);
    tick();
    for (let wake = 0; wake < 3; wake += 1) await job.wake();
    expect(rewrap).toHaveBeenCalledTimes(2);
    key.current = 'k1.2.';
    rewrap.mockReturnValueOnce(found(7)).mockReturnValueOnce(found(1));
    for (let wake = 0; wake < 6; wake += 1) await job.wake();
    expect(rewrap).toHaveBeenCalledTimes(6);
  });

  it('goes on after a pass that failed', async () => {
    const rewrap = vi.fn<Rewrap>(() => found(0)).mockRejectedValueOnce(new Error('mongodb away'));
    const { job } = start({ current: 'k1.1.' }, rewrap);
    for (let wake = 0; wake < 4; wake += 1) await job.wake();
    expect(rewrap).toHaveBeenCalledTimes(3);
  });

  it('makes one pass at a time, and breaks it off when it stops', async () => {
    const rewrap = vi.fn<Rewrap>(
      (pass) => new Promise((resolve) => pass?.signal?.addEventListener('abort', () => resolve({ rewrapped: 0, failed: 0 }))),
    );
    const { job, ended, tick } = start({ current: 'k1.1.' }, rewrap);
    tick();
    void job.wake();
    await job.stop();
    expect([rewrap.mock.calls.length, ended.mock.calls.length]).toEqual([1, 1]);
  });
});
