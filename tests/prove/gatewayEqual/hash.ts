/** A whole number of 32 bits that belongs to these words: FNV-1a, mixed once more so that neighbours differ. */
export const hashOf = (...words: readonly (string | number)[]): number => {
  let hash = 0x811c9dc5;
  for (const char of words.join('\u0000')) {
    hash ^= char.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** Whether something that happens so often, of 1, happens to these words. */
export const happens = (rate: number, ...words: readonly (string | number)[]): boolean => hashOf(...words) < rate * 4_294_967_296;
