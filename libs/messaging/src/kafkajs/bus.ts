import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { createClient } from '#kafkajs/client';
import { createPublisher } from '#kafkajs/publisher';
import { createSubscription } from '#kafkajs/subscription';
import { deleteTopics, ensureTopics } from '#kafkajs/topics';
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
    ensureTopics: (names, partitions) => ensureTopics(admin, names, partitions),
    deleteTopics: (names) => deleteTopics(admin, names),
    close: () => admin.disconnect(),
  };
};
