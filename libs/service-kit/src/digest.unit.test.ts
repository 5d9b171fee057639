import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedDigest } from '#digest';

const key = Buffer.alloc(32, 1);

describe('a keyed digest', () => {
  it('does not depend on the order of keys, at any depth', () => {
    expect(keyedDigest(key, { a: 1, b: { c: [1, { d: 2, e: 3 }], f: null } })).toBe(
      keyedDigest(key, { b: { f: null, c: [1, { e: 3, d: 2 }] }, a: 1 }),
    );
  });

  it('depends on the order of lists, on the key and on every value', () => {
    expect(keyedDigest(key, [1, 2])).not.toBe(keyedDigest(key, [2, 1]));
    expect(keyedDigest(key, 'a')).not.toBe(keyedDigest(Buffer.alloc(32, 2), 'a'));
    expect(keyedDigest(key, { name: 'accept', input: {} })).not.toBe(keyedDigest(key, { name: 'refuse', input: {} }));
  });

  it('is equal exactly when the JSON is', () => {
    const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
    fc.assert(
      fc.property(json, (value) => {
        expect(keyedDigest(key, structuredClone(value))).toBe(keyedDigest(key, value));
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => (keyedDigest(key, left) === keyedDigest(key, right)) === (left === right)),
    );
  });
});
