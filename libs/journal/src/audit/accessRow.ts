import type { Connection, mongo } from 'mongoose';

/** That somebody read, or was refused to read, what only few may see. Ids and names of fields, never what they hold. */
export interface Access {
  readonly at: Date;
  /** Subject of the account that read, with the capacity that it acted in. */
  readonly actor: string;
  readonly role: string;
  readonly organizationId: string | null;
  readonly action: string;
  /** Ids of the records. */
  readonly subjects: readonly string[];
  readonly fields: readonly string[];
  /** What for, as a code. */
  readonly purpose: string;
  readonly correlationId: string;
  /** The emergency opening that gave the right. */
  readonly emergencyAccessId?: string;
  readonly decision: 'ALLOWED' | 'DENIED';
}

/** A row of the log of accesses; only ever added, each with the hash of the one before. */
export interface AccessRow extends Access {
  /** `chain:seq`. */
  readonly _id: string;
  /** A process's rows, from its start to its end. */
  readonly chain: string;
  /** Counts the rows of a chain from 1 without a gap. */
  readonly seq: number;
  /** Hash of the row before; empty in the first one. */
  readonly previous: string;
  readonly hash: string;
}

// Not by the deadline of the request that happens to begin a batch: others wait for the same one.
export const accessLogOf = (connection: Connection): mongo.Collection<AccessRow> => connection.collection<AccessRow>('access_log');

/** What the log of accesses needs of a database; may run any number of times. */
export const migrateAccessLog = async (connection: Connection): Promise<void> => {
  await connection.createCollection('access_log').catch(unlessThere);
  await accessLogOf(connection).createIndexes([
    { key: { chain: 1, seq: 1 }, name: 'chain', unique: true },
    { key: { subjects: 1, at: -1, _id: 1 }, name: 'accessesOfRecord' },
  ]);
};

const unlessThere = (cause: unknown): void => {
  if (!(cause instanceof Error && 'codeName' in cause && cause.codeName === 'NamespaceExists')) throw cause;
};
