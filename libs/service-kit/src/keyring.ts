import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A key of a ring; what it seals says its number. */
export interface NumberedKey {
  readonly number: number;
  readonly key: Buffer;
}

/** Keys of one purpose: the one with the greatest number seals, all of them open. */
export interface Keyring {
  readonly current: () => NumberedKey;
  /** The key of a number; one that is not known is looked for on disk at once. Null: there is none. */
  readonly find: (number: number) => Buffer | null;
  /** The newest first. */
  readonly all: () => readonly NumberedKey[];
  /** Looks at the folder now. */
  readonly lookAgain: () => void;
}

const lookEveryMs = 5_000;
const keyBytes = 32;

/**
 * Opens the ring whose keys lie in a folder as `NAME.1.key`, `NAME.2.key` … (32 bytes, base64url, mode 0600).
 * A key that is put there or taken away counts within five seconds, without a restart.
 * @throws one sentence with the cure when the ring is missing or one of its keys is wrong.
 */
export const openKeyring = (folder: string, name: string, now: () => number = Date.now): Keyring => {
  let keys = readRing(folder, name);
  const wrong = keys.find(({ key }) => key.length !== keyBytes);
  if (wrong || keys.length === 0) {
    const path = join(folder, `${name}.${wrong?.number ?? 1}.key`);
    throw new Error(`The secret ${path} is missing or not 32 bytes long; put one there (base64url, mode 0600).`);
  }
  let lookedAt = now();
  const lookAgain = (): void => {
    lookedAt = now();
    const found = readRing(folder, name).filter(({ key }) => key.length === keyBytes);
    // A folder that cannot be read for a moment takes no keys away.
    if (found.length > 0) keys = found;
  };
  const known = (): readonly NumberedKey[] => {
    if (Math.abs(now() - lookedAt) >= lookEveryMs) lookAgain();
    return keys;
  };
  return { ...ringOf(known, lookAgain), lookAgain };
};

/** A ring of given keys, the first one with number 1, that lies in no folder. */
export const keyringOf = (...given: readonly Buffer[]): Keyring => {
  const keys = given.map((key, index) => ({ number: index + 1, key })).toReversed();
  return {
    ...ringOf(
      () => keys,
      () => undefined,
    ),
    lookAgain: () => undefined,
  };
};

const ringOf = (known: () => readonly NumberedKey[], lookAgain: () => void): Omit<Keyring, 'lookAgain'> => {
  const keyOf = (number: number): Buffer | undefined => known().find((each) => each.number === number)?.key;
  return {
    current: () => {
      const [newest] = known();
      if (!newest) throw new Error('a ring without keys');
      return newest;
    },
    find: (number) => {
      const key = keyOf(number);
      if (key) return key;
      lookAgain();
      return keyOf(number) ?? null;
    },
    all: known,
  };
};

/** The numbers of a ring's key files, the greatest first; none when there is no such folder. */
export const numbersOf = (folder: string, name: string): readonly number[] =>
  filesOf(folder)
    .map((file) => /^(.+)\.([1-9][0-9]*)\.key$/u.exec(file))
    .filter((match) => match?.[1] === name)
    .map((match) => Number(match?.[2]))
    .toSorted((left, right) => right - left);

const filesOf = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const readRing = (folder: string, name: string): readonly NumberedKey[] =>
  numbersOf(folder, name).map((number) => ({ number, key: readKey(join(folder, `${name}.${number}.key`)) }));

const readKey = (path: string): Buffer => {
  try {
    return Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url');
  } catch {
    return Buffer.alloc(0);
  }
};
