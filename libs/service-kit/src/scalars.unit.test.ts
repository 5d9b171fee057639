import fc from 'fast-check';
import { Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { scalarResolvers } from '#scalars';

const parse = (name: string, value: unknown): unknown => scalarResolvers[name]?.parseValue(value);
const isTaken = (name: string, value: unknown): boolean => {
  try {
    parse(name, value);
    return true;
  } catch {
    return false;
  }
};

describe('scalars', () => {
  it.each([
    ['LocalDate', '2026-02-28'],
    ['LocalDate', '2024-02-29'],
    ['DateTime', '2025-06-30T17:00:00Z'],
    ['CommandId', '7c9e6679-7425-40de-944b-e07fc1f90ae7'],
    ['PageSize', 1],
    ['PageSize', 100],
    ['Cursor', 'YWJj'],
    ['Line', 'Nguyễn Thị Ánh'],
    ['Line', 'x'.repeat(200)],
    ['Narrative', 'một\nhai\tba'],
    ['Phone', '0912 345 678'],
    ['PersonalId', '079204001234'],
    ['Code', 'POOR_2'],
    ['CardNumber', '1234/TP-TGV'],
    ['CardNumber', 'Đ'.repeat(32)],
    ['TrackingCode', '0123456789ABC'],
  ])('%s takes %j', (name, value) => {
    expect(isTaken(name, value)).toBe(true);
  });

  it.each([
    [
      'LocalDate',
      ['2026-02-30', '2026-02-29', '2026-13-01', '2026-2-3', '2026-02-28T00:00', '1899-12-31', '', ' 2026-02-28', 20260228, null],
    ],
    ['DateTime', ['2026-02-30T00:00:00Z', '2026-02-28', '2026-02-28T00:00:00', '2026-02-28T25:00:00Z', '', 0]],
    ['CommandId', ['', 'c-1', '7C9E6679-7425-40DE-944B-E07FC1F90AE7', '__proto__', 1]],
    ['PageSize', [0, 101, -1, 1.5, '10', NaN, Infinity, null, true]],
    ['Cursor', ['', 'a b', 'ế', 'a'.repeat(257), 1]],
    ['Line', ['', '   ', 'x'.repeat(201), 'a\nb', 'a\u200Bb', 'a\u202Eb', 'a\u2066b', '\uFEFFa', 'a\u0000b', '\uD800', 1, {}, ['a']]],
    ['Narrative', ['', '\n', 'a\u0000b', 'a\u202Eb', 'x'.repeat(20_001)]],
    ['Phone', ['912345678', '09123456789012', '+84', 'O912345678', '0912345678\u200B']],
    ['PersonalId', ['12345678', '1234567890', '12345678901a', '']],
    ['CardNumber', ['', '  ', 'A B', '-1', '/1', '1'.repeat(33), 'Ạ1', '1\u200B', '1\n2', '<b>', 1, null]],
    [
      'TrackingCode',
      ['', '0123456789AB', '0123456789ABCD', '0123456789ABU', '0123456789AB٣', '0123456789AВC', '0123456789ABC\u200B', 1, ['a']],
    ],
    ['Code', ['', 'poor', 'A-B', '_A', '1A', '__proto__', 'A'.repeat(65)]],
  ])('%s refuses what is none', (name, values) => {
    expect(values.filter((value) => isTaken(name, value))).toEqual([]);
  });

  it('never repeat the value', () => {
    const secret = '012345678\u202E';
    for (const name of Object.keys(scalarResolvers)) {
      expect(() => parse(name, secret)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('012345678') }));
    }
  });

  it('refuse the same in a query as in a variable', () => {
    const literal = (name: string, kind: Kind.STRING | Kind.INT, value: string) => scalarResolvers[name]?.parseLiteral({ kind, value });
    expect(literal('PageSize', Kind.INT, '100')).toBe(100);
    expect(() => literal('PageSize', Kind.INT, '101')).toThrow();
    expect(() => literal('PageSize', Kind.STRING, '10')).toThrow();
    expect(() => literal('LocalDate', Kind.STRING, '2026-02-30')).toThrow();
    expect(() => scalarResolvers['Line']?.parseLiteral({ kind: Kind.OBJECT, fields: [] })).toThrow();
  });
});

describe('a card number', () => {
  it.each([
    ['small letters', 'tgv-12/bn.3'],
    ['blanks around it', '  TGV-12/BN.3 '],
  ])('is understood with %s', (_, text) => {
    expect(parse('CardNumber', text)).toBe('TGV-12/BN.3');
  });

  it('is the same however its Đ was typed', () => {
    expect(parse('CardNumber', 'đ1')).toBe('Đ1');
  });
});

describe('a tracking code', () => {
  it.each([
    ['small letters', '0123456789abc'],
    ['blanks and hyphens', ' 0123-4567 89ABC '],
    ['O for 0', 'O123456789ABC'],
    ['I for 1', '0I23456789ABC'],
    ['l for 1', '0l23456789ABC'],
  ])('is understood with %s', (_, text) => {
    expect(parse('TrackingCode', text)).toBe('0123456789ABC');
  });

  it('once taken is taken again unchanged', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabz -')),
      minLength: 11,
      maxLength: 16,
    });
    fc.assert(
      fc.property(text, (typed) => {
        if (!isTaken('TrackingCode', typed)) return;
        const code = parse('TrackingCode', typed);
        expect([code, parse('TrackingCode', code)]).toEqual([expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{13}$/u), code]);
      }),
    );
  });
});

describe('a line', () => {
  it('is the same however its accents were typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ế', 'ỷ', 'Đ', 'ữ', 'a', 'ợ').chain((letter) => fc.array(fc.constant(letter), { minLength: 1, maxLength: 20 })),
        (letters) => {
          const text = letters.join('');
          expect(parse('Line', text.normalize('NFD'))).toBe(parse('Line', text.normalize('NFC')));
        },
      ),
    );
    expect(parse('Line', '  Giàng  Thị   Mỷ ')).toBe('Giàng Thị Mỷ');
  });

  it('counts characters as people do: 200, not 201, of letters of several code points', () => {
    const accented = 'ê̌';
    expect(isTaken('Line', accented.repeat(200))).toBe(true);
    expect(isTaken('Line', accented.repeat(201))).toBe(false);
  });

  it('once taken is taken again unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 220 }), (text) => {
        if (!isTaken('Line', text)) return;
        const line = parse('Line', text);
        expect(parse('Line', line)).toBe(line);
      }),
    );
  });

  it('is read in no time, however long', () => {
    const began = performance.now();
    expect(isTaken('Line', 'a'.repeat(1_000_000))).toBe(false);
    expect(isTaken('Narrative', ' '.repeat(500_000))).toBe(false);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
