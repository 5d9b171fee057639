import { Agent, request } from 'undici';
import type { Actor } from '#actor';
import { DeadlineExceeded, remainingMs } from '#deadline';
import type { Keyring } from '#keyring';
import { signRequest } from '#signature';

const mostMs = 5_000;
// For the way back.
const reserveMs = 50;

export interface SignedCallOptions {
  readonly baseUrl: string;
  readonly audience: string;
  readonly signing: Keyring;
  readonly actor: Actor;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly random: () => string;
}

/**
 * Posts JSON to another service and reads its JSON. Rejects when it is away, answers other than 200, or is slow: five seconds,
 * or what is left of the deadline that is in force.
 */
export type SignedCall = (path: string, body: object, correlationId: string) => Promise<unknown>;

/** Calls from one of our services to another, signed as the gateway signs. */
export const createSignedCall = ({ baseUrl, audience, signing, actor, now, random }: SignedCallOptions): SignedCall => {
  const dispatcher = new Agent({ headersTimeout: mostMs, bodyTimeout: mostMs, connect: { timeout: 2_000 } });
  return async (path, content, correlationId) => {
    const body = JSON.stringify(content);
    const ms = Math.floor(Math.min(mostMs, (remainingMs() ?? Number.POSITIVE_INFINITY) - reserveMs));
    if (ms <= 0) throw new DeadlineExceeded('no time is left to ask another service');
    const [at, { key }] = [now(), signing.current()];
    const signed = signRequest({ key, audience, actor, correlationId, body, now: at, nonce: random(), deadline: at + ms });
    const response = await request(new URL(path, baseUrl), {
      method: 'POST',
      headers: { ...signed, 'content-type': 'application/json' },
      body,
      dispatcher,
      signal: AbortSignal.timeout(ms),
    });
    const text = await response.body.text();
    if (response.statusCode !== 200) throw new Error(`${audience} answered ${response.statusCode}`);
    return JSON.parse(text) as unknown;
  };
};
