import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A key as an installation keeps it: `NAME.1.key`, `NAME.2.key` …, the greatest number is in use. */
export interface KeptKey {
  readonly number: number;
  readonly key: Buffer;
}

/** The newest key of a name. @throws when there is none */
export const newestKey = (secretsDir: string, name: string): KeptKey => {
  const numbers = readdirSync(secretsDir)
    .map((file) => new RegExp(`^${name}\\.(\\d+)\\.key$`, 'u').exec(file)?.[1])
    .filter((number) => number !== undefined)
    .map(Number);
  if (numbers.length === 0) throw new Error(`the installation has no key ${name}`);
  const number = Math.max(...numbers);
  return { number, key: Buffer.from(readFileSync(pathOf(secretsDir, name, number), 'utf8').trim(), 'base64url') };
};

/** Puts a key beside the others, as whoever runs the system turns keys. */
export const putKey = (secretsDir: string, name: string, { number, key }: KeptKey): void => {
  const path = pathOf(secretsDir, name, number);
  writeFileSync(`${path}.part`, key.toString('base64url'), { mode: 0o600 });
  renameSync(`${path}.part`, path);
};

/** Takes a key away. */
export const takeKey = (secretsDir: string, name: string, number: number): void => rmSync(pathOf(secretsDir, name, number));

const pathOf = (secretsDir: string, name: string, number: number): string => join(secretsDir, `${name}.${number}.key`);
