import { randomBytes } from 'node:crypto';
import type { Keyring } from '#keyring';
import { openBytes, sealBytes, type Random } from '#sealedText';

/** A record whose personal fields are sealed. */
export interface RecordPlace {
  readonly collection: string;
  readonly id: string;
}

/** Seals and opens the fields of one record with the record's own key; not to be kept longer than a request. */
export interface SealedRecord {
  /** The record's key, wrapped by the ring: `k1.number.iv.ciphertext.tag`; stored in the record. Destroying it destroys the fields. */
  readonly wrapped: string;
  /** A sealed text reads `v2.iv.ciphertext.tag` in base64url; its length tells no more than how many blocks the text fills. */
  readonly seal: (field: string, text: string) => string;
  /** @throws when the text was altered, moved from another record or field, or its key is gone. */
  readonly open: (field: string, sealed: string) => string;
}

/**
 * Envelope encryption: each record has a data key of its own, and only these keys are wrapped by the ring. Turning the
 * ring means wrapping keys anew; no field is sealed again. Whoever removes a record's wrapped key from the database and its
 * backups has shredded the record: nothing opens its fields any more.
 */
export interface Vault {
  /** Gives a record its key. */
  readonly newRecord: (place: RecordPlace) => SealedRecord;
  /** A stored record; its key is unwrapped when the first field needs it. */
  readonly record: (place: RecordPlace, wrapped: string) => SealedRecord;
  /** The same key wrapped by the ring's current key, or null where it is so already. */
  readonly rewrap: (place: RecordPlace, wrapped: string) => string | null;
  /** What a text that is wrapped by the ring's current key begins with. */
  readonly currentPrefix: () => string;
}

const [fieldForm, keyForm] = ['v2.', 'k1.'];
/** Of texts that were sealed at their own length. */
const unpaddedForm = 'v1.';
// Of the grounds of LQ.7 nearly each has a length of its own: sealed at it, the only code of three letters would be read off.
const blockBytes = 128;
const endOfText = 0x80;

/** The vault of one ring. */
export const createVault = (keyring: Keyring, random: Random = randomBytes): Vault => {
  const wrap = (place: RecordPlace, bytes: Buffer): string => {
    const { number, key } = keyring.current();
    return `${keyForm}${number}.${sealBytes(key, { associated: associated(place, 'key'), bytes }, random)}`;
  };
  const recordOf = (place: RecordPlace, wrapped: string, unwrapped: () => Buffer): SealedRecord => ({
    wrapped,
    seal: (field, text) =>
      fieldForm + sealBytes(unwrapped(), { associated: fieldForm + associated(place, field), bytes: padded(text) }, random),
    open: (field, sealed) => {
      const form = [fieldForm, unpaddedForm].find((each) => sealed.startsWith(each));
      if (form === undefined) throw new Error('not a sealed text');
      const isPadded = form === fieldForm;
      const said = (isPadded ? form : '') + associated(place, field);
      const bytes = openBytes(unwrapped(), { associated: said, sealed: sealed.slice(form.length) });
      return (isPadded ? bytes.subarray(0, bytes.lastIndexOf(endOfText)) : bytes).toString('utf8');
    },
  });
  return {
    newRecord: (place) => {
      const key = random(32);
      return recordOf(place, wrap(place, key), () => key);
    },
    record: (place, wrapped) => {
      let key: Buffer | undefined;
      return recordOf(place, wrapped, () => (key ??= unwrap(keyring, place, wrapped)));
    },
    // What a process with a newer key wrapped is not wrapped back.
    rewrap: (place, wrapped) => (numberOf(wrapped) >= keyring.current().number ? null : wrap(place, unwrap(keyring, place, wrapped))),
    currentPrefix: () => `${keyForm}${keyring.current().number}.`,
  };
};

/** The text, its end, and zeros up to the next block. */
const padded = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  const block = Buffer.alloc((Math.floor(bytes.length / blockBytes) + 1) * blockBytes);
  bytes.copy(block);
  block[bytes.length] = endOfText;
  return block;
};

const unwrap = (keyring: Keyring, place: RecordPlace, wrapped: string): Buffer => {
  const number = numberOf(wrapped);
  const key = keyring.find(number);
  if (!key) throw new Error(`the key ${number} that wraps a key of ${place.collection} is not there`);
  return openBytes(key, { associated: associated(place, 'key'), sealed: wrapped.slice(`${keyForm}${number}.`.length) });
};

const numberOf = (wrapped: string): number => {
  const number = /^k1\.([1-9][0-9]*)\./u.exec(wrapped)?.[1];
  if (number === undefined) throw new Error('not a wrapped key');
  return Number(number);
};

const associated = ({ collection, id }: RecordPlace, field: string): string => `${collection}:${id}:${field}`;
