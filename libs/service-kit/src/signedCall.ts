import { Agent, request } from 'undici';
import type { Actor } from '#actor';
import type { Keyring } from '#keyring';
import { signRequest } from '#signature';

export interface SignedCallOptions {
  readonly baseUrl: string;
  readonly audience: string;
  readonly signing: Keyring;
  readonly actor: Actor;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly random: () => string;
}

/** Posts JSON to another service and reads its JSON. Rejects when it is away, slow (5 s) or answers other than 200. */
export type SignedCall = (path: string, body: object, correlationId: string) => Promise<unknown>;

/** Calls from one of our services to another, signed as the gateway signs. */
export const createSignedCall = ({ baseUrl, audience, signing, actor, now, random }: SignedCallOptions): SignedCall => {
  const dispatcher = new Agent({ headersTimeout: 5_000, bodyTimeout: 5_000, connect: { timeout: 2_000 } });
  return async (path, content, correlationId) => {
    const body = JSON.stringify(content);
    const signed = signRequest({ key: signing.current().key, audience, actor, correlationId, body, now: now(), nonce: random() });
    const response = await request(new URL(path, baseUrl), {
      method: 'POST',
      headers: { ...signed, 'content-type': 'application/json' },
      body,
      dispatcher,
    });
    const text = await response.body.text();
    if (response.statusCode !== 200) throw new Error(`${audience} answered ${response.statusCode}`);
    return JSON.parse(text) as unknown;
  };
};
