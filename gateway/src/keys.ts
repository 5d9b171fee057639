import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

const staleMs = 10 * 60_000;
const pauseMs = { withKeys: 30_000, without: 1_000 };
const timeoutMs = 1_000;
// No request waits longer than this for an issuer whose keys are known; the next one finds what came later.
const patienceMs = 40;

/** The issuer's keys cannot be had, so that no token can be judged. */
export class KeysAway extends Error {
  override readonly name = 'KeysAway';
}

export interface IssuerKeysOptions {
  readonly url: string;
  /** Where the keys are; what the issuer's discovery document says where left out. */
  readonly jwksUrl?: string | undefined;
  readonly now: () => number;
}

/**
 * The issuer's public keys, and nobody else's: no header of a token says where to look. Keys once fetched keep working while
 * the issuer is away and are asked for anew every ten minutes; an unknown key makes the issuer be asked at most twice a minute,
 * by one request at a time, so that forged tokens cause no stampede. A key that the issuer took out counts no more from then on.
 * The function throws {KeysAway} while no key was ever fetched.
 */
export const createIssuerKeys = (options: IssuerKeysOptions): JWTVerifyGetKey => {
  const { now } = options;
  const fetchKeys = createFetchKeys(options);
  let known: JWTVerifyGetKey | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | null = null;
  const ask = async (): Promise<void> => {
    const keys = createLocalJWKSet(await fetchKeys());
    fetchedAt = now();
    known = keys;
  };
  /** Null where the issuer was asked a moment ago. */
  const refresh = (): Promise<void> | null => {
    if (asking) return asking;
    if (now() - askedAt < (known ? pauseMs.withKeys : pauseMs.without)) return null;
    askedAt = now();
    asking = ask().finally(() => {
      asking = null;
    });
    // Whoever waits for it hears of a failure; nobody may.
    asking.catch(() => undefined);
    return asking;
  };
  return async (header, token) => {
    if (!known) await refresh()?.catch(() => undefined);
    if (!known) throw new KeysAway('no key of the issuer is known');
    if (now() - fetchedAt > staleMs) await within(patienceMs, refresh());
    const before = known;
    try {
      return await before(header, token);
    } catch (cause) {
      await within(patienceMs, refresh());
      if (known === before) throw cause;
      return await known(header, token);
    }
  };
};

const within = async (ms: number, work: Promise<void> | null): Promise<void> => {
  if (!work) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([promise, work.catch(() => undefined)]);
  clearTimeout(timer);
};

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** Asks where the keys are once, and again after they were not there. */
const createFetchKeys = ({ url, jwksUrl }: IssuerKeysOptions) => {
  let place = jwksUrl;
  return async (): Promise<JSONWebKeySet> => {
    place ??= await discover(url);
    try {
      return (await fetchJson(place)) as JSONWebKeySet;
    } catch (cause) {
      place = jwksUrl;
      throw cause;
    }
  };
};

/** @throws when the document speaks for another issuer. */
const discover = async (url: string): Promise<string> => {
  const found = discovery.parse(await fetchJson(`${url.replace(/\/$/u, '')}/.well-known/openid-configuration`));
  if (found.issuer !== url) throw new Error('the discovery document names another issuer');
  return found.jwks_uri;
};

const fetchJson = async (url: string): Promise<unknown> => {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`the issuer answered ${response.status}`);
  return response.json();
};
