import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** Stands in `superseded_at` of a fact that is its case's newest; as UINTEGER's highest it is behind every watermark. */
export const never = 4_294_967_295;
/** Stands in `ended_day` of a case that goes on: behind every day. */
export const notEnded = 2_147_483_646;

const columns = `seq UINTEGER, case_id UUID, version UINTEGER, organization USMALLINT, province UTINYINT, leaf UTINYINT, day INTEGER,
  ended_day INTEGER, practitioner UTINYINT, group_column UTINYINT, sex UTINYINT`;

// The appender is quickest with plain columns; `arriving` is emptied into `facts` within the same transaction.
const schema = `
  SET preserve_insertion_order = false;
  CREATE TABLE facts (${columns}, superseded_at UINTEGER);
  CREATE TABLE arriving (${columns.replaceAll('UUID', 'VARCHAR')});
`;

/** An embedded columnar database in this process's memory, without a way to files or the network. */
export const openTable = async (): Promise<{ readonly connect: () => Promise<DuckDBConnection>; readonly close: () => void }> => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', enable_external_access: 'false' });
  const connection = await instance.connect();
  await connection.run(schema);
  connection.closeSync();
  return { connect: () => instance.connect(), close: () => instance.closeSync() };
};
