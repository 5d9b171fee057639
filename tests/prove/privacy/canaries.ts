import { createHash } from 'node:crypto';
import type { Random } from '../support/random.ts';

/** An invented person whose every detail can be told from everybody else's. */
export interface Canary {
  readonly name: string;
  readonly phone: string;
  readonly personalId: string;
  readonly address: string;
  readonly summary: string;
}

const consonants = ['b', 'c', 'd', 'g', 'h', 'k', 'l', 'm', 'n', 'q', 's', 't', 'v', 'x'];
const vowels = ['ạ', 'ễ', 'ở', 'ự', 'ỳ', 'ố', 'ậ'];

/** Every text of a canary has this syllable, every number these digits: what is looked for everywhere. */
export const marks = { text: 'Quỵxởthằmvễg', phone: '0977771', personalId: '091919191' };

const word = (random: Random): string =>
  marks.text + Array.from({ length: 3 }, () => random.pick(consonants) + random.pick(vowels)).join('');

/** So many of them, told apart by their place in the list. */
export const canariesOf = (count: number, random: Random): readonly Canary[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Nguyễn ${word(random)} ${word(random)}`,
    phone: `${marks.phone}${String(index).padStart(3, '0')}`,
    personalId: `${marks.personalId}${String(index).padStart(3, '0')}`,
    address: `Thôn ${word(random)}, xã ${word(random)}`,
    summary: `Tôi là ${word(random)}, bị chồng đánh ở ${word(random)}.`,
  }));

/** A text written in another way. */
interface Form {
  readonly name: string;
  readonly bytes: Buffer;
}

const bare = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const escaped = (text: string): string =>
  text.replaceAll(/[^ -~]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The middle of a text's base64, wherever in a longer one it begins: the ends depend on their neighbours. */
const base64Of = (bytes: Buffer): readonly Buffer[] =>
  [0, 1, 2].flatMap((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    const middle = whole.slice(Math.ceil((shift * 4) / 3) + 1, Math.floor(((shift + bytes.length) * 4) / 3) - 1);
    return [middle, middle.replaceAll('+', '-').replaceAll('/', '_')].map((text) => Buffer.from(text));
  });

/** Every way in which a mark may be written down. */
export const formsOf = (mark: string): readonly Form[] => {
  const written: Readonly<Record<string, string>> = {
    'as it is': mark,
    decomposed: mark.normalize('NFD'),
    'without diacritics': bare(mark),
    'in capitals': mark.toUpperCase(),
    'in small letters': mark.toLowerCase(),
    'bare in small letters': bare(mark).toLowerCase(),
    'for an address': encodeURIComponent(mark),
    'escaped for JSON': escaped(mark),
  };
  return Object.entries(written).flatMap(([name, text]): readonly Form[] => [
    { name, bytes: Buffer.from(text) },
    { name: `${name}, UTF-16`, bytes: Buffer.from(text, 'utf16le') },
    { name: `${name}, hex`, bytes: Buffer.from(Buffer.from(text).toString('hex')) },
    ...base64Of(Buffer.from(text)).map((bytes) => ({ name: `${name}, base64`, bytes })),
  ]);
};

/** Plain digests of a canary's numbers and name, as whoever forgot the key would store them; whole, and cut to 8 bytes. */
export const plainDigestsOf = ({ name, phone, personalId }: Canary): readonly string[] =>
  [name, name.toLowerCase(), phone, personalId].flatMap((text) =>
    ['sha256', 'sha1', 'md5'].flatMap((algorithm) => {
      const digest = createHash(algorithm).update(text).digest();
      const short = digest.subarray(0, 8);
      return [digest.toString('hex'), digest.toString('base64url'), short.toString('hex'), short.toString('base64url')];
    }),
  );
