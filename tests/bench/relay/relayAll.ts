import { randomUUID } from 'node:crypto';
import { createToRecords } from '@legal-aid/journal/cloudEvent';
import { connect } from '@legal-aid/journal/connect';
import { migrateJournal } from '@legal-aid/journal/migrate';
import { backlogOf, startRelay } from '@legal-aid/journal/relay';
import { journalOf, type JournalRow } from '@legal-aid/journal/rows';
import { topicOf } from '@legal-aid/contracts/topics';
import type { Publisher } from '@legal-aid/messaging/port';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { until } from '../../prove/support/poll.ts';

/** What became of a journal that a relay was set on. */
export interface Round {
  /** Rows a second, from the start of the relay until nothing is pending any more. */
  readonly rate: number;
  readonly left: number;
}

const patienceMs = 60_000;
const lookMs = 5;

export const toRecords = createToRecords(topicOf);

/** Has a relay publish a journal of its own with these rows, all pending. */
export const relayAll = async (
  publisher: Publisher,
  { mongodbUri, database }: { readonly mongodbUri: string; readonly database: string },
  rows: readonly JournalRow[],
): Promise<Round> => {
  const connection = await connect(mongodbUri, database);
  try {
    await migrateJournal(connection);
    await journalOf(connection).insertMany([...rows]);
    return await relay(connection, publisher, rows);
  } finally {
    await connection.close();
  }
};

const relay = async (connection: Connection, publisher: Publisher, rows: readonly JournalRow[]): Promise<Round> => {
  const due = rows.flatMap(toRecords).length;
  let out = 0;
  const counting: Publisher = {
    ...publisher,
    publish: async (records) => {
      await publisher.publish(records);
      out += records.length;
    },
  };
  const began = performance.now();
  const started = startRelay({
    ...{ connection, publisher: counting, toRecords, holder: randomUUID() },
    logger: pino({ level: 'silent' }),
  });
  // The journal is asked only once everything is out: asking on and on would be a load of its own.
  const isDone = async () => out >= due && (await backlogOf(connection)) === 0;
  await until(patienceMs, async () => ((await isDone()) ? true : null), lookMs);
  const rate = rows.length / ((performance.now() - began) / 1_000);
  await started.stop();
  return { rate, left: await backlogOf(connection) };
};
