import { createHmac, createSecretKey, hash, timingSafeEqual, type KeyObject } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { decodeActor, encodeActor, type Actor } from '#actor';
import { defaultDeadlineMs } from '#deadline';
import type { Keyring } from '#keyring';

const maxSkewMs = 30_000;
// A signature from the future's edge is valid for twice the skew; the second more covers the two clocks' rounding.
const nonceMemoryMs = 2 * maxSkewMs + 1_000;
const lookAgainMs = 1_000;

export interface RequestToSign {
  readonly key: Buffer;
  /** The service that is meant; another one refuses the request. */
  readonly audience: string;
  readonly actor: Actor;
  readonly correlationId: string;
  readonly body: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly nonce: string;
  /** Until when the answer is waited for, in milliseconds since the epoch; left out: the usual time. */
  readonly deadline?: number;
}

/** The headers that say who asks and prove that one of us sent exactly this body. */
export const signRequest = ({ key, audience, actor, correlationId, body, now, nonce, deadline }: RequestToSign): Record<string, string> => {
  const encoded = encodeActor(actor);
  const until = deadline === undefined ? '' : String(Math.trunc(deadline));
  const signature = hmac(key, [String(now), nonce, audience, encoded, correlationId, until, sha256(body)]);
  const headers = { 'x-actor': encoded, 'x-correlation-id': correlationId, 'x-gw-sig': [now, nonce, audience, signature].join('.') };
  return until === '' ? headers : { ...headers, 'x-deadline': until };
};

/** Who asks, as the signature says. */
export interface Caller {
  readonly actor: Actor;
  readonly correlationId: string;
  /** Until when the answer is waited for, in milliseconds since the epoch. */
  readonly deadline: number;
}

export type Verified =
  | { readonly ok: true; readonly caller: Caller }
  | { readonly ok: false; readonly reason: 'MISSING' | 'MALFORMED' | 'AUDIENCE' | 'EXPIRED' | 'SIGNATURE' | 'REPLAYED' };

export type Verify = (headers: Readonly<Record<string, string | string[] | undefined>>, body: Buffer) => Verified;

export interface VerifierOptions {
  /** Any key of it is good; one that was put there a moment ago is looked for when none fits. */
  readonly signing: Keyring;
  readonly audience: string;
  readonly now: () => number;
}

/** Checks signatures for one service: audience, age of at most 30 seconds either way, exact bytes, each nonce once. */
export const createVerifier = ({ signing, audience, now }: VerifierOptions): Verify => {
  const isSigned = createIsSigned(signing, now);
  const seen = new LRUCache<string, true>({ max: 200_000, ttl: nonceMemoryMs });
  return (headers, body) => {
    const { 'x-actor': encoded, 'x-correlation-id': correlationId, 'x-gw-sig': signed, 'x-deadline': until = '' } = headers;
    if (typeof encoded !== 'string' || typeof correlationId !== 'string' || typeof signed !== 'string') return no('MISSING');
    if (typeof until !== 'string' || !/^(?:[0-9]{1,15})?$/u.test(until)) return no('MALFORMED');
    const [at, nonce, meant, signature, ...rest] = signed.split('.');
    if (!at || !nonce || !meant || !signature || rest.length > 0) return no('MALFORMED');
    if (meant !== audience) return no('AUDIENCE');
    if (!(Math.abs(now() - Number(at)) <= maxSkewMs)) return no('EXPIRED');
    if (!isSigned(signature, [at, nonce, meant, encoded, correlationId, until, sha256(body)])) return no('SIGNATURE');
    if (seen.has(nonce)) return no('REPLAYED');
    seen.set(nonce, true);
    const actor = decodeActor(encoded);
    const deadline = until === '' ? now() + defaultDeadlineMs : Number(until);
    return actor ? { ok: true, caller: { actor, correlationId, deadline } } : no('MALFORMED');
  };
};

/** Looks at the folder for an unknown signature once a second at most: anybody can send one. */
const createIsSigned = (signing: Keyring, now: () => number) => {
  let lookedAt = Number.NEGATIVE_INFINITY;
  return (signature: string, parts: readonly string[]): boolean => {
    const fits = (): boolean => signing.all().some(({ key }) => equal(signature, hmac(key, parts)));
    if (fits()) return true;
    if (now() - lookedAt < lookAgainMs) return false;
    lookedAt = now();
    signing.lookAgain();
    return fits();
  };
};

const no = (reason: Extract<Verified, { ok: false }>['reason']): Verified => ({ ok: false, reason });
const sha256 = (body: string | Buffer): string => hash('sha256', body, 'base64url');
const hmac = (key: Buffer, parts: readonly string[]): string =>
  createHmac('sha256', keyOf(key)).update(parts.join('\n')).digest('base64url');

// Making one of the bytes costs six times the signature.
const keyObjects = new WeakMap<Buffer, KeyObject>();
const keyOf = (key: Buffer): KeyObject => {
  let made = keyObjects.get(key);
  if (!made) keyObjects.set(key, (made = createSecretKey(key)));
  return made;
};

const equal = (left: string, right: string): boolean => {
  const [ours, theirs] = [Buffer.from(left), Buffer.from(right)];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
};
