import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestLifeSeconds, publishedKeys, rotated, type KeyRing } from './keyRing.ts';

const keyOf = (kid: string) => ({ kty: 'EC', crv: 'P-256', x: `x-${kid}`, y: `y-${kid}`, d: `secret-${kid}`, kid });
const first: KeyRing = { signing: keyOf('k0'), next: keyOf('k1'), retired: [] };
const kids = (ring: KeyRing, nowMs: number) => publishedKeys(ring, nowMs).map(({ kid }) => kid);
const lifeMs = longestLifeSeconds * 1_000;

/** The ring after rotations at these moments, beside which key signed until when. */
const turn = (moments: readonly number[]) =>
  moments.reduce(
    ({ ring, signed }, atMs, index) => ({
      ring: rotated(ring, keyOf(`k${index + 2}`), atMs),
      signed: [...signed, { kid: ring.signing.kid, lastMs: atMs }],
    }),
    { ring: first, signed: [] as readonly { kid: string | undefined; lastMs: number }[] },
  );

it('after any rotations every token that lives finds its key, and who signs was published before', () => {
  const waits = fc.array(fc.integer({ min: 0, max: 3 * lifeMs }), { maxLength: 12 });
  fc.assert(
    fc.property(waits, fc.integer({ min: 0, max: 3 * lifeMs }), (gaps, wait) => {
      const moments = gaps.map((_, index) => gaps.slice(0, index + 1).reduce((sum, gap) => sum + gap, 0));
      const { ring, signed } = turn(moments);
      const nowMs = (moments.at(-1) ?? 0) + wait;
      const living = signed.filter(({ lastMs }) => lastMs + lifeMs >= nowMs).map(({ kid }) => kid);
      expect(kids(ring, nowMs)).toEqual(expect.arrayContaining([...living, ring.signing.kid, ring.next.kid]));
      expect(kids(rotated(ring, keyOf('fresh'), nowMs), nowMs)).toContain(ring.next.kid);
    }),
  );
});

it('a retired key is published no longer than two lives', () => {
  const { ring } = turn([1_000]);
  expect(kids(ring, 1_000 + 2 * lifeMs - 1)).toEqual(['k1', 'k2', 'k0']);
  expect(kids(ring, 1_000 + 2 * lifeMs)).toEqual(['k1', 'k2']);
  expect(rotated(ring, keyOf('k3'), 1_000 + 2 * lifeMs).retired.map(({ key }) => key.kid)).toEqual(['k1']);
});

it('no private half is published or kept of a key that retired', () => {
  const { ring } = turn([1, 2, 3]);
  expect(JSON.stringify([publishedKeys(ring, 4), ring.retired])).not.toContain('secret');
});

it('a key that stands in two places is published once', () => {
  const torn = { ...first, retired: rotated(first, keyOf('k2'), 0).retired };
  expect(kids(torn, 1)).toEqual(['k0', 'k1']);
});
