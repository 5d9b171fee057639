import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyringOf } from '#keyring';
import { sealBytes } from '#sealedText';
import { createVault, type RecordPlace } from '#vault';

const key = (fill: number): Buffer => Buffer.alloc(32, fill);
const place: RecordPlace = { collection: 'cases', id: 'c-1' };
const vault = createVault(keyringOf(key(1)));
const turned = createVault(keyringOf(key(1), key(2)));
const record = vault.newRecord(place);
const sealed = record.seal('name', 'Giàng Thị Mỷ');

const altered = (text: string, part: number): string => {
  const parts = text.split('.');
  const bytes = Buffer.from(parts[part] ?? '', 'base64url');
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return parts.with(part, bytes.toString('base64url')).join('.');
};

describe('a record of the vault', () => {
  it('opens what it sealed, stored and read again', () => {
    expect([record.wrapped.split('.').slice(0, 2), sealed.split('.')[0]]).toEqual([['k1', '1'], 'v2']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), (text, field) => {
        expect(vault.record(place, record.wrapped).open(field, record.seal(field, text))).toBe(text);
      }),
    );
  });

  it('has a key of its own, and shows neither a text nor that two are equal', () => {
    expect(sealed).not.toContain('Mỷ');
    expect(record.seal('name', 'Giàng Thị Mỷ')).not.toBe(sealed);
    const twin = vault.newRecord(place);
    expect(() => twin.open('name', sealed)).toThrow();
  });

  it('shows of a text no more than how many blocks it fills', () => {
    const lengthOf = (text: string): number => record.seal('ground', text).length;
    expect(new Set(['', 'HIV', 'POOR', 'TRAFFICKING', 'ACCUSED_NEAR_POOR', 'x'.repeat(127)].map(lengthOf)).size).toBe(1);
    expect(lengthOf('x'.repeat(128))).toBeGreaterThan(lengthOf('HIV'));
  });

  it('opens what was sealed at its own length', () => {
    const own = createVault(keyringOf(key(1)), (size) => Buffer.alloc(size, 5)).newRecord(place);
    const old = `v1.${sealBytes(Buffer.alloc(32, 5), { associated: 'cases:c-1:name', bytes: Buffer.from('Siu') })}`;
    expect(own.open('name', old)).toBe('Siu');
    expect(() => own.open('address', old)).toThrow();
    expect(() => own.open('name', old.replace('v1', 'v2'))).toThrow();
  });

  it.each([
    ['another field', () => record.open('address', sealed)],
    ['another record with the wrapped key', () => vault.record({ ...place, id: 'c-2' }, record.wrapped).open('name', sealed)],
    ['another collection', () => vault.record({ ...place, collection: 'files' }, record.wrapped).open('name', sealed)],
    ['another record with its own key', () => vault.newRecord({ ...place, id: 'c-2' }).open('name', sealed)],
  ])('does not open a text that was moved to %s', (_, open) => {
    expect(open).toThrow();
  });

  it.each([1, 2, 3])('does not open a text whose part %i was altered', (part) => {
    expect(() => record.open('name', altered(sealed, part))).toThrow();
  });

  it.each([2, 3, 4])('does not open with a wrapped key whose part %i was altered', (part) => {
    expect(() => vault.record(place, altered(record.wrapped, part)).open('name', sealed)).toThrow();
  });

  it.each(['', 'plain', 'k1', 'k1.1', 'k1.0.a.b.c', 'k2.1.a.b.c', record.wrapped.replace('k1.1.', 'k1.2.'), `${record.wrapped}.x`])(
    'is not wrapped by "%s"',
    (wrapped) => {
      expect(() => vault.record(place, wrapped).open('name', sealed)).toThrow();
    },
  );

  it.each(['', 'plain', 'v1.a.b', sealed.replace('v2', 'v1'), sealed.replace('v2', 'v3'), `${sealed}.x`])(
    'does not take "%s" for a sealed text',
    (text) => {
      expect(() => record.open('name', text)).toThrow();
    },
  );
});

describe('wrapping anew', () => {
  it('changes the wrapping and no field, and happens once', () => {
    const wrapped = turned.rewrap(place, record.wrapped) ?? '';
    expect(wrapped.startsWith(turned.currentPrefix())).toBe(true);
    expect(turned.record(place, wrapped).open('name', sealed)).toBe('Giàng Thị Mỷ');
    expect(turned.record(place, record.wrapped).open('name', sealed)).toBe('Giàng Thị Mỷ');
    expect(turned.rewrap(place, wrapped)).toBeNull();
    expect(() => vault.record(place, wrapped).open('name', sealed)).toThrow('key 2');
  });

  it('never goes back to an older key', () => {
    expect(vault.rewrap(place, turned.newRecord(place).wrapped)).toBeNull();
  });

  it('of the wrong record fails', () => {
    expect(() => turned.rewrap({ ...place, id: 'c-2' }, record.wrapped)).toThrow();
  });
});
