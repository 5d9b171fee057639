import { randomUUID } from 'node:crypto';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import { openKeyring, type Keyring } from '@legal-aid/service-kit/keyring';
import type { Logger } from '@legal-aid/service-kit/logger';
import type { ServiceOptions } from '@legal-aid/service-kit/runService';
import type { FastifyInstance } from 'fastify';
import { startAccounts, type Accounts } from '#accounts';
import { createApollo } from '#apollo';
import type { GatewayConfig } from '#config';
import type { GatewayContext } from '#context';
import { createSubgraphSource } from '#dataSource';
import { createDoor } from '#door';
import { createFederation } from '#federation';
import { createHttpServer } from '#httpServer';
import { createIdentify } from '#identity';
import { createIssuerKeys } from '#keys';
import { createRequestPlugin } from '#requestPlugin';
import { servePage } from '#page';

export interface AppOptions {
  readonly config: Pick<GatewayConfig, 'production' | 'issuerUrl' | 'subgraphs'>;
  readonly accounts: Pick<Accounts, 'actorOf' | 'ready'>;
  readonly signing: Keyring;
  readonly logger: Logger;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export interface App {
  readonly http: FastifyInstance;
  /** Finishes what is in flight, then lets go of the subgraphs. */
  readonly close: () => Promise<void>;
}

/** The gateway, not yet listening. */
export const createApp = async ({ config, accounts, signing, logger, now }: AppOptions): Promise<App> => {
  const servesPage = !config.production;
  const sources = new Map(
    Object.entries(config.subgraphs).map(([name, baseUrl]) => [
      name,
      createSubgraphSource({ name, baseUrl, signing, now, random: randomUUID }),
    ]),
  );
  const http = createHttpServer(logger);
  const apollo = createApollo({
    gateway: createFederation(sources, logger),
    introspection: servesPage,
    plugins: [createRequestPlugin(logger, now), fastifyApolloDrainPlugin<GatewayContext>(http)],
    logger,
  });
  await apollo.start();

  const keys = createIssuerKeys(config.issuerUrl, now);
  const door = createDoor({ identify: createIdentify({ issuerUrl: config.issuerUrl, keys, now }), accounts, servesPage, logger });
  const context = async ({ actor, id }: { actor: GatewayContext['actor']; id: string }): Promise<GatewayContext> => ({
    actor,
    correlationId: id,
    unavailable: new Set(),
  });
  http.decorateRequest('actor', null);
  http.get('/livez', () => ({ ok: true }));
  http.get('/readyz', (_, reply) => reply.code(accounts.ready() ? 200 : 503).send({ service: 'gateway', accounts: accounts.ready() }));
  http.post('/graphql', { onRequest: door.authenticate, preHandler: door.admit }, fastifyApolloHandler(apollo, { context }));
  servePage(http, servesPage);
  return {
    http,
    close: async () => {
      await apollo.stop();
      await Promise.all([...sources.values()].map(({ close }) => close()));
    },
  };
};

export interface RunningGateway {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Starts the gateway of a process: reads the secret, follows accounts, listens. */
export const startGateway = async (config: GatewayConfig, { clock, logger, onFatal }: ServiceOptions): Promise<RunningGateway> => {
  const signing = openKeyring(config.secretsDir, 'signing');
  const bus = createBus({ brokers: config.kafkaBrokers, clientId: `${config.topicPrefix}gateway`, logger });
  const accounts = startAccounts({ bus, topicPrefix: config.topicPrefix, logger, onFatal });
  const app = await createApp({ config, accounts, signing, logger, now: () => clock().epochMilliseconds });
  const address = await app.http.listen({ host: config.host, port: config.port });
  return {
    address,
    close: async () => {
      await Promise.all([app.close(), accounts.stop()]);
      await bus.close();
    },
  };
};
