import { parseEvent } from '@legal-aid/contracts/events';
import { topicOf } from '@legal-aid/contracts/topics';
import { createConsumers } from '@legal-aid/journal/consumers';
import { openJournal } from '@legal-aid/journal/openJournal';
import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import { openKeyring } from '@legal-aid/service-kit/keyring';
import { enforce } from '@legal-aid/service-kit/policy';
import type { ServiceOptions } from '@legal-aid/service-kit/runService';
import { readSecret } from '@legal-aid/service-kit/secrets';
import { createSubgraph } from '@legal-aid/service-kit/subgraph';
import type { Config } from '#config';
import { startConsumers } from '#consumers/start';
import { typeDefs } from '#generated/typeDefs';
import { resolvers } from '#graphql/resolvers';
import { lines } from '#lines';
import { rights } from '#rights';
import { createOrganizationCopy } from '#store/organizations';
import { openSeals } from '#store/seals';
import { createContextOf } from '#wiring';

const service = 'casework';

/** The whole service, listening. */
export const startCasework = async (config: Config, { clock, logger, onFatal }: ServiceOptions) => {
  const signing = openKeyring(config.SECRETS_DIR, 'signing');
  const seals = openSeals(config.SECRETS_DIR);
  const digestKey = readSecret(config.SECRETS_DIR, 'digest-casework');
  const { TOPIC_PREFIX: prefix, MONGODB_URI: uri, MONGODB_DATABASE: database } = config;
  const now = () => new Date(clock().epochMilliseconds);
  const bus = createBus({ brokers: config.KAFKA_BROKERS, clientId: service, logger });
  const journal = await openJournal({ uri, database, bus, topicOf: (type) => prefix + topicOf(type), now, logger });
  const { connection, execute } = journal;
  const parts = { connection, organizations: createOrganizationCopy(connection), execute, seals, clock, digestKey };
  const consumers = createConsumers({ service, connection, bus, prefix, read: parseEvent, now, logger, onFatal });
  startConsumers(consumers, { ...parts, publicServicesUrl: config.PUBLIC_SERVICES_URL, signing });
  const app = await createSubgraph({
    name: service,
    typeDefs,
    resolvers: enforce(typeDefs, resolvers, { lines, ...rights }),
    contextOf: createContextOf(parts),
    signing,
    logger,
    now: () => clock().epochMilliseconds,
    ready: journal.isReachable,
    routes: (routes) => routes.post('/health', consumers.health),
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
