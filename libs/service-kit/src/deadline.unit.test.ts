import { describe, expect, it } from 'vitest';
import { createDeadline, DeadlineExceeded, remainingMs, timeLeft, withDeadline } from '#deadline';

const clock = { now: 100 };
const deadlineOf = (ms: number) => createDeadline(ms, () => clock.now);

describe('a deadline', () => {
  it('is in force for what runs within it, later parts included, and nowhere else', async () => {
    const inside = withDeadline(deadlineOf(50), async () => {
      await Promise.resolve();
      clock.now += 20;
      return remainingMs();
    });
    expect(remainingMs()).toBeNull();
    expect(timeLeft()).toBeUndefined();
    expect(await inside).toBe(30);
  });

  it.each([
    [49, 1],
    [48.5, 1],
    [48, 2],
  ])('leaves a database whole milliseconds after %f of 50: %i', (passed, left) => {
    const deadline = deadlineOf(50);
    clock.now += passed;
    expect(withDeadline(deadline, timeLeft)).toBe(left);
  });

  it.each([49.5, 50, 1_000])('lets nothing begin after %f ms of 50, because no limit reads 0', (passed) => {
    const deadline = deadlineOf(50);
    clock.now += passed;
    expect(() => withDeadline(deadline, timeLeft)).toThrow(DeadlineExceeded);
  });

  it('may become now', () => {
    const deadline = deadlineOf(50);
    deadline.expire();
    expect(deadline.remainingMs()).toBe(0);
  });
});
