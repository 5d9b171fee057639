import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads a secret of 32 bytes, base64url, from its file.
 * @throws one sentence with the cure when it is missing or too short.
 */
export const readSecret = (folder: string, name: string): Buffer => {
  const path = join(folder, `${name}.key`);
  const secret = Buffer.from(textOf(path).trim(), 'base64url');
  if (secret.length < 32) throw new Error(`The secret ${path} is missing or shorter than 32 bytes; put one there (base64url, mode 0600).`);
  return secret;
};

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
