import { describe, expect, it } from 'vitest';
import { inTurn } from '#inTurn';

describe('tasks of one key', () => {
  it('run one after the other, in order, a failed one included', async () => {
    const log: string[] = [];
    const task =
      (name: string, fails = false) =>
      async () => {
        log.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        log.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const outcomes = await Promise.allSettled([inTurn('k', task('a')), inTurn('k', task('b', true)), inTurn('k', task('c'))]);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(outcomes).toMatchObject([{ value: 'a' }, { status: 'rejected' }, { value: 'c' }]);
  });

  it('do not wait for those of another key', async () => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const slow = inTurn('slow', () => promise);
    expect(await inTurn('other', () => Promise.resolve('done'))).toBe('done');
    resolve('late');
    expect(await slow).toBe('late');
  });
});
