import { randomUUID } from 'node:crypto';
import type { Bus } from '@legal-aid/messaging/port';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { createToRecords } from '#cloudEvent';
import { connect } from '#connect';
import { createExecute, type Execute } from '#execute';
import { startRelay } from '#relay';

export interface OpenJournalOptions {
  readonly uri: string;
  readonly database: string;
  readonly bus: Bus;
  /** The real name of the topic of an event type. */
  readonly topicOf: (eventType: string) => string;
  readonly now: () => Date;
  readonly logger: Logger;
}

export interface OpenJournal {
  readonly connection: Connection;
  readonly execute: Execute;
  /** Whether the database answers now. */
  readonly isReachable: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Opens a service's database with its journal: commands commit, and the relay publishes what they committed. */
export const openJournal = async ({ uri, database, bus, topicOf, now, logger }: OpenJournalOptions): Promise<OpenJournal> => {
  const connection = await connect(uri, database);
  const publisher = bus.publisher();
  const relay = startRelay({ connection, publisher, toRecords: createToRecords(topicOf), holder: randomUUID(), logger });
  return {
    connection,
    execute: createExecute({ connection, now, onCommitted: relay.nudge }),
    isReachable: async () => (await connection.db?.command({ ping: 1 }))?.['ok'] === 1,
    close: async () => {
      await relay.stop();
      await publisher.close();
      await connection.close();
    },
  };
};
