// Control characters, marks that turn the writing direction, zero-width characters, and halves of surrogate pairs.
const forbiddenInLine = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
const forbiddenInNarrative = /[\p{Cs}\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?![\n\r\t])\p{Cc}/u;

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Length as a person counts it. */
export const lengthOf = (text: string): number => [...graphemes.segment(text)].length;

const within = (text: string, most: number): string | null => {
  // A grapheme has at least one code unit, and none of ours has more than 20: spares counting what is far too long.
  if (text.length === 0 || text.length > most * 20 || lengthOf(text) > most) return null;
  return text;
};

/** One line of at most 200 characters, in NFC, blanks collapsed; null when it is none. */
export const asLine = (text: string): string | null =>
  forbiddenInLine.test(text) ? null : within(text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim(), 200);

/** Text of at most 20,000 characters, in NFC; null when it is none. */
export const asNarrative = (text: string): string | null =>
  forbiddenInNarrative.test(text) ? null : within(text.normalize('NFC').trim(), 20_000);

const withoutBlanks = (text: string): string => text.replaceAll(/[\s.-]/gu, '');

/** A Vietnamese telephone number as 10 or 11 digits with a leading zero; null when it is none. */
export const asPhone = (text: string): string | null => {
  const digits = withoutBlanks(text).replace(/^\+84/u, '0');
  return /^0[0-9]{9,10}$/u.test(digits) ? digits : null;
};

/** A number of a card: capitals, digits, dots, slashes and hyphens; null when it is none. */
export const asCardNumber = (text: string): string | null => {
  const number = text.normalize('NFC').trim().toLocaleUpperCase('vi');
  return /^[A-ZĐ0-9][A-ZĐ0-9./-]{0,31}$/u.test(number) ? number : null;
};

/** A tracking code in Crockford's alphabet, as people type it: 13 characters; null when it is none. */
export const asTrackingCode = (text: string): string | null => {
  const code = withoutBlanks(text).toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
  return /^[0-9A-HJKMNP-TV-Z]{13}$/u.test(code) ? code : null;
};

/** A personal identification number as 12 digits, or the 9 of an older card; null when it is none. */
export const asPersonalId = (text: string): string | null => {
  const digits = withoutBlanks(text);
  return /^(?:[0-9]{12}|[0-9]{9})$/u.test(digits) ? digits : null;
};
