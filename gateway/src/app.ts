import { randomUUID } from 'node:crypto';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import { openKeyring, type Keyring } from '@legal-aid/service-kit/keyring';
import type { Logger } from '@legal-aid/service-kit/logger';
import type { ServiceOptions } from '@legal-aid/service-kit/runService';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { startAccounts, type Accounts } from '#accounts';
import { withinBytes } from '#answer';
import { createApollo } from '#apollo';
import type { GatewayConfig } from '#config';
import { createContextOf, type GatewayContext } from '#context';
import { createCostOf } from '#cost/cost';
import { createSubgraphSource, type SubgraphSourceOptions } from '#dataSource';
import { createDoor } from '#door';
import { createFederation } from '#federation';
import { createHttpServer } from '#httpServer';
import { createIdentify } from '#identity';
import { createIssuerKeys } from '#keys';
import { serveDemo } from '#page/demo';
import { servePage } from '#page/page';
import { createRates } from '#rates/rates';
import { createRequestPlugin } from '#requestPlugin';
import { warmUp } from '#warmUp';

export interface AppOptions {
  readonly config: Pick<GatewayConfig, 'production' | 'issuer' | 'subgraphs' | 'freeQueries' | 'budgets' | 'trustedProxies' | 'rates'>;
  readonly accounts: Pick<Accounts, 'actorOf' | 'ready' | 'freshness'>;
  readonly signing: Keyring;
  readonly logger: Logger;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Another composed schema than the committed one. */
  readonly supergraphSdl?: string;
}

export interface App {
  readonly http: FastifyInstance;
  /** Finishes what is in flight, then lets go of the subgraphs. */
  readonly close: () => Promise<void>;
}

/** The gateway, not yet listening. */
export const createApp = async ({ config, accounts, signing, logger, now, supergraphSdl }: AppOptions): Promise<App> => {
  const servesPage = !config.production;
  const sources = createSources(config.subgraphs, { signing, now, random: randomUUID });
  const rates = createRates(config, now);
  const http = createHttpServer(logger);
  const apollo = createApollo({
    gateway: createFederation(sources, { logger, supergraphSdl }),
    introspection: servesPage,
    plugins: [
      createRequestPlugin({ costOf: createCostOf(config.budgets), rates, logger, now }),
      fastifyApolloDrainPlugin<GatewayContext>(http),
    ],
    logger,
  });
  await apollo.start();
  // Trusted documents are of the committed schema.
  if (supergraphSdl === undefined) await warmUp(apollo);

  const identify = createIdentify({ issuer: config.issuer, keys: createIssuerKeys({ ...config.issuer, now }), now });
  const door = createDoor({ identify, accounts, rates, servesPage, freeQueries: config.freeQueries, logger });
  http.decorateRequest('actor', null);
  http.decorateRequest('network', '');
  http.decorateRequest('noted', null);
  serveHealth(http, accounts);
  http.post(
    '/graphql',
    { onRequest: door.authenticate, preHandler: door.admit, onSend: limitAnswer },
    fastifyApolloHandler(apollo, { context: createContextOf({ accounts, now }) }),
  );
  servePage(http, servesPage);
  if (servesPage) serveDemo(http, config.issuer.url);
  return {
    http,
    close: async () => {
      await apollo.stop();
      await Promise.all([...sources.values()].map(({ close }) => close()));
    },
  };
};

const createSources = (subgraphs: GatewayConfig['subgraphs'], shared: Pick<SubgraphSourceOptions, 'signing' | 'now' | 'random'>) =>
  new Map(Object.entries(subgraphs).map(([name, baseUrl]) => [name, createSubgraphSource({ name, baseUrl, ...shared })]));

const serveHealth = (http: FastifyInstance, accounts: AppOptions['accounts']): void => {
  http.get('/livez', () => ({ ok: true }));
  http.get('/readyz', (_, reply) => {
    const [ready, freshness] = [accounts.ready(), accounts.freshness()];
    return reply.code(ready && freshness !== 'STALE' ? 200 : 503).send({ service: 'gateway', accounts: ready, freshness });
  });
};

const limitAnswer = async ({ id, noted }: FastifyRequest, _: FastifyReply, payload: unknown): Promise<unknown> =>
  typeof payload === 'string' ? withinBytes(payload, { errorId: id, isMutation: noted?.isMutation ?? false }) : payload;

export interface RunningGateway {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Starts the gateway of a process: reads the secret, follows accounts, listens. */
export const startGateway = async (config: GatewayConfig, { clock, logger, onFatal }: ServiceOptions): Promise<RunningGateway> => {
  const signing = openKeyring(config.secretsDir, 'signing');
  const bus = createBus({ brokers: config.kafkaBrokers, clientId: `${config.topicPrefix}gateway`, logger });
  const now = (): number => clock().epochMilliseconds;
  const accounts = startAccounts({ bus, topicPrefix: config.topicPrefix, staleMs: config.accountsStaleMs, now, logger, onFatal });
  const app = await createApp({ config, accounts, signing, logger, now });
  const address = await app.http.listen({ host: config.host, port: config.port });
  return {
    address,
    close: async () => {
      await Promise.all([app.close(), accounts.stop()]);
      await bus.close();
    },
  };
};
