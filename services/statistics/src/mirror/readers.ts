import type { DuckDBConnection } from '@duckdb/node-api';
import { DeadlineExceeded, remainingMs } from '@legal-aid/service-kit/deadline';

/** Lends a connection to one question at a time, no longer than its answer is waited for. */
export type UseReader = <T>(question: (connection: DuckDBConnection) => Promise<T>) => Promise<T>;

const watchMs = 20;

/**
 * Lends connections to questions, first come first served; each question is one look at the mirror. When the deadline passes
 * that is in force, a question leaves the queue, or is stopped where it runs. Rejects with {@link DeadlineExceeded} then.
 */
export const lend = (readers: readonly DuckDBConnection[]): UseReader => {
  const free = [...readers];
  const waiting: ((reader: DuckDBConnection) => void)[] = [];
  const take = (): Promise<DuckDBConnection> => {
    const reader = free.pop();
    return reader ? Promise.resolve(reader) : wait(waiting);
  };
  const giveBack = (reader: DuckDBConnection): void => {
    const next = waiting.shift();
    if (next) next(reader);
    else free.push(reader);
  };
  return async (question) => {
    const reader = await take();
    try {
      return await asOneLook(reader, () => interruptible(reader, () => question(reader)));
    } finally {
      giveBack(reader);
    }
  };
};

const isOver = (): boolean => remainingMs() === 0;
const tooLate = (cause?: unknown): DeadlineExceeded => new DeadlineExceeded('the mirror was asked for nobody any more', { cause });

const wait = async (waiting: ((reader: DuckDBConnection) => void)[]): Promise<DuckDBConnection> => {
  const { promise, resolve, reject } = Promise.withResolvers<DuckDBConnection>();
  waiting.push(resolve);
  const watch = setInterval(() => {
    if (!isOver() || !waiting.includes(resolve)) return;
    waiting.splice(waiting.indexOf(resolve), 1);
    reject(tooLate());
  }, watchMs);
  try {
    return await promise;
  } finally {
    clearInterval(watch);
  }
};

/**
 * Plans and runs in one transaction. Apart, the plan may drop the watermark as true of every row that there is, and the run
 * then sees rows that came in between.
 */
const asOneLook = async <T>(connection: DuckDBConnection, read: () => Promise<T>): Promise<T> => {
  await connection.run('BEGIN TRANSACTION READ ONLY');
  try {
    return await read();
  } finally {
    await connection.run('ROLLBACK');
  }
};

/** Stops what the connection runs when the deadline passes; an interrupt between two statements hits nothing, so it is repeated. */
const interruptible = async <T>(connection: DuckDBConnection, read: () => Promise<T>): Promise<T> => {
  if (isOver()) throw tooLate();
  const watch = setInterval(() => {
    if (isOver()) connection.interrupt();
  }, watchMs);
  try {
    return await read();
  } catch (cause) {
    throw isOver() ? tooLate(cause) : cause;
  } finally {
    clearInterval(watch);
  }
};
