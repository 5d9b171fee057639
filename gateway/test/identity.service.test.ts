import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestGateway, type TestGateway } from './support/gateway.ts';
import { startIssuer } from './support/issuer.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const question = JSON.stringify({ query: '{ me { subject } }' });
const ask = (authorization: string | undefined, on = gateway) =>
  on.raw({
    method: 'POST',
    body: question,
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
  });
const now = Math.floor(Date.now() / 1_000);
const unsigned = (header: object, payload: object): string =>
  `${[header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;
const claims = () => ({ iss: gateway.issuer.url, aud: 'legal-aid', sub: 'intake-08', iat: now, exp: now + 600, jti: '1' });

/** Signed with a key of one's own, or with the issuer's public key as a shared secret. */
const forged = async (alg: 'ES256' | 'HS256', header: object = {}): Promise<string> => {
  const { privateKey } = await generateKeyPair('ES256');
  const key = alg === 'ES256' ? privateKey : new TextEncoder().encode(await exportSPKI(gateway.issuer.state.pair.publicKey));
  return new SignJWT(claims()).setProtectedHeader({ alg, kid: 'key-1', ...header }).sign(key);
};

const badTokens: readonly (readonly [string, () => Promise<string | undefined> | string | undefined])[] = [
  ['none', () => undefined],
  ['an empty header', () => ''],
  ['another scheme', async () => `Basic ${gateway.token}`],
  ['no token after the scheme', () => 'Bearer '],
  ['two tokens', () => `Bearer ${gateway.token} ${gateway.token}`],
  ['text', () => 'Bearer abc'],
  ['three empty parts', () => 'Bearer ..'],
  ['huge', () => `Bearer ${'a'.repeat(9_000)}.b.c`],
  ['alg none', () => `Bearer ${unsigned({ alg: 'none' }, claims())}`],
  ['alg none with a signature', () => `Bearer ${unsigned({ alg: 'none' }, claims())}AAAA`],
  ['HS256 with the public key', async () => `Bearer ${await forged('HS256')}`],
  ['another key', async () => `Bearer ${await forged('ES256')}`],
  ['an unknown kid', async () => `Bearer ${await forged('ES256', { kid: 'other' })}`],
  ['a kid that is a path', async () => `Bearer ${await forged('ES256', { kid: '../../etc/passwd' })}`],
  ['a jku of its own', async () => `Bearer ${await forged('ES256', { jku: 'http://127.0.0.1:1/jwks' })}`],
  [
    'a changed payload',
    () =>
      gateway.token
        .split('.')
        .map((part, index) => (index === 1 ? Buffer.from(JSON.stringify({ ...claims(), sub: 'authority' })).toString('base64url') : part))
        .join('.')
        .replace(/^/u, 'Bearer '),
  ],
  ['a subject said twice', () => gateway.issuer.signText(JSON.stringify(claims()).replace('{', '{"sub":"authority",'))],
  ['a cut signature', () => `Bearer ${gateway.token.slice(0, -4)}`],
  ...(
    [
      ['another issuer', { claims: { iss: 'http://elsewhere' } }],
      ['another audience', { claims: { aud: 'other' } }],
      ['expired', { claims: { iat: now - 700, exp: now - 60 } }],
      ['not yet valid', { claims: { nbf: now + 600 } }],
      ['issued in the future', { claims: { iat: now + 600 } }],
      ['older than an hour', { claims: { iat: now - 3_700, exp: now + 600 } }],
      ['no expiry', { without: ['exp'] }],
      ['no audience', { without: ['aud'] }],
      ['no issuer', { without: ['iss'] }],
      ['no time of issue', { without: ['iat'] }],
      ['no subject', { without: ['sub'] }],
      ['no id', { without: ['jti'] }],
      ['an ID token of RFC 9068’s sister', { header: { typ: 'logout+jwt' } }],
      ['a kind that is a number', { header: { typ: 7 } }],
      ['headers that must be understood', { header: { crit: ['b64'], b64: true } }],
      ['our own key, named by an address of the token’s', { header: { jku: 'http://127.0.0.1:1/keys' } }],
      ['our own key, named by a certificate’s address', { header: { x5u: 'http://127.0.0.1:1/cert' } }],
      ['our own key, brought along', { header: { jwk: { kty: 'EC', crv: 'P-256', x: 'a', y: 'b' } } }],
      ['no name in its subject', { claims: { sub: '' } }],
    ] as const
  ).map(([name, options]) => [name, async () => `Bearer ${await gateway.issuer.token('intake-08', options)}`] as const),
];

describe('a token', () => {
  it('of an open account says who acts', async () => {
    const { status, body } = await ask(`Bearer ${gateway.token}`);
    expect(body.data).toEqual({ me: { subject: 'intake-08' } });
    expect(status).toBe(200);
  });

  it.each(badTokens)('that is bad is answered 401, always in the same words: %s', async (_, make) => {
    const { status, text, headers } = await ask(await make());
    expect(text).toBe('{"errors":[{"message":"Cần đăng nhập lại / Please sign in","extensions":{"code":"UNAUTHENTICATED"}}]}');
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer');
  });

  it.each([[{}], [{ typ: 'JWT' }], [{ typ: 'at+jwt' }], [{ typ: 'application/AT+JWT' }]])('may say its kind: %j', async (header) => {
    expect((await ask(`Bearer ${await gateway.issuer.token('intake-08', { header })}`)).status).toBe(200);
  });

  it('may be for several audiences, ours among them', async () => {
    const token = await gateway.issuer.token('intake-08', { claims: { aud: ['other', 'legal-aid'] } });
    expect((await ask(`Bearer ${token}`)).status).toBe(200);
  });

  it('without an open account is answered 403', async () => {
    const { status, body } = await ask(`Bearer ${await gateway.issuer.token('nobody')}`);
    expect(status).toBe(403);
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', errorId: expect.any(String) });
  });

  it('is not judged before the accounts were read', async () => {
    const early = await startTestGateway({ ready: () => false });
    const { status, body } = await ask(`Bearer ${await early.issuer.token('nobody')}`, early);
    expect(status).toBe(503);
    expect(body.errors?.[0]?.extensions['code']).toBe('SERVICE_UNAVAILABLE');
    expect((await early.raw({ path: '/readyz' })).status).toBe(503);
    await early.close();
  });
});

describe('the issuer', () => {
  afterEach(() => void vi.useRealTimers());
  /** Lets only the clock jump, so that servers and connections go on. */
  const jump = (ms: number): void => {
    const to = Date.now() + ms;
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(to);
  };

  it('may change its keys without a restart of ours', async () => {
    const lone = await startTestGateway();
    await ask(`Bearer ${lone.token}`, lone);
    await lone.issuer.rotate('key-2');
    jump(31_000);
    expect((await ask(`Bearer ${await lone.issuer.token('intake-08')}`, lone)).status).toBe(200);
    expect((await ask(`Bearer ${lone.token}`, lone)).status).toBe(401);
    await lone.close();
  });

  it('may take a key out: it is refused from the first request after ten minutes on', async () => {
    const lone = await startTestGateway();
    const old = `Bearer ${await lone.issuer.token('intake-08', { claims: { exp: now + 3_500 } })}`;
    expect((await ask(old, lone)).status).toBe(200);
    await lone.issuer.rotate('key-2');
    jump(11 * 60_000);
    await vi.waitFor(async () => expect((await ask(old, lone)).status).toBe(401), 5_000);
    expect(lone.issuer.state.asked).toBe(2);
    await lone.close();
  });

  it('may go away: its keys keep working, and unknown keys fail fast without asking again and again', async () => {
    const lone = await startTestGateway();
    await ask(`Bearer ${lone.token}`, lone);
    lone.issuer.state.away = true;
    const { asked } = lone.issuer.state;
    expect((await ask(`Bearer ${lone.token}`, lone)).status).toBe(200);
    const unknown = `Bearer ${await lone.issuer.token('intake-08', { header: { kid: 'unknown' } })}`;
    await ask(unknown, lone);
    const began = performance.now();
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(unknown, lone)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 401));
    expect(performance.now() - began).toBeLessThan(20 * 50);
    expect(lone.issuer.state.asked - asked).toBeLessThanOrEqual(1);
    await lone.close();
  });

  it('may hang: an unknown key fails at once, once it was asked for', async () => {
    const lone = await startTestGateway();
    await ask(`Bearer ${lone.token}`, lone);
    lone.issuer.state.hangs = true;
    jump(31_000);
    const unknown = `Bearer ${await lone.issuer.token('intake-08', { header: { kid: 'unknown' } })}`;
    const took: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const began = performance.now();
      expect((await ask(unknown, lone)).status).toBe(401);
      took.push(performance.now() - began);
    }
    expect(Math.min(...took)).toBeLessThan(50);
    expect(Math.max(...took)).toBeLessThan(250);
    expect(lone.issuer.state.asked).toBe(2);
    await lone.close();
  });

  it('may be away for a day: its keys keep working', async () => {
    const lone = await startTestGateway();
    await ask(`Bearer ${lone.token}`, lone);
    lone.issuer.state.away = true;
    jump(86_400_000);
    expect((await ask(`Bearer ${await lone.issuer.token('intake-08')}`, lone)).status).toBe(200);
    await lone.close();
  });

  it('is asked once by many at the start', async () => {
    const lone = await startTestGateway();
    const tokens = await Promise.all(Array.from({ length: 30 }, () => lone.issuer.token('intake-08')));
    const answers = await Promise.all(tokens.map((token) => ask(`Bearer ${token}`, lone)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(lone.issuer.state.asked).toBe(1);
    await lone.close();
  });

  it('may move its keys: where they are is asked for again once they are not there', async () => {
    const lone = await startTestGateway();
    await ask(`Bearer ${lone.token}`, lone);
    await lone.issuer.rotate('key-2');
    lone.issuer.state.keys = '/moved';
    const fresh = `Bearer ${await lone.issuer.token('intake-08', { claims: { exp: now + 3_500 } })}`;
    jump(31_000);
    expect([(await ask(fresh, lone)).status, lone.issuer.state.discovered]).toEqual([401, 1]);
    jump(31_000);
    await vi.waitFor(async () => expect((await ask(fresh, lone)).status).toBe(200), 5_000);
    expect(lone.issuer.state.discovered).toBe(2);
    await lone.close();
  });

  it('must be who its discovery document says', async () => {
    const lone = await startTestGateway();
    lone.issuer.state.named = `${lone.issuer.url}/`;
    expect((await ask(`Bearer ${lone.token}`, lone)).status).toBe(503);
    expect(lone.issuer.state.asked).toBe(0);
    await lone.close();
  });

  it.each(['RS256', 'PS256', 'EdDSA'])('may sign by %s where that is configured, and nowhere else', async (alg) => {
    const issuer = await startIssuer(alg);
    const env = { ISSUER_URL: issuer.url, ISSUER_JWKS_URL: `${issuer.url}/keys` };
    const [told, untold] = await Promise.all([
      startTestGateway({ env: { ...env, ALGORITHMS: `ES256,${alg}` } }),
      startTestGateway({ env }),
    ]);
    const bearer = `Bearer ${await issuer.token('intake-08')}`;
    expect([(await ask(bearer, told)).status, (await ask(bearer, untold)).status]).toEqual([200, 401]);
    await Promise.all([told.close(), untold.close(), issuer.close()]);
  });

  it('may name us otherwise', async () => {
    const named = await startTestGateway({ env: { AUDIENCE: 'gateway-of-aid' } });
    const token = await named.issuer.token('intake-08', { claims: { aud: 'gateway-of-aid' } });
    expect([(await ask(`Bearer ${token}`, named)).status, (await ask(`Bearer ${named.token}`, named)).status]).toEqual([200, 401]);
    await named.close();
  });

  it('that never answered makes tokens unjudged, not bad', async () => {
    const lone = await startTestGateway();
    lone.issuer.state.away = true;
    const { status, body } = await ask(`Bearer ${lone.token}`, lone);
    expect(status).toBe(503);
    expect(body.errors?.[0]?.extensions['code']).toBe('SERVICE_UNAVAILABLE');
    await lone.close();
  });
});
