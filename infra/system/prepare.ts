import { topics } from '@legal-aid/contracts/topics';
import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import { migrate as migrateCasework } from '@legal-aid/casework/store/migrate';
import { migrate as migratePublicServices } from '@legal-aid/public-services/store/migrate';
import { migrate as migrateRegistry } from '@legal-aid/registry/store/migrate';
import { migrate as migrateStatistics } from '@legal-aid/statistics/store/migrate';
import { mongo } from 'mongoose';
import pRetry from 'p-retry';
import { pino } from 'pino';
import { databaseOf, services, type ServiceName } from './processes.ts';

const migrations: Readonly<Record<ServiceName, (uri: string, database: string) => Promise<void>>> = {
  registry: migrateRegistry,
  casework: migrateCasework,
  statistics: migrateStatistics,
  'public-services': migratePublicServices,
};

export interface Databases {
  readonly mongodbUri: string;
  readonly databasePrefix: string;
}
export interface Topics {
  readonly kafkaBrokers: string;
  readonly topicPrefix: string;
}

/** Brings every service's database up to this version. */
export const migrateAll = async ({ mongodbUri, databasePrefix }: Databases): Promise<void> => {
  await Promise.all(services.map((service) => migrations[service](mongodbUri, databaseOf(service, databasePrefix))));
};

/** Creates the topics that are missing. */
export const ensureTopics = (options: Topics): Promise<void> => withBus(options, (bus, names) => bus.ensureTopics(names, 3));

/** Drops the databases of one system and no other. */
export const forgetDatabases = async ({ mongodbUri, databasePrefix }: Databases): Promise<void> => {
  const client = await mongo.MongoClient.connect(mongodbUri);
  try {
    for (const service of services) await client.db(databaseOf(service, databasePrefix)).dropDatabase();
  } finally {
    await client.close();
  }
};

/** Deletes the topics of one system and no other. */
export const forgetTopics = (options: Topics): Promise<void> => withBus(options, (bus, names) => bus.deleteTopics(names));

/** Drops the databases and deletes the topics of one system and of no other. */
export const forget = async (options: Databases & Topics): Promise<void> => {
  await Promise.all([forgetDatabases(options), forgetTopics(options)]);
};

type Bus = ReturnType<typeof createBus>;

const withBus = async ({ kafkaBrokers, topicPrefix }: Topics, use: (bus: Bus, names: string[]) => Promise<void>): Promise<void> => {
  const bus = createBus({ brokers: kafkaBrokers.split(','), clientId: 'system', logger: pino({ level: 'silent' }) });
  const names = topics.map((topic) => topicPrefix + topic);
  try {
    // The first calls to a young broker may be refused.
    await pRetry(() => use(bus, names), { retries: 5, minTimeout: 200, maxTimeout: 2_000 });
  } finally {
    await bus.close();
  }
};
