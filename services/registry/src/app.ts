import { topicOf } from '@legal-aid/contracts/topics';
import { openJournal } from '@legal-aid/journal/openJournal';
import { backlogOf } from '@legal-aid/journal/relay';
import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import { openKeyring } from '@legal-aid/service-kit/keyring';
import type { ServiceOptions } from '@legal-aid/service-kit/runService';
import { enforce } from '@legal-aid/service-kit/policy';
import { readSecret } from '@legal-aid/service-kit/secrets';
import { createSubgraph } from '@legal-aid/service-kit/subgraph';
import type { Config } from '#config';
import { typeDefs } from '#generated/typeDefs';
import { resolvers } from '#graphql/resolvers';
import { lines } from '#lines';
import { rights } from '#policy';
import { createContextOf } from '#wiring';

const service = 'registry';

/** The whole service, listening. */
export const startRegistry = async (config: Config, { clock, logger }: ServiceOptions) => {
  const signing = openKeyring(config.SECRETS_DIR, 'signing');
  const digestKey = readSecret(config.SECRETS_DIR, 'digest-registry');
  const { TOPIC_PREFIX: prefix, MONGODB_URI: uri, MONGODB_DATABASE: database } = config;
  const now = () => new Date(clock().epochMilliseconds);
  const bus = createBus({ brokers: config.KAFKA_BROKERS, clientId: service, logger });
  const journal = await openJournal({ uri, database, bus, topicOf: (type) => prefix + topicOf(type), now, logger });
  const { connection, execute } = journal;
  const app = await createSubgraph({
    name: service,
    typeDefs,
    resolvers: enforce(typeDefs, resolvers, { lines, ...rights }),
    contextOf: createContextOf({ connection, execute, digestKey, clock }),
    signing,
    logger,
    now: () => clock().epochMilliseconds,
    ready: journal.isReachable,
    routes: (routes) => routes.post('/health', async () => ({ backlog: await backlogOf(connection), parked: 0, lag: 0 })),
  });
  await app.listen({ host: config.HOST, port: config.PORT });
  const close = async (): Promise<void> => {
    await app.close();
    await journal.close();
    await bus.close();
  };
  return { app, close };
};
