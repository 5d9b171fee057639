import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';

/** A connection that answers one question at a time, with what it keeps prepared. */
export interface Reader {
  readonly connection: DuckDBConnection;
  readonly nation: DuckDBPreparedStatement;
  readonly byProvince: DuckDBPreparedStatement;
}

export type UseReader = <T>(question: (reader: Reader) => Promise<T>) => Promise<T>;

/**
 * Lends readers to questions, first come first served: what is bound to a prepared statement belongs to one question
 * until it is answered.
 */
export const lend = (readers: readonly Reader[]): UseReader => {
  const free = [...readers];
  const waiting: ((reader: Reader) => void)[] = [];
  const take = (): Promise<Reader> => {
    const reader = free.pop();
    return reader ? Promise.resolve(reader) : new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (reader: Reader): void => {
    const next = waiting.shift();
    if (next) next(reader);
    else free.push(reader);
  };
  return async (question) => {
    const reader = await take();
    try {
      return await question(reader);
    } finally {
      giveBack(reader);
    }
  };
};
