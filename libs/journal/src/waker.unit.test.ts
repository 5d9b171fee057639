import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWaker } from '#waker';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settled = async (wait: Promise<void>): Promise<boolean> => {
  let is = false;
  void wait.then(() => (is = true));
  await vi.advanceTimersByTimeAsync(0);
  return is;
};

describe('a waker', () => {
  it('ends a wait in its time, and not before', async () => {
    const { wait } = createWaker();
    const waiting = wait(500);
    await vi.advanceTimersByTimeAsync(499);
    expect(await settled(waiting)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await settled(waiting)).toBe(true);
  });

  it('cuts a wait short', async () => {
    const { wait, wake } = createWaker();
    const waiting = wait(500);
    wake();
    expect(await settled(waiting)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps a wake that comes while nobody waits, for one wait', async () => {
    const { wait, wake } = createWaker();
    wake();
    wake();
    expect(await settled(wait(500))).toBe(true);
    expect(await settled(wait(500))).toBe(false);
  });
});
