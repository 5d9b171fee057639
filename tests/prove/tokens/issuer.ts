import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose';

/** A key that an issuer signs by. */
export interface IssuerKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** How the issuer behaves now. */
export type Mood = 'well' | 'failing' | 'hanging';

/** A sign-in issuer of the proof's own, which counts how often its keys are fetched. */
export interface CountingIssuer {
  readonly url: string;
  /** The instants, in milliseconds, of each fetch of keys. */
  readonly fetches: readonly number[];
  readonly publish: (keys: readonly IssuerKey[]) => void;
  readonly be: (mood: Mood) => void;
  readonly close: () => Promise<void>;
}

export const createIssuerKey = async (): Promise<IssuerKey> => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = randomUUID();
  return { kid, privateKey, publicKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' } };
};

/** Serves discovery, and keys at the place that discovery names and where the demo issuer has them. */
export const startCountingIssuer = async (first: readonly IssuerKey[]): Promise<CountingIssuer> => {
  const state: { keys: readonly IssuerKey[]; mood: Mood } = { keys: first, mood: 'well' };
  const fetches: number[] = [];
  const server = createServer((request, response) => {
    if (request.url?.includes('jwks')) fetches.push(performance.now());
    if (state.mood === 'hanging') return;
    const answer = (status: number, body: object) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (state.mood === 'failing') return answer(503, {});
    if (request.url?.includes('jwks')) return answer(200, { keys: state.keys.map(({ publicJwk }) => publicJwk) });
    if (request.url === '/.well-known/openid-configuration') return answer(200, { issuer: url(), jwks_uri: `${url()}/jwks` });
    answer(404, {});
  });
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: url(),
    fetches,
    publish: (keys) => void (state.keys = keys),
    be: (mood) => void (state.mood = mood),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
