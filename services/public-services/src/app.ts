import { parseEvent } from '@legal-aid/contracts/events';
import { topicOf } from '@legal-aid/contracts/topics';
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
export const startPublicServices = async (config: Config, { clock, logger, onFatal }: ServiceOptions) => {
  const signing = openKeyring(config.SECRETS_DIR, 'signing');
  const vault = createVault(openKeyring(config.SECRETS_DIR, 'seal-public-services'));
  const digestKey = readSecret(config.SECRETS_DIR, 'digest-public-services');
  const { TOPIC_PREFIX: prefix, MONGODB_URI: uri, MONGODB_DATABASE: database } = config;
  const now = () => new Date(clock().epochMilliseconds);
  const bus = createBus({ brokers: config.KAFKA_BROKERS, clientId: service, logger });
  const journal = await openJournal({ uri, database, bus, topicOf: (type) => prefix + topicOf(type), now, logger });
  const { connection, execute } = journal;
  const organizations = createOrganizationCopy(connection);
  const consumers = createConsumers({ service, connection, bus, prefix, read: parseEvent, now, logger, onFatal });
  consumers.add('organizations', 'legalaid.registry.organization', takeOrganization(organizations));
  const rewraps = [createRewrap({ collection: applicationsOf(connection), vault })];
  const rewrapJob = startRewrapJob({ rewraps, current: vault.currentPrefix, logger });
  const applicantForService = createApplicantForService(connection, { vault, digestKey });
  const app = await createSubgraph({
    name: service,
    typeDefs,
    resolvers: enforce(typeDefs, resolvers, { lines, ...rights }),
    contextOf: createContextOf({ connection, organizations, execute, vault, digestKey, clock, mostPerPhone: config.FILINGS_PER_PHONE }),
    signing,
    logger,
    now: () => clock().epochMilliseconds,
    ready: journal.isReachable,
    routes: (routes) => {
      routes.post('/health', consumers.health);
      routes.post('/internal/applicant', ({ caller, body }) => applicantForService(caller.actor, body));
    },
  });
  await app.listen({ host: config.HOST, port: config.PORT });
  const close = async (): Promise<void> => {
    await app.close();
    await Promise.all([consumers.stop(), rewrapJob.stop()]);
    await journal.close();
    await bus.close();
  };
  return { app, close };
};
