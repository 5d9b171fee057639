import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from 'mongoose';
import type { OutgoingRecord, Publisher } from '@legal-aid/messaging/port';
import type { Logger } from 'pino';
import { keepLease, leaveLease, takeLease } from '#lease';
import { journalOf, type JournalRow } from '#rows';
import { createWaker } from '#waker';

const batchSize = 1_000;
const pollMs = 500;
// What commits within this time of the last publishing goes out together: one event costs as much as fifty. The first after a
// pause goes out at once.
const paceMs = 100;
// A lease that was renewed so lately need not be asked for again; it runs out later than this.
const freshMs = 2_000;
const troubleMs = { least: 500, most: 5_000 };
const lease = 'relay';

export interface RelayOptions {
  readonly connection: Connection;
  readonly publisher: Publisher;
  readonly toRecords: (row: JournalRow) => readonly OutgoingRecord[];
  /** Names this process among those that may hold the lease. */
  readonly holder: string;
  readonly logger: Logger;
}

export interface Relay {
  /** Something was committed: look now. Only saves waiting; looking again and again is the guarantee. */
  readonly nudge: () => void;
  readonly stop: () => Promise<void>;
}

/** Publishes pending rows in the order of versions per aggregate, and marks them after the acknowledgement, never before. */
export const startRelay = (options: RelayOptions): Relay => {
  const waker = createWaker();
  const state = { stopped: false };
  const running = keepRelaying(options, state, waker.wait);
  return {
    nudge: waker.wake,
    stop: async () => {
      state.stopped = true;
      waker.wake();
      await running;
    },
  };
};

const keepRelaying = async (options: RelayOptions, state: { stopped: boolean }, wait: (ms: number) => Promise<void>): Promise<void> => {
  let failures = 0;
  const held = { token: null as number | null, fresh: 0 };
  while (!state.stopped) {
    try {
      const done = (await isDue(options)) ? await publishPending(options, await holdLease(options, held)) : 0;
      // Marking renewed the lease.
      if (done > 0) held.fresh = performance.now() + freshMs;
      failures = 0;
      if (done === batchSize) continue;
      await delay(paceMs);
      await wait(pollMs - paceMs);
    } catch (cause) {
      held.fresh = 0;
      options.logger.warn({ err: cause, failures }, 'relay could not publish and will try again');
      await wait(Math.min(troubleMs.most, troubleMs.least * 2 ** Math.min(failures, 10)));
      failures += 1;
    }
  }
  if (held.token !== null) await leaveLease(options.connection, lease, held.token).catch(() => undefined);
};

const isDue = async ({ connection }: RelayOptions): Promise<boolean> =>
  (await journalOf(connection).findOne({ pending: true }, { projection: { _id: 1 } })) !== null;

/** The fencing token, asked for anew once it is not fresh any more; null while another relay holds the lease. */
const holdLease = async ({ connection, holder }: RelayOptions, held: { token: number | null; fresh: number }): Promise<number | null> => {
  if (held.token !== null && performance.now() < held.fresh) return held.token;
  held.token = await takeLease(connection, lease, holder);
  held.fresh = performance.now() + freshMs;
  return held.token;
};

/** @returns how many rows were published. */
const publishPending = async (options: RelayOptions, token: number | null): Promise<number> => {
  if (token === null) return 0;
  const rows = await journalOf(options.connection).find({ pending: true }).sort({ aggregateId: 1, version: 1 }).limit(batchSize).toArray();
  if (rows.length === 0) return 0;
  await options.publisher.publish(rows.flatMap(options.toRecords));
  await markPublished(options, rows, token);
  return rows.length;
};

const markPublished = ({ connection }: RelayOptions, rows: readonly JournalRow[], token: number): Promise<void> =>
  connection.transaction(async (session) => {
    if (!(await keepLease(connection, { name: lease, token }, session))) throw new Error('the lease went to another relay');
    await journalOf(connection).updateMany({ _id: { $in: rows.map(({ _id }) => _id) } }, { $unset: { pending: '' } }, { session });
  });

/** How many events wait to be published. */
export const backlogOf = (connection: Connection): Promise<number> => journalOf(connection).countDocuments({ pending: true });
