import { parseEvent } from '@legal-aid/contracts/events';
import { topicOf } from '@legal-aid/contracts/topics';
import { startAudit } from '@legal-aid/journal/audit/startAudit';
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
import { startRewrap } from '#jobs/rewrap';
import { lines } from '#lines';
import { rights } from '#rights';
import { createOrganizationCopy } from '#store/organizations';
import { openSeals } from '#store/seals';
import { createContextOf } from '#wiring';

const service = 'casework';

/** The whole service, listening. */
export const startCasework = async (config: Config, options: ServiceOptions) => {
  const { clock, logger } = options;
  const signing = openKeyring(config.SECRETS_DIR, 'signing');
  const seals = openSeals(config.SECRETS_DIR);
  const digestKey = readSecret(config.SECRETS_DIR, 'digest-casework');
  const limits = { warnAt: config.PERSON_READS_WARNING, most: config.PERSON_READS_LIMIT };
  const { bus, journal, consumers } = await openStreams(config, options);
  const { connection, execute } = journal;
  const parts = { connection, organizations: createOrganizationCopy(connection), execute, seals, clock, limits, logger, digestKey };
  startConsumers(consumers, { ...parts, publicServicesUrl: config.PUBLIC_SERVICES_URL, signing });
  const audit = startAudit({ service, connection, execute, clock, logger });
  const rewrap = startRewrap(connection, seals, logger);
  const app = await createSubgraph({
    name: service,
    typeDefs,
    resolvers: enforce(typeDefs, resolvers, { lines, ...rights }),
    contextOf: createContextOf(parts),
    // What was shown of people is on disk before it leaves.
    beforeAnswer: ({ readings }) => audit.record(readings.all()),
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
    await rewrap.stop();
    await audit.stop();
    await journal.close();
    await bus.close();
  };
  return { app, close };
};

const openStreams = async (
  { KAFKA_BROKERS: brokers, TOPIC_PREFIX: prefix, MONGODB_URI: uri, MONGODB_DATABASE: database }: Config,
  { clock, logger, onFatal }: ServiceOptions,
) => {
  const now = () => new Date(clock().epochMilliseconds);
  const bus = createBus({ brokers, clientId: service, logger });
  const journal = await openJournal({ uri, database, bus, topicOf: (type) => prefix + topicOf(type), now, logger });
  const consumers = createConsumers({ service, connection: journal.connection, bus, prefix, read: parseEvent, now, logger, onFatal });
  return { bus, journal, consumers };
};
