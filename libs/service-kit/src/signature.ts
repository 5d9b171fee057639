import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { decodeActor, encodeActor, type Actor } from '#actor';
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
}

/** The headers that say who asks and prove that one of us sent exactly this body. */
export const signRequest = ({ key, audience, actor, correlationId, body, now, nonce }: RequestToSign): Record<string, string> => {
  const encoded = encodeActor(actor);
  const signature = hmac(key, [String(now), nonce, audience, encoded, correlationId, sha256(body)]);
  return { 'x-actor': encoded, 'x-correlation-id': correlationId, 'x-gw-sig': [now, nonce, audience, signature].join('.') };
};

export type Verified =
  | { readonly ok: true; readonly actor: Actor; readonly correlationId: string }
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
    const { 'x-actor': encoded, 'x-correlation-id': correlationId, 'x-gw-sig': signed } = headers;
    if (typeof encoded !== 'string' || typeof correlationId !== 'string' || typeof signed !== 'string') return no('MISSING');
    const [at, nonce, meant, signature, ...rest] = signed.split('.');
    if (!at || !nonce || !meant || !signature || rest.length > 0) return no('MALFORMED');
    if (meant !== audience) return no('AUDIENCE');
    if (!(Math.abs(now() - Number(at)) <= maxSkewMs)) return no('EXPIRED');
    if (!isSigned(signature, [at, nonce, meant, encoded, correlationId, sha256(body)])) return no('SIGNATURE');
    if (seen.has(nonce)) return no('REPLAYED');
    seen.set(nonce, true);
    const actor = decodeActor(encoded);
    return actor ? { ok: true, actor, correlationId } : no('MALFORMED');
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
const sha256 = (body: string | Buffer): string => createHash('sha256').update(body).digest('base64url');
const hmac = (key: Buffer, parts: readonly string[]): string => createHmac('sha256', key).update(parts.join('\n')).digest('base64url');
const equal = (left: string, right: string): boolean => {
  const [ours, theirs] = [Buffer.from(left), Buffer.from(right)];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
};
