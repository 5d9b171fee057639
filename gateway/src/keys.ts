import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';

const staleMs = 10 * 60_000;
const pauseMs = { withKeys: 30_000, without: 1_000 };
const timeoutMs = 1_000;

/** The issuer's keys cannot be had, so that no token can be judged. */
export class KeysAway extends Error {
  override readonly name = 'KeysAway';
}

/**
 * The issuer's public keys. Keys once fetched keep working while the issuer is away and are refreshed behind the requests;
 * an unknown key makes the issuer be asked at most twice a minute, so that forged tokens cause no stampede.
 * @throws {KeysAway} while no key was ever fetched.
 */
export const createIssuerKeys = (issuerUrl: string, now: () => number): JWTVerifyGetKey => {
  let askedAt = Number.NEGATIVE_INFINITY;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  const ask = async (url: string, options: RequestInit): Promise<Response> => {
    if (now() - askedAt < (keys.jwks() ? pauseMs.withKeys : pauseMs.without)) throw new Error('the issuer was asked a moment ago');
    askedAt = now();
    const response = await fetch(url, options);
    fetchedAt = now();
    return response;
  };
  const keys = createRemoteJWKSet(new URL(`${issuerUrl}/jwks`), {
    cacheMaxAge: Infinity,
    cooldownDuration: pauseMs.withKeys,
    timeoutDuration: timeoutMs,
    [customFetch]: ask,
  });
  return async (header, token) => {
    if (keys.jwks() && now() - fetchedAt > staleMs) void keys.reload().catch(() => undefined);
    try {
      return await keys(header, token);
    } catch (cause) {
      throw keys.jwks() ? cause : new KeysAway('no key of the issuer is known', { cause });
    }
  };
};
