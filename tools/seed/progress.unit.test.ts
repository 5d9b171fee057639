import { describe, expect, it } from 'vitest';
import { createProgress } from './progress.ts';

const shownOn = (isTTY: boolean): readonly string[] => {
  const written: string[] = [];
  let ms = 0;
  const progress = createProgress({ isTTY, write: (text) => written.push(text) }, () => ms);
  for (const [done, at] of [
    [100, 1_000],
    [200, 2_000],
    [300, 4_000],
    [400, 5_000],
  ] as const) {
    ms = at;
    progress(done, 400);
  }
  return written;
};

describe('the progress of a seed', () => {
  it('is a bar on a terminal', () => {
    expect(shownOn(true)).toEqual([
      '\rseed: [=======                       ] 100 of 400, 1 s',
      '\rseed: [===============               ] 200 of 400, 2 s',
      '\rseed: [======================        ] 300 of 400, 4 s',
      '\rseed: [==============================] 400 of 400, 5 s\n',
    ]);
  });

  it('is a line every few seconds and one at the end elsewhere', () => {
    expect(shownOn(false)).toEqual(['seed: 300 of 400, 4 s\n', 'seed: 400 of 400, 5 s\n']);
  });
});
