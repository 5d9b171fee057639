import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSealer, type Place } from '#seal';

const place: Place = { collection: 'applications', id: 'a-1', field: 'name' };
const sealer = createSealer(Buffer.alloc(32, 1));
const sealed = sealer.seal(place, 'Giàng Thị Mỷ');

describe('a sealed text', () => {
  it('opens where it was sealed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sealer.open(place, sealer.seal(place, text))).toBe(text);
      }),
    );
  });

  it('shows nothing of the text, nor that two texts are equal', () => {
    expect(sealed).not.toContain('Mỷ');
    expect(sealer.seal(place, 'Giàng Thị Mỷ')).not.toBe(sealed);
  });

  it.each([
    ['another collection', { collection: 'cases' }],
    ['another record', { id: 'a-2' }],
    ['another field', { field: 'address' }],
  ])('that was moved to %s does not open', (_, changes) => {
    expect(() => sealer.open({ ...place, ...changes }, sealed)).toThrow();
  });

  it('does not open with another key', () => {
    expect(() => createSealer(Buffer.alloc(32, 2)).open(place, sealed)).toThrow();
  });

  it.each([1, 2, 3])('does not open when its part %i was altered', (part) => {
    const parts = sealed.split('.');
    const bytes = Buffer.from(parts[part] ?? '', 'base64url');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    expect(() => sealer.open(place, parts.with(part, bytes.toString('base64url')).join('.'))).toThrow();
  });

  it('does not open with a shortened tag', () => {
    const parts = sealed.split('.');
    const short = Buffer.from(parts[3] ?? '', 'base64url')
      .subarray(0, 4)
      .toString('base64url');
    expect(() => sealer.open(place, parts.with(3, short).join('.'))).toThrow();
  });

  it.each(['', 'plain text', 'v1', 'v1.a.b', sealed.replace('v1', 'v2')])('is not "%s"', (text) => {
    expect(() => sealer.open(place, text)).toThrow();
  });
});
