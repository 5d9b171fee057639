import { randomBytes } from 'node:crypto';
import type { Clock } from '@legal-aid/service-kit/clock';
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import { readKeyRing } from './keyFiles.ts';
import { publishedKeys } from './keyRing.ts';
import { createMemory } from './memory.ts';
import type { DemoPerson } from './people.ts';
import { createProvider } from './provider.ts';
import { serveSignIn } from './signIn.ts';

export interface IssuerOptions {
  /** The `iss` of the tokens and the address of this process. */
  readonly url: string;
  /** Whose page signs people in. */
  readonly gatewayUrl: string;
  /** Where the keys are kept. */
  readonly secretsDir: string;
  readonly people: readonly DemoPerson[];
  readonly clock: Clock;
}

// The protocol's own addresses, all that the provider serves.
const protocolPaths = ['/.well-known/openid-configuration', '/auth', '/auth/:uid', '/token'];

/** Signs in demo people, for a machine where the system is shown; tokens say who, never what he may do. */
export const createIssuer = async (options: IssuerOptions): Promise<FastifyInstance> => {
  const { url, gatewayUrl, secretsDir, people, clock } = options;
  const providerNow = await createProviderNow(options);
  const app = fastify({ bodyLimit: 16_384, forceCloseConnections: true });
  // A name that an attacker's page gave this address must open nothing here.
  app.addHook('onRequest', async ({ headers: { host } }, reply) => {
    if (host !== new URL(url).host) await reply.code(421).send({ error: 'MISDIRECTED', url });
  });
  app.get('/livez', () => ({}));
  app.get('/readyz', () => ({}));
  app.get('/people', () => people);
  app.get('/jwks', async (_, reply) => {
    void reply.header('access-control-allow-origin', '*');
    return { keys: publishedKeys(await readKeyRing(secretsDir), clock().epochMilliseconds) };
  });
  const handOver = async ({ raw }: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const provider = await providerNow();
    reply.hijack();
    await provider.callback()(raw, reply.raw);
  };
  // Before the body is read: the provider reads it itself.
  for (const path of protocolPaths) app.all(path, { onRequest: handOver }, () => undefined);
  serveSignIn(app, { providerNow, people, gatewayUrl });
  return app;
};

/** The provider with the key that signs now; made anew when another one does, with the same memory of what is under way. */
const createProviderNow = async ({ url, gatewayUrl, secretsDir, people }: IssuerOptions): Promise<() => Promise<Provider>> => {
  const kept = { memory: createMemory(), cookieKey: randomBytes(32).toString('base64url') };
  const names = new Set(people.map(({ name }) => name));
  const make = async () => {
    const { signing } = await readKeyRing(secretsDir);
    return { kid: signing.kid, provider: createProvider({ url, gatewayUrl, key: signing, names, ...kept }) };
  };
  let current = await make();
  return async () => {
    const { signing } = await readKeyRing(secretsDir);
    if (signing.kid !== current.kid) current = await make();
    return current.provider;
  };
};
