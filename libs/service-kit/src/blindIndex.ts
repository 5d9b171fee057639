import { createHmac, hkdfSync } from 'node:crypto';

const bytes = 8;

/**
 * What a sealed field is searched by: a keyed digest of its normalised text, with a key of the field's own, cut to 8 bytes.
 * Whoever reads the database sees which records are equal in it: never for facts of a few values such as HIV, sex or
 * ethnicity, whose frequency alone would tell them. A found record is opened and compared, because the digest is short.
 * The key is for ever: another one finds nothing until every index is made anew.
 */
export const blindIndex = (key: Buffer, field: string, normalized: string): string =>
  createHmac('sha256', keyOf(key, field)).update(normalized).digest().subarray(0, bytes).toString('base64url');

// Deriving a key takes ten times as long as a digest by it.
const derived = new WeakMap<Buffer, Map<string, Buffer>>();

const keyOf = (key: Buffer, field: string): Buffer => {
  const known = derived.get(key) ?? new Map<string, Buffer>();
  const found = known.get(field) ?? Buffer.from(hkdfSync('sha256', key, '', `blind-index:${field}`, 32));
  known.set(field, found);
  derived.set(key, known);
  return found;
};

/** The digits of a number as people write it, whatever stands between them. */
export const digitsOf = (text: string): string => text.normalize('NFKC').replaceAll(/[^0-9]/gu, '');

/** A name as it is compared: NFC, blanks collapsed, no capitals. */
export const foldName = (name: string): string => name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim().toLocaleLowerCase('vi');

/** A folded text without its diacritics, as people type it in a hurry. */
const withoutMarks = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');

/** What a name may be found by: each of its words, with its diacritics and without them. */
export const nameTokens = (name: string): readonly string[] => {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '');
  return [...new Set(words.flatMap((word) => [word, withoutMarks(word)]))];
};
