const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Level, huyền, hỏi, ngã, sắc, nặng: as Vietnamese dictionaries order them. */
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/u;
const mostCharacters = 120;

/** A name as text whose plain order is that of the Vietnamese alphabet, letters before tones; short enough for a cursor. */
export const sortKeyOf = (name: string): string => {
  const characters = Array.from(name.toLocaleLowerCase('vi').normalize('NFC'));
  return [...characters.map(letterCode), ' ', ...characters.map(toneCode)].join('').slice(0, mostCharacters);
};

// Digits keep their place before all letters; letters are written from A on; all else sorts as a blank.
const letterCode = (character: string): string => {
  if (/[0-9]/u.test(character)) return character;
  const place = alphabet.indexOf(character.normalize('NFD').replace(toneMark, '').normalize('NFC'));
  return place === -1 ? ' ' : String.fromCodePoint(65 + place);
};

const toneCode = (character: string): string => String(tones.indexOf(toneMark.exec(character.normalize('NFD'))?.[0] ?? ''));
