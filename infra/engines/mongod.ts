import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { mongo } from 'mongoose';
import { newLogFile } from '../processes/logFile.ts';
import { waitForPort } from '../processes/ports.ts';
import type { Program } from '../processes/supervise.ts';

const setName = 'rs0';

/** The address for clients. */
export const mongodbUriAt = (port: number): string => `mongodb://127.0.0.1:${port}/?replicaSet=${setName}`;

/** How mongod runs: one node of a replica set, because transactions and change streams need one. */
export const mongodProgram = async (binary: string, dataDir: string, port: number): Promise<Omit<Program, 'env'>> => {
  const data = join(dataDir, 'mongod');
  await mkdir(data, { recursive: true });
  return {
    name: 'mongod',
    command: binary,
    cwd: dataDir,
    logFile: newLogFile(dataDir, 'mongod'),
    args: [
      ...['--replSet', setName, '--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', data],
      ...['--wiredTigerCacheSizeGB', '0.5', '--oplogSize', '990', '--nounixsocket', '--quiet'],
      // A process that dies in a transaction leaves its locks behind for this long, and others of the same record wait.
      ...['--setParameter', 'transactionLifetimeLimitSeconds=5'],
      // A lone node has nobody to hand over to: it need not wait before it stops.
      ...['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100', '--setParameter', 'diagnosticDataCollectionEnabled=false'],
    ],
  };
};

/** Resolves when the node takes writes; founds the set at the first start and follows a changed port. */
export const waitForPrimary = async (port: number, signal: AbortSignal): Promise<void> => {
  await waitForPort(port, signal);
  const client = await mongo.MongoClient.connect(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 10_000,
  });
  try {
    const admin = client.db('admin');
    await foundOrFollow(admin, `127.0.0.1:${port}`);
    while (!(await admin.command({ hello: 1 }))['isWritablePrimary']) await sleep(20, undefined, { signal });
  } finally {
    await client.close();
  }
};

const foundOrFollow = async (admin: mongo.Db, host: string): Promise<void> => {
  const members = [{ _id: 0, host }];
  const config = await configOf(admin);
  if (!config) await admin.command({ replSetInitiate: { _id: setName, members } });
  else if (config.members[0]?.host !== host)
    await admin.command({ replSetReconfig: { ...config, version: config.version + 1, members }, force: true });
};

interface SetConfig {
  readonly version: number;
  readonly members: readonly { readonly host: string }[];
}
const notYetInitialized = 94;

const configOf = async (admin: mongo.Db): Promise<SetConfig | null> => {
  try {
    return (await admin.command({ replSetGetConfig: 1 }))['config'] as SetConfig;
  } catch (cause) {
    if (cause instanceof mongo.MongoServerError && cause.code === notYetInitialized) return null;
    throw cause;
  }
};
