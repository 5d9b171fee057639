const plain = (text) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');

/**
 * Whether each word that was typed stands somewhere in the text, with or without its diacritics.
 * @param {string} text
 * @param {string} typed
 */
export const matches = (text, typed) => {
  const searched = plain(text);
  return plain(typed)
    .split(/\s+/u)
    .every((word) => searched.includes(word));
};
