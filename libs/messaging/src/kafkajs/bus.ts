import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { createClient } from '#kafkajs/client';
import { createPublisher } from '#kafkajs/publisher';
import { createSubscription } from '#kafkajs/subscription';
import type { Bus } from '#port';

export interface BusOptions {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly logger: Logger;
}

/** The bus over Apache Kafka; no type of the client leaves this folder. */
export const createBus = ({ brokers, clientId, logger }: BusOptions): Bus => {
  const kafka = createClient(brokers, clientId, logger);
  const admin = kafka.admin();
  return {
    publisher: () => createPublisher(kafka),
    subscribe: (options) => createSubscription(kafka, 'group', options),
    readAll: (options) => createSubscription(kafka, 'copy', { ...options, groupId: `${clientId}.copy.${randomUUID()}` }),
    ensureTopics: async (names, partitions) => {
      await admin.connect();
      const existing = new Set(await admin.listTopics());
      const missing = names.filter((name) => !existing.has(name));
      if (missing.length > 0)
        await admin.createTopics({ waitForLeaders: true, topics: missing.map((topic) => ({ topic, numPartitions: partitions })) });
    },
    deleteTopics: async (names) => {
      await admin.connect();
      const existing = new Set(await admin.listTopics());
      const found = names.filter((name) => existing.has(name));
      if (found.length > 0) await admin.deleteTopics({ topics: found });
    },
    close: () => admin.disconnect(),
  };
};
