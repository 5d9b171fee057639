import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { rotated, type KeyRing } from './keyRing.ts';

/** A new private key of the one algorithm that the issuer signs with. */
export const newKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'ES256' };
};

const signingIn = (folder: string): string => join(folder, 'issuer.jwk');
const othersIn = (folder: string): string => join(folder, 'issuer.ring.json');

/** Reads the keys from the folder of secrets; the one that signs must be there, the others are made when they are not. */
export const readKeyRing = async (folder: string): Promise<KeyRing> => {
  const signing = JSON.parse(await readFile(signingIn(folder), 'utf8')) as JWK;
  const others = await readFile(othersIn(folder), 'utf8').catch(() => null);
  if (others !== null) return { signing, ...(JSON.parse(others) as Omit<KeyRing, 'signing'>) };
  const made = { next: await newKey(), retired: [] };
  await keep(othersIn(folder), made);
  return { signing, ...made };
};

/** Has the next key sign. Only who may write into the folder of secrets can do this; a running issuer sees it with its next request. */
export const rotateKeys = async (folder: string, nowMs: number): Promise<KeyRing> => {
  const ring = rotated(await readKeyRing(folder), await newKey(), nowMs);
  const { signing, ...others } = ring;
  // In this order: torn in between, the old key still signs and stands twice.
  await keep(othersIn(folder), others);
  await keep(signingIn(folder), signing);
  return ring;
};

const keep = async (path: string, secret: object): Promise<void> => {
  await writeFile(`${path}.part`, JSON.stringify(secret), { mode: 0o600, flush: true });
  await rename(`${path}.part`, path);
};
