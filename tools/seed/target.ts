import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const target = z.object({ mongodbUri: z.string(), databasePrefix: z.string(), secretsDir: z.string() });

/** The databases and secrets that a seed writes with. */
export type Target = z.infer<typeof target>;

/**
 * Where to seed: what the environment says, or the system that runs from the data folder.
 * @throws one sentence when there is neither.
 */
export const whereTheSystemIs = async (env: Readonly<Record<string, string | undefined>>): Promise<Target> => {
  const { MONGODB_URI: mongodbUri, DATABASE_PREFIX: databasePrefix = '', SECRETS_DIR: secretsDir, DATA_DIR: dataDir = '.data' } = env;
  if (mongodbUri && secretsDir) return { mongodbUri, databasePrefix, secretsDir };
  const running = await readFile(join(dataDir, 'system.json'), 'utf8').catch(() => null);
  if (running === null) throw new Error('The system is not running; start it with `npm start` first.');
  return target.parse(JSON.parse(running));
};
