import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { numbersOf } from '@legal-aid/service-kit/keyring';
import { exportJWK, generateKeyPair } from 'jose';
import { Trouble } from '../processes/trouble.ts';

/** Keys that are turned by putting the next one beside them. */
export const rings = ['signing', 'seal-casework', 'seal-public-services', 'index-casework'];
const keys = ['digest-registry', 'digest-casework', 'digest-public-services'];
const issuerKey = 'issuer.jwk';

/** Makes the secrets that are missing, readable by this user only. @throws {Trouble} in production, which generates none */
export const ensureSecrets = async (folder: string, isProduction: boolean): Promise<void> => {
  const empty = rings.filter((ring) => numbersOf(folder, ring).length === 0).map((ring) => `${ring}.1.key`);
  const missing = [...empty, ...[...keys.map((key) => `${key}.key`), issuerKey].filter((name) => !existsSync(join(folder, name)))];
  if (missing.length === 0) return;
  if (isProduction)
    throw new Trouble(`Secrets are missing in ${folder} (${missing.join(', ')}): put them there; production generates none.`);
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  for (const name of missing) await keep(join(folder, name), name === issuerKey ? await newIssuerKey() : newKey());
};

/** Puts the next key of a ring beside the others. @returns its number */
export const addKey = async (folder: string, ring: string): Promise<number> => {
  const number = (numbersOf(folder, ring)[0] ?? 0) + 1;
  await keep(join(folder, `${ring}.${number}.key`), newKey());
  return number;
};

const newKey = (): string => randomBytes(32).toString('base64url');

// Renamed when it is whole: a secret that a crash cut short would lock its data for ever.
const keep = async (path: string, secret: string): Promise<void> => {
  await writeFile(`${path}.part`, secret, { mode: 0o600, flush: true });
  await rename(`${path}.part`, path);
};

const newIssuerKey = async (): Promise<string> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return JSON.stringify({ ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'ES256' });
};
