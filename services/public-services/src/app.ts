import { parseEvent } from '@legal-aid/contracts/events';
import { topicOf } from '@legal-aid/contracts/topics';
import { startAudit } from '@legal-aid/journal/audit/startAudit';
import { createConsumers } from '@legal-aid/journal/consumers';
import { openJournal } from '@legal-aid/journal/openJournal';
import { createRewrap } from '@legal-aid/journal/rewrap';
import { startRewrapJob } from '@legal-aid/journal/rewrapJob';
import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import { openKeyring } from '@legal-aid/service-kit/keyring';
import type { ServiceOptions } from '@legal-aid/service-kit/runService';
import { enforce } from '@legal-aid/service-kit/policy';
import { readSecret } from '@legal-aid/service-kit/secrets';
import { createSubgraph } from '@legal-aid/service-kit/subgraph';
import { createVault } from '@legal-aid/service-kit/vault';
import type { Config } from '#config';
import { takeOrganization } from '#consumers/organizations';
import { typeDefs } from '#generated/typeDefs';
import { resolvers } from '#graphql/resolvers';
import { lines } from '#lines';
import { rights } from '#policy';
import { createApplicantForService } from '#queries/applicantForService';
import { applicationsOf } from '#store/applications';
import { createOrganizationCopy } from '#store/organizations';
import { createContextOf } from '#wiring';

const service = 'public-services';

/** The whole service, listening. */
export const startPublicServices = async (config: Config, options: ServiceOptions) => {
  const { clock, logger } = options;
  const signing = openKeyring(config.SECRETS_DIR, 'signing');
  const vault = createVault(openKeyring(config.SECRETS_DIR, 'seal-public-services'));
  const digestKey = readSecret(config.SECRETS_DIR, 'digest-public-services');
  const { bus, journal, consumers } = await openStreams(config, options);
  const { connection, execute } = journal;
  const organizations = createOrganizationCopy(connection);
  consumers.add('organizations', 'legalaid.registry.organization', takeOrganization(organizations));
  const rewraps = [createRewrap({ collection: applicationsOf(connection), vault })];
  const rewrapJob = startRewrapJob({ rewraps, current: vault.currentPrefix, logger });
  const audit = startAudit({ service, connection, execute, clock, logger });
  const now = () => new Date(clock().epochMilliseconds);
  const applicantForService = createApplicantForService(connection, { vault, digestKey, record: audit.record, now });
  const app = await createSubgraph({
    name: service,
    typeDefs,
    resolvers: enforce(typeDefs, resolvers, { lines, ...rights }),
    contextOf: createContextOf({ connection, organizations, execute, vault, digestKey, clock, mostPerPhone: config.FILINGS_PER_PHONE }),
    // What was shown of a person is on disk before it leaves.
    beforeAnswer: ({ readings }) => audit.record(readings.all()),
    signing,
    logger,
    now: () => clock().epochMilliseconds,
    ready: journal.isReachable,
    routes: (routes) => {
      routes.post('/health', consumers.health);
      routes.post('/internal/applicant', ({ caller, body }) => applicantForService(caller, body));
    },
  });
  await app.listen({ host: config.HOST, port: config.PORT });
  const close = async (): Promise<void> => {
    await app.close();
    await Promise.all([consumers.stop(), rewrapJob.stop()]);
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
