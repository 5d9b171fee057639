import { systemClock } from '@legal-aid/service-kit/clock';
import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify, type JSONWebKeySet } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { createIssuer } from './app.ts';
import { demoPeople } from './people.ts';

const url = 'http://127.0.0.1:4005';
let app: Awaited<ReturnType<typeof createIssuer>>;
const ask = (subject: unknown) => app.inject({ method: 'POST', url: '/token', payload: { subject } });

beforeAll(async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  app = await createIssuer({ url, key: { ...(await exportJWK(privateKey)), kid: 'k1' }, people: demoPeople([]), clock: systemClock });
});

describe('the demo issuer', () => {
  it('signs a token for an hour that says who, verifiable by its public keys', async () => {
    const keys = (await app.inject('/jwks')).json<JSONWebKeySet>();
    expect(keys.keys[0]).not.toHaveProperty('d');
    const { token } = (await ask('analyst')).json<{ token: string }>();
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), { issuer: url, audience: 'legal-aid', algorithms: ['ES256'] });
    expect(Object.keys(payload).toSorted()).toEqual(['aud', 'exp', 'iat', 'iss', 'jti', 'sub']);
    expect(payload).toMatchObject({ sub: 'analyst', exp: (payload.iat ?? 0) + 3_600 });
  });

  it.each(['mallory', '', '__proto__', null, 7])('knows nobody called %s', async (subject) => {
    expect((await ask(subject)).statusCode).toBe(404);
  });
});
