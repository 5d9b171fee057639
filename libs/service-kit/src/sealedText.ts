import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Gives as many unpredictable bytes as asked for. */
export type Random = (size: number) => Buffer;

/** AES-256-GCM; what is associated must be the same when it is opened. Reads `iv.ciphertext.tag` in base64url. */
export const sealBytes = (
  key: Buffer,
  { associated, bytes }: { associated: string; bytes: Buffer },
  random: Random = randomBytes,
): string => {
  const iv = random(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(associated));
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return [iv, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url')).join('.');
};

/** @throws when the text was altered, belongs to something else, or was sealed with another key. */
export const openBytes = (key: Buffer, { associated, sealed }: { associated: string; sealed: string }): Buffer => {
  const [iv, text, tag, ...rest] = sealed.split('.');
  if (iv === undefined || text === undefined || tag === undefined || rest.length > 0) throw new Error('not a sealed text');
  const decipher = createDecipheriv('aes-256-gcm', key, fromText(iv), { authTagLength: 16 })
    .setAAD(Buffer.from(associated))
    .setAuthTag(fromText(tag));
  return Buffer.concat([decipher.update(fromText(text)), decipher.final()]);
};

const fromText = (part: string): Buffer => Buffer.from(part, 'base64url');
