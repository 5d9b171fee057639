import { createHmac, randomUUID } from 'node:crypto';
import { exportSPKI, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import type { IssuerKey } from './issuer.ts';

/** What a bad token is made from. */
export interface Forge {
  readonly issuerUrl: string;
  /** The key that signs today. */
  readonly key: IssuerKey;
  /** A key that is published no more. */
  readonly oldKey: IssuerKey;
  /** A key of somebody else, and where he publishes it. */
  readonly thief: IssuerKey;
  readonly thiefUrl: string;
}

/** Claims of a good token. */
export const claimsOf = (issuerUrl: string, subject = 'analyst'): JWTPayload => {
  const now = Math.floor(Date.now() / 1_000);
  return { iss: issuerUrl, aud: 'legal-aid', sub: subject, iat: now, exp: now + 600, jti: randomUUID() };
};

/** Signs claims; what is undefined is left out. */
export const signClaims = (
  claims: JWTPayload,
  { kid, privateKey }: Pick<IssuerKey, 'kid' | 'privateKey'>,
  header: object = {},
): Promise<string> =>
  new SignJWT(Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined)) as JWTPayload)
    .setProtectedHeader({ alg: 'ES256', kid, ...header })
    .sign(privateKey);

const encode = (content: object | string): string =>
  Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64url');

const hmacToken = (header: object, claims: JWTPayload, secret: string): string => {
  const signed = `${encode({ alg: 'HS256', ...header })}.${encode(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};

/** A good token whose payload was exchanged afterwards. */
const withPayload = (token: string, payload: string): string => {
  const [header = '', , signature = ''] = token.split('.');
  return `${header}.${encode(payload)}.${signature}`;
};

/** The whole `authorization` header of each bad token, by what is bad about it; undefined sends none. */
export const badTokens = async (forge: Forge): Promise<ReadonlyMap<string, string | undefined>> => {
  const claims = claimsOf(forge.issuerUrl);
  const good = await signClaims(claims, forge.key);
  const plain: Record<string, string | undefined> = {
    'no header': undefined,
    'an empty bearer': 'Bearer ',
    'another scheme': `Basic ${Buffer.from('authority:authority').toString('base64')}`,
    'not a token': 'Bearer CANARY-4711',
    'a token without its signature': `Bearer ${good.split('.').slice(0, 2).join('.')}.`,
    'two tokens': `Bearer ${good} ${good}`,
    'too large': `Bearer ${good}${'A'.repeat(6_000)}`,
    'a broken signature': `Bearer ${good.slice(0, -4)}${good.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`,
    'another payload': `Bearer ${withPayload(good, JSON.stringify({ ...claims, sub: 'authority' }))}`,
    'doubled claims': `Bearer ${withPayload(good, `${JSON.stringify(claims).slice(0, -1)},"sub":"authority"}`)}`,
    'not JSON inside': `Bearer ${encode({ alg: 'ES256', kid: forge.key.kid })}.${encode('CANARY-4711')}.${good.split('.')[2] ?? ''}`,
  };
  const signed = { ...(await byAlgorithm(forge, claims)), ...(await byClaims(forge, claims)), ...(await byKey(forge, claims)) };
  return new Map([...Object.entries(plain), ...Object.entries(signed).map(([name, token]) => [name, `Bearer ${token}`] as const)]);
};

const byAlgorithm = async ({ key }: Forge, claims: JWTPayload): Promise<Record<string, string>> => {
  const unsecured = new UnsecuredJWT(claims).encode();
  return {
    'algorithm none': unsecured,
    'algorithm nOnE': `${encode({ alg: 'nOnE', typ: 'JWT' })}.${encode(claims)}.x`,
    'HS256 by the public key': hmacToken({ kid: key.kid }, claims, await exportSPKI(key.publicKey)),
    'HS256 by the public key as JWK': hmacToken({ kid: key.kid }, claims, JSON.stringify(key.publicJwk)),
    'HS256 by an empty key': hmacToken({ kid: key.kid }, claims, ''),
    'RS256 said of an ES256 signature': `${encode({ alg: 'RS256', kid: key.kid })}.${(await signClaims(claims, key)).split('.').slice(1).join('.')}`,
  };
};

const byClaims = async ({ key }: Forge, claims: JWTPayload): Promise<Record<string, string>> => {
  const now = Math.floor(Date.now() / 1_000);
  const changes: Record<string, Record<string, unknown>> = {
    'another issuer': { iss: 'https://elsewhere.example' },
    'no issuer': { iss: undefined },
    'another audience': { aud: 'another-system' },
    'no audience': { aud: undefined },
    expired: { iat: now - 900, exp: now - 60 },
    'valid only later': { nbf: now + 600 },
    'no end': { exp: undefined },
    'an end that is no number': { exp: 'never' },
    'no beginning': { iat: undefined },
    'issued in the future': { iat: now + 600, exp: now + 1_200 },
    'issued a day ago': { iat: now - 86_400, exp: now + 600 },
    'no subject': { sub: undefined },
    'an empty subject': { sub: '' },
    'a subject that is a number': { sub: 7 },
    'no id': { jti: undefined },
  };
  const entries = Object.entries(changes).map(
    async ([name, change]) => [name, await signClaims({ ...claims, ...change } as JWTPayload, key)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
};

const byKey = async ({ key, oldKey, thief, thiefUrl }: Forge, claims: JWTPayload): Promise<Record<string, string>> => ({
  'an unknown key': await signClaims(claims, thief),
  "the thief's signature under our key's name": await signClaims(claims, { ...thief, kid: key.kid }),
  'a key name that is a path': hmacToken({ kid: '../../../../../dev/null' }, claims, ''),
  'a key name that is a query': await signClaims(claims, { ...thief, kid: "' OR '1'='1" }),
  'no key name': await signClaims(claims, thief, { kid: undefined }),
  'a key set of the thief': await signClaims(claims, thief, { jku: `${thiefUrl}/jwks` }),
  'a certificate of the thief': await signClaims(claims, thief, { x5u: `${thiefUrl}/jwks` }),
  'a key inside the token': await signClaims(claims, thief, { jwk: thief.publicJwk }),
  'a critical header that nobody knows': await signCritical(claims, key),
  'a key that was rotated out': await signClaims(claims, oldKey),
});

/** jose signs no critical header that it does not know itself, so it is told of one. */
const signCritical = (claims: JWTPayload, { kid, privateKey }: IssuerKey): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', kid, crit: ['mystery'], mystery: true })
    .sign(privateKey, { crit: { mystery: true } });
