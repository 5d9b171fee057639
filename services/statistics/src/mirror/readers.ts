import type { DuckDBConnection } from '@duckdb/node-api';

/** Lends a connection to one question at a time. */
export type UseReader = <T>(question: (connection: DuckDBConnection) => Promise<T>) => Promise<T>;

/** Lends connections to questions, first come first served; each question is one look at the mirror. */
export const lend = (readers: readonly DuckDBConnection[]): UseReader => {
  const free = [...readers];
  const waiting: ((reader: DuckDBConnection) => void)[] = [];
  const take = (): Promise<DuckDBConnection> => {
    const reader = free.pop();
    return reader ? Promise.resolve(reader) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (reader: DuckDBConnection): void => {
    const next = waiting.shift();
    if (next) next(reader);
    else free.push(reader);
  };
  return async (question) => {
    const reader = await take();
    try {
      return await asOneLook(reader, () => question(reader));
    } finally {
      giveBack(reader);
    }
  };
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
