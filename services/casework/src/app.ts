import { topicOf } from '@legal-aid/contracts/topics';
import { openJournal } from '@legal-aid/journal/openJournal';
import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import type { ServiceOptions } from '@legal-aid/service-kit/runService';
import { createSealer } from '@legal-aid/service-kit/seal';
import { readSecret } from '@legal-aid/service-kit/secrets';
import { createSubgraph } from '@legal-aid/service-kit/subgraph';
import type { Config } from '#config';
import { startConsumers } from '#consumers/start';
import { typeDefs } from '#generated/typeDefs';
import { resolvers } from '#graphql/resolvers';
import { createContextOf } from '#wiring';

/** The whole service, listening. */
export const startCasework = async (config: Config, { clock, logger, onFatal }: ServiceOptions) => {
  const signingKey = readSecret(config.SECRETS_DIR, 'signing');
  const sealer = createSealer(readSecret(config.SECRETS_DIR, 'seal-casework'));
  const digestKey = readSecret(config.SECRETS_DIR, 'digest-casework');
  const bus = createBus({ brokers: config.KAFKA_BROKERS, clientId: 'casework', logger });
  const now = () => new Date(clock().epochMilliseconds);
  const journal = await openJournal({
    uri: config.MONGODB_URI,
    database: config.MONGODB_DATABASE,
    topicOf: (type) => config.TOPIC_PREFIX + topicOf(type),
    bus,
    now,
    logger,
  });
  const parts = { connection: journal.connection, execute: journal.execute, sealer, clock, digestKey };
  const consumers = startConsumers({ ...parts, bus, config, signingKey, now, logger, onFatal });
  const app = await createSubgraph({
    name: 'casework',
    typeDefs,
    resolvers,
    contextOf: createContextOf(parts),
    signingKey,
    logger,
    now: () => clock().epochMilliseconds,
    ready: journal.isReachable,
    routes: (routes) => routes.post('/health', () => consumers.health()),
  });
  await app.listen({ host: config.HOST, port: config.PORT });
  const close = async (): Promise<void> => {
    await app.close();
    await consumers.stop();
    await journal.close();
    await bus.close();
  };
  return { app, close };
};
