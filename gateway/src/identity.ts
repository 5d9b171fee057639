import { jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { KeysAway } from '#keys';

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/iu;
const longestToken = 4_096;
const oldestMs = 3_600_000;
// Proving a token again costs a fifth of a request; a key that the issuer took back counts after this time.
const rememberMs = 30_000;

export interface IdentityOptions {
  readonly issuerUrl: string;
  readonly keys: JWTVerifyGetKey;
  readonly now: () => number;
}

/** The subject that an `authorization` header proves, or null; why it proves nothing is told to nobody. */
export type Identify = (authorization: string | undefined) => Promise<string | null>;

/** Who a token proved, and until when it need not be proved again. */
interface Proven {
  readonly subject: string;
  readonly untilMs: number;
}

/**
 * Checks tokens as RFC 8725 asks: one algorithm, our issuer, our audience, not older than an hour. What was proved is
 * remembered for half a minute at most, and never beyond the token's own end.
 * The function throws {KeysAway} while no token can be judged.
 */
export const createIdentify = (options: IdentityOptions): Identify => {
  const proven = new LRUCache<string, Proven>({ max: 10_000 });
  return async (authorization) => {
    const token = bearer.exec(authorization ?? '')?.[1];
    if (token === undefined || token.length > longestToken) return null;
    const known = proven.get(token);
    if (known && options.now() < known.untilMs) return known.subject;
    proven.delete(token);
    const found = await prove(token, options);
    if (found) proven.set(token, found);
    return found?.subject ?? null;
  };
};

const prove = async (token: string, { issuerUrl, keys, now }: IdentityOptions): Promise<Proven | null> => {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['ES256'],
      issuer: issuerUrl,
      audience: 'legal-aid',
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

const untilOf = ({ exp = 0, iat = 0 }: JWTPayload, nowMs: number): number =>
  Math.min(nowMs + rememberMs, exp * 1_000, iat * 1_000 + oldestMs);
