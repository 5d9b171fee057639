import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

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

const version = 'v1';

/** AES-256-GCM with the place as associated data; a sealed text reads `v1.iv.ciphertext.tag` in base64url. */
export const createSealer = (key: Buffer, random: (size: number) => Buffer = randomBytes): Sealer => ({
  seal: (place, text) => {
    const iv = random(12);
    const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(associated(place));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return [version, ...[iv, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join('.');
  },
  open: (place, sealed) => {
    const [form, iv, text, tag] = sealed.split('.');
    if (form !== version || iv === undefined || text === undefined || tag === undefined) throw new Error('not a sealed text');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes(iv), { authTagLength: 16 })
      .setAAD(associated(place))
      .setAuthTag(bytes(tag));
    return Buffer.concat([decipher.update(bytes(text)), decipher.final()]).toString('utf8');
  },
});

const bytes = (part: string): Buffer => Buffer.from(part, 'base64url');
const associated = ({ collection, id, field }: Place): Buffer => Buffer.from(`${collection}:${id}:${field}`);
