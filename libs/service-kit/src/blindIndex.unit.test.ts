import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blindIndex, digitsOf, foldName, nameTokens } from '#blindIndex';

const key = Buffer.alloc(32, 1);

describe('a blind index', () => {
  it('is equal exactly where key, field and text are, and shows 8 bytes', () => {
    const index = blindIndex(key, 'phone', '0912345678');
    expect(index).toMatch(/^[\w-]{11}$/u);
    expect(blindIndex(key, 'phone', '0912345678')).toBe(index);
    expect(blindIndex(key, 'personalId', '0912345678')).not.toBe(index);
    expect(blindIndex(key, 'phone', '0912345679')).not.toBe(index);
    expect(blindIndex(Buffer.alloc(32, 2), 'phone', '0912345678')).not.toBe(index);
  });
});

describe('what is searched for', () => {
  it.each(['001 099-012345', '001.099.012.345', '００１０９９０１２３４５', '001099012345'])('finds the digits of %s', (text) => {
    expect(digitsOf(text)).toBe('001099012345');
  });

  it('is a name however it is composed, spaced and capitalised', () => {
    const name = 'Nguyễn Thị Hòa';
    for (const form of ['NFC', 'NFD'] as const)
      expect(foldName(`  ${name.toLocaleUpperCase('vi').normalize(form).replaceAll(' ', '\u00A0 ')} `)).toBe(
        'nguyễn thị hòa'.normalize('NFC'),
      );
  });

  it.each([
    ['Đặng Thị Én', ['đặng', 'dang', 'thị', 'thi', 'én', 'en']],
    ['Y Bhiăn', ['y', 'bhiăn', 'bhian']],
    ["H'Linh", ["h'linh"]],
    ['Siu', ['siu']],
    ['An Ân An', ['an', 'ân']],
    ['  ', []],
  ])('are the words of %s, with diacritics and without', (name, tokens) => {
    expect(nameTokens(name)).toEqual(tokens.map((token) => token.normalize('NFC')));
  });

  it('finds a name by any of its words, typed either way', () => {
    const word = fc.constantFrom('Nguyễn', 'Đỗ', 'Hằng', 'Ksor', 'Ăm', 'Thoa');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const tokens = nameTokens(words.join(' '));
        for (const typed of words.flatMap(nameTokens)) expect(tokens).toContain(typed);
      }),
    );
  });
});
