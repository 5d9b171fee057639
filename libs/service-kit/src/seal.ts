import { openBytes, sealBytes, type Random } from '#sealedText';

/** Where a sealed text lives; a text that was moved to another place does not open there. */
export interface Place {
  readonly collection: string;
  readonly id: string;
  readonly field: string;
}

export interface Sealer {
  readonly seal: (place: Place, text: string) => string;
  /** @throws when the text was altered, moved, or sealed with another key. */
  readonly open: (place: Place, sealed: string) => string;
}

const version = 'v1.';

/** AES-256-GCM with the place as associated data; a sealed text reads `v1.iv.ciphertext.tag` in base64url. */
export const createSealer = (key: Buffer, random?: Random): Sealer => ({
  seal: (place, text) => version + sealBytes(key, { associated: associated(place), bytes: Buffer.from(text) }, random),
  open: (place, sealed) => {
    if (!sealed.startsWith(version)) throw new Error('not a sealed text');
    return openBytes(key, { associated: associated(place), sealed: sealed.slice(version.length) }).toString('utf8');
  },
});

const associated = ({ collection, id, field }: Place): string => `${collection}:${id}:${field}`;
