import { decodeProtectedHeader, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { KeysAway } from '#keys';
import { repeatsName } from '#repeatedNames';

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/iu;
const longestToken = 4_096;
const oldestMs = 3_600_000;
// Proving a token again costs a fifth of a request; a key that the issuer took back counts after this time.
const rememberMs = 30_000;
// Kinds of access tokens, RFC 7519 and 9068; what logs in elsewhere or resets a password has another one.
const kinds = new Set(['jwt', 'at+jwt', 'application/at+jwt']);
// They would say how, or by whose key, a token is to be checked: that is not for the token to say.
const refusedHeaders = ['crit', 'jku', 'jwk', 'x5u'] as const;

export interface IdentityOptions {
  readonly issuer: { readonly url: string; readonly audience: string; readonly algorithms: readonly string[] };
  readonly keys: JWTVerifyGetKey;
  readonly now: () => number;
}

export interface Identify {
  /** The subject that an `authorization` header proves, or null; why it proves nothing is told to nobody. */
  (authorization: string | undefined): Promise<string | null>;
  /** Whether the header was proved a moment ago, so that it costs nothing to look at. */
  readonly isProven: (authorization: string | undefined) => boolean;
}

/** Who a token proved, and until when it need not be proved again. */
interface Proven {
  readonly subject: string;
  readonly untilMs: number;
}

/**
 * Checks tokens as RFC 8725 asks: the configured algorithms alone, our issuer, our audience, not older than an hour. What was
 * proved is remembered for half a minute at most, and never beyond the token's own end.
 * The function throws {KeysAway} while no token can be judged.
 */
export const createIdentify = (options: IdentityOptions): Identify => {
  const proven = new LRUCache<string, Proven>({ max: 10_000 });
  const provenOf = (authorization: string | undefined): Proven | undefined => {
    const known = authorization === undefined ? undefined : proven.get(authorization);
    return known && options.now() < known.untilMs ? known : undefined;
  };
  const identify = async (authorization = ''): Promise<string | null> => {
    const known = provenOf(authorization);
    if (known) return known.subject;
    proven.delete(authorization);
    const token = bearer.exec(authorization)?.[1];
    if (token === undefined || token.length > longestToken) return null;
    const found = await prove(token, options);
    if (found) proven.set(authorization, found);
    return found?.subject ?? null;
  };
  return Object.assign(identify, { isProven: (authorization: string | undefined) => provenOf(authorization) !== undefined });
};

const prove = async (token: string, { issuer, keys, now }: IdentityOptions): Promise<Proven | null> => {
  try {
    if (!isAccessToken(token)) return null;
    const { payload } = await jwtVerify(token, keys, {
      algorithms: [...issuer.algorithms],
      issuer: issuer.url,
      audience: issuer.audience,
      requiredClaims: ['sub', 'exp', 'iat', 'jti'],
      clockTolerance: 5,
      maxTokenAge: oldestMs / 1_000,
      currentDate: new Date(now()),
    });
    return typeof payload.sub === 'string' && payload.sub !== '' ? { subject: payload.sub, untilMs: untilOf(payload, now()) } : null;
  } catch (cause) {
    if (cause instanceof KeysAway) throw cause;
    return null;
  }
};

const isAccessToken = (token: string): boolean => {
  const header = decodeProtectedHeader(token);
  const { typ } = header;
  if (typ !== undefined && !(typeof typ === 'string' && kinds.has(typ.toLowerCase()))) return false;
  return refusedHeaders.every((name) => header[name] === undefined) && !token.split('.', 2).some((part) => repeatsName(textOf(part)));
};

const textOf = (part: string): string => Buffer.from(part, 'base64url').toString('utf8');

const untilOf = ({ exp = 0, iat = 0 }: JWTPayload, nowMs: number): number =>
  Math.min(nowMs + rememberMs, exp * 1_000, iat * 1_000 + oldestMs);
