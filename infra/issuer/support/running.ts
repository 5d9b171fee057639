import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@legal-aid/service-kit/clock';
import { freePorts } from '../../processes/ports.ts';
import { createIssuer } from '../app.ts';
import { newKey } from '../keyFiles.ts';
import { demoPeople } from '../people.ts';

/** A folder of secrets with the issuer's key in it. */
export const newSecrets = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'issuer-'));
  writeFileSync(join(folder, 'issuer.jwk'), JSON.stringify(await newKey()));
  return folder;
};

/** An issuer that listens, with keys of its own. */
export const runIssuer = async () => {
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const gatewayUrl = 'http://127.0.0.1:4000';
  const secretsDir = await newSecrets();
  const app = await createIssuer({ url, gatewayUrl, secretsDir, people: demoPeople([]), clock: systemClock });
  await app.listen({ host: '127.0.0.1', port });
  const close = async (): Promise<void> => {
    await app.close();
    rmSync(secretsDir, { recursive: true });
  };
  return { url, gatewayUrl, secretsDir, redirectUri: `${gatewayUrl}/graphql`, close };
};
