import { request as httpRequest } from 'node:http';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoGrant, pageClient, toolsClient } from './clients.ts';
import { rotateKeys } from './keyFiles.ts';
import { createBrowser, newSignIn, sentBack } from './support/browser.ts';
import { runIssuer } from './support/running.ts';

let issuer: Awaited<ReturnType<typeof runIssuer>>;
beforeAll(async () => {
  issuer = await runIssuer();
});
afterAll(() => issuer.close());

interface Answer {
  readonly status: number;
  readonly body: { readonly access_token: string; readonly id_token?: string; readonly expires_in?: number; readonly error?: string };
}

const askToken = async (asked: Readonly<Record<string, string>>, headers: Record<string, string> = {}): Promise<Answer> => {
  const response = await fetch(`${issuer.url}/token`, { method: 'POST', body: new URLSearchParams(asked), headers });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
};
const tokenByName = (person: string, client = toolsClient) => askToken({ grant_type: demoGrant, client_id: client, person });

/** A sign-in as far as its code, with what exchanges it. */
const codeOf = async (person: string) => {
  const browser = createBrowser(issuer.url);
  const { asked, verifier } = newSignIn(issuer.redirectUri);
  const back = await browser.choose(await browser.open(asked), person);
  const code = sentBack(back).get('code') ?? '';
  const exchange = {
    grant_type: 'authorization_code',
    client_id: pageClient,
    redirect_uri: issuer.redirectUri,
    code,
    code_verifier: verifier,
  };
  return { back, asked, exchange };
};

const verify = (token: string) =>
  jwtVerify(token, createRemoteJWKSet(new URL(`${issuer.url}/jwks`)), {
    issuer: issuer.url,
    audience: 'legal-aid',
    algorithms: ['ES256'],
    requiredClaims: ['sub', 'exp', 'iat', 'jti'],
  });
const livesOf = (token: string): number => {
  const { exp = 0, iat = 0 } = decodeJwt(token);
  return exp - iat;
};

describe('signing in at the page', () => {
  it('leads by code and PKCE to a token for ten minutes that says who and nothing of what he may do', async () => {
    const { back, asked, exchange } = await codeOf('analyst');
    expect(back.headers.get('location')).toMatch(`${issuer.redirectUri}?code=`);
    expect(sentBack(back).get('state')).toBe(asked['state']);
    expect(sentBack(back).get('iss')).toBe(issuer.url);
    const { status, body } = await askToken(exchange);
    expect(status).toBe(200);
    const { payload } = await verify(body.access_token);
    expect(Object.keys(payload).toSorted()).toEqual(['aud', 'client_id', 'exp', 'iat', 'iss', 'jti', 'sub']);
    expect(payload).toMatchObject({ sub: 'analyst', client_id: pageClient });
    expect(livesOf(body.access_token)).toBe(600);
    expect(decodeJwt(body.id_token ?? '')).toMatchObject({ sub: 'analyst', aud: pageClient, iss: issuer.url });
    expect(body).not.toHaveProperty('refresh_token');
  });

  it('asks who somebody is each time', async () => {
    const browser = createBrowser(issuer.url);
    const { asked } = newSignIn(issuer.redirectUri);
    await browser.choose(await browser.open(asked), 'analyst');
    const again = await browser.open(newSignIn(issuer.redirectUri).asked);
    expect(again.url).toContain('/sign-in/');
    const { exchange } = await codeOf('authority');
    expect(decodeJwt((await askToken(exchange)).body.access_token).sub).toBe('authority');
  });

  it.each([
    ['another verifier', { code_verifier: 'x'.repeat(43) }],
    ['no verifier', { code_verifier: '' }],
    ['another place to come back to', { redirect_uri: 'http://127.0.0.1:4000/elsewhere' }],
    ['another client', { client_id: toolsClient }],
    ['an unknown client', { client_id: 'mallory' }],
    ['a code that nobody gave', { code: 'x'.repeat(43) }],
    ['another resource', { resource: 'urn:somebody-else' }],
  ])('gives no token for %s', async (_, wrong) => {
    const { exchange } = await codeOf('analyst');
    const { status, body } = await askToken({ ...exchange, ...wrong });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).not.toHaveProperty('access_token');
  });

  it('takes a code once', async () => {
    const { exchange } = await codeOf('analyst');
    expect((await askToken(exchange)).status).toBe(200);
    expect(await askToken(exchange)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it.each([
    ['an unknown client', { client_id: 'mallory' }],
    ['another place to come back to', { redirect_uri: 'https://evil.example/graphql' }],
  ])('shows an error, and sends nobody anywhere, for %s', async (_, wrong) => {
    const response = await createBrowser(issuer.url).open({ ...newSignIn(issuer.redirectUri).asked, ...wrong });
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).toContain('Không đăng nhập được');
  });

  it.each([
    ['no challenge', { code_challenge: '', code_challenge_method: '' }],
    ['a challenge in plain text', { code_challenge_method: 'plain' }],
    ['a token without a code', { response_type: 'token' }],
    ['another resource', { resource: 'urn:somebody-else' }],
    ['no question', { prompt: 'none' }],
  ])('sends the page back without a code for %s', async (_, wrong) => {
    const asked = Object.fromEntries(
      Object.entries({ ...newSignIn(issuer.redirectUri).asked, ...wrong }).filter(([, value]) => value !== ''),
    );
    const back = await createBrowser(issuer.url).open(asked);
    const location = new URL(back.headers.get('location') ?? 'none:');
    const told = new URLSearchParams(location.search || location.hash.slice(1));
    expect(told.get('error')).toMatch(/^(invalid_request|unsupported_response_type|invalid_target|login_required)$/u);
    expect(told.get('code')).toBeNull();
  });

  it.each(['mallory', '', '__proto__'])('knows nobody called %s', async (person) => {
    const browser = createBrowser(issuer.url);
    const page = await browser.open(newSignIn(issuer.redirectUri).asked);
    expect((await browser.choose(page, person)).status).toBe(400);
  });

  it('lets nobody else go on with a sign-in', async () => {
    const page = await createBrowser(issuer.url).open(newSignIn(issuer.redirectUri).asked);
    expect((await createBrowser(issuer.url).choose(page, 'analyst')).status).toBe(400);
  });
});

describe('the page itself', () => {
  it('names everyone, Vietnamese first, and loads nothing from elsewhere', async () => {
    const response = await createBrowser(issuer.url).open(newSignIn(issuer.redirectUri).asked);
    const html = await response.text();
    for (const person of ['citizen', 'analyst', 'authority']) expect(html).toContain(`value="${person}"`);
    expect(html).toMatch(/<html lang="vi">[^]*Bạn là ai\?/u);
    expect(html).not.toMatch(/(src|href)="(?!\/|data:)/u);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`form-action 'self' ${issuer.gatewayUrl};`);
    expect(policy).not.toContain('unsafe');
    for (const [, asset] of html.matchAll(/(?:src|href)="(\/[^"]+)"/gu)) expect((await fetch(issuer.url + asset)).status).toBe(200);
  });

  it('may be asked for tokens by the gateway’s page and by no other', async () => {
    const { exchange } = await codeOf('analyst');
    const from = async (origin: string) => {
      const response = await fetch(`${issuer.url}/token`, { method: 'POST', body: new URLSearchParams(exchange), headers: { origin } });
      return response.headers.get('access-control-allow-origin');
    };
    expect(await from('https://evil.example')).toBeNull();
    expect(await from(issuer.gatewayUrl)).toBe(issuer.gatewayUrl);
  });

  it('opens nothing under a name that somebody else gave this address', async () => {
    const asked = httpRequest(`${issuer.url}/people`, { headers: { host: 'evil.example' } }).end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    response.resume();
    expect(response.statusCode).toBe(421);
  });
});

describe('a token by name alone', () => {
  it('lives an hour', async () => {
    const { body } = await tokenByName('analyst');
    expect((await verify(body.access_token)).payload).toMatchObject({ sub: 'analyst', client_id: toolsClient });
    expect(livesOf(body.access_token)).toBe(3_600);
    expect(body.expires_in).toBe(3_600);
  });

  it.each(['mallory', '', '__proto__', 'toString'])('is given to nobody called %s', async (person) => {
    expect(await tokenByName(person)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('is not for the page', async () => {
    expect((await tokenByName('analyst', pageClient)).status).toBe(400);
  });
});

it('what discovery says fits the tokens', async () => {
  const told = (await (await fetch(`${issuer.url}/.well-known/openid-configuration`)).json()) as Record<string, unknown>;
  expect(told).toMatchObject({
    issuer: issuer.url,
    authorization_endpoint: `${issuer.url}/auth`,
    token_endpoint: `${issuer.url}/token`,
    jwks_uri: `${issuer.url}/jwks`,
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    id_token_signing_alg_values_supported: ['ES256'],
    scopes_supported: ['openid'],
  });
  for (const name of ['authorization_endpoint', 'jwks_uri']) expect((await fetch(String(told[name]))).status).toBeLessThan(404);
});

describe('rotation', () => {
  const kidOf = async () => decodeProtectedHeader((await tokenByName('analyst')).body.access_token).kid;
  const published = async () => ((await (await fetch(`${issuer.url}/jwks`)).json()) as JSONWebKeySet).keys;

  it('has a key sign that was published before, keeps tokens of all the old ones, and publishes no secret', async () => {
    const tokens: string[] = [];
    for (const turn of [1, 2, 3, 4]) {
      const { body } = await tokenByName('analyst');
      tokens.push(body.access_token);
      const before = (await published()).map(({ kid }) => kid);
      const { signing } = await rotateKeys(issuer.secretsDir, Date.now());
      expect(await kidOf(), `rotation ${turn}`).toBe(signing.kid);
      expect(before).toContain(signing.kid);
    }
    const kids = tokens.map((token) => decodeProtectedHeader(token).kid);
    expect(new Set(kids).size).toBe(4);
    for (const token of tokens) expect((await verify(token)).payload.sub).toBe('analyst');
    for (const key of await published()) expect(key).not.toHaveProperty('d');
  });

  it('does not disturb a sign-in that is under way', async () => {
    const browser = createBrowser(issuer.url);
    const { asked, verifier } = newSignIn(issuer.redirectUri);
    const page = await browser.open(asked);
    await rotateKeys(issuer.secretsDir, Date.now());
    const code = sentBack(await browser.choose(page, 'citizen')).get('code') ?? '';
    const { signing } = await rotateKeys(issuer.secretsDir, Date.now());
    const exchange = { grant_type: 'authorization_code', client_id: pageClient, redirect_uri: issuer.redirectUri, code };
    const { body } = await askToken({ ...exchange, code_verifier: verifier });
    expect(decodeProtectedHeader(body.access_token).kid).toBe(signing.kid);
  });
});
