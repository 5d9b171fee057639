import { describe, expect, it } from 'vitest';
import { createBackoff } from './backoff.ts';

describe('waiting before a restart', () => {
  it('doubles up to the cap and begins anew after a calm run', () => {
    const backoff = createBackoff({ firstMs: 200, maxMs: 1_000, calmMs: 30_000 });
    expect([0, 0, 0, 0, 0].map(backoff)).toEqual([200, 400, 800, 1_000, 1_000]);
    expect(backoff(30_000)).toBe(200);
    expect(backoff(10)).toBe(400);
  });
});
