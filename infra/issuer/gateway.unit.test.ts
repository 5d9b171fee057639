import { createIdentify } from '@legal-aid/gateway/identity';
import { createIssuerKeys } from '@legal-aid/gateway/keys';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchToken } from '../system/demo.ts';
import { audience } from './clients.ts';
import { rotateKeys } from './keyFiles.ts';
import { runIssuer } from './support/running.ts';

let issuer: Awaited<ReturnType<typeof runIssuer>>;
let identify: ReturnType<typeof createIdentify>;
let elapsedMs = 0;
beforeAll(async () => {
  issuer = await runIssuer();
  const now = () => Date.now() + elapsedMs;
  const keys = createIssuerKeys({ url: issuer.url, now });
  identify = createIdentify({ issuer: { url: issuer.url, audience, algorithms: ['ES256'] }, keys, now });
});
afterAll(() => issuer.close());

const subjectOf = async (person: string) => identify(`Bearer ${await fetchToken(issuer.url, person)}`);

it('the gateway finds the keys by discovery and takes a token', async () => {
  expect(await subjectOf('analyst')).toBe('analyst');
});

it('it takes tokens of the next key at once, because it was published before, and of one after that when it may ask again', async () => {
  await rotateKeys(issuer.secretsDir, Date.now());
  expect(await subjectOf('authority')).toBe('authority');
  await rotateKeys(issuer.secretsDir, Date.now());
  expect(await subjectOf('citizen')).toBeNull();
  elapsedMs += 30_001;
  expect(await subjectOf('citizen')).toBe('citizen');
});
