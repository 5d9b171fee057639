import { jwtVerify, type JWTVerifyGetKey } from 'jose';
import { KeysAway } from '#keys';

const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/iu;
const longestToken = 4_096;

export interface IdentityOptions {
  readonly issuerUrl: string;
  readonly keys: JWTVerifyGetKey;
  readonly now: () => number;
}

/** The subject that an `authorization` header proves, or null; why it proves nothing is told to nobody. */
export type Identify = (authorization: string | undefined) => Promise<string | null>;

/**
 * Checks tokens as RFC 8725 asks: one algorithm, our issuer, our audience, not older than an hour.
 * The function throws {KeysAway} while no token can be judged.
 */
export const createIdentify =
  ({ issuerUrl, keys, now }: IdentityOptions): Identify =>
  async (authorization) => {
    const token = bearer.exec(authorization ?? '')?.[1];
    if (token === undefined || token.length > longestToken) return null;
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['ES256'],
        issuer: issuerUrl,
        audience: 'legal-aid',
        requiredClaims: ['sub', 'exp', 'iat', 'jti'],
        clockTolerance: 5,
        maxTokenAge: '1h',
        currentDate: new Date(now()),
      });
      return typeof payload.sub === 'string' && payload.sub !== '' ? payload.sub : null;
    } catch (cause) {
      if (cause instanceof KeysAway) throw cause;
      return null;
    }
  };
