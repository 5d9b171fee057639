import { readSystemConfig } from '#infra/system/config';
import { readSystemFile } from '#infra/system/systemFile';

/** The databases and secrets that a seed writes with. */
export interface Target {
  readonly mongodbUri: string;
  readonly databasePrefix: string;
  readonly secretsDir: string;
}

/**
 * Where to seed: what the environment says, or the system that runs from the data folder.
 * @throws one sentence when there is neither.
 */
export const whereTheSystemIs = (env: Readonly<Record<string, string | undefined>>): Target => {
  const { MONGODB_URI: mongodbUri, DATABASE_PREFIX: databasePrefix = '', SECRETS_DIR: secretsDir } = env;
  return mongodbUri && secretsDir ? { mongodbUri, databasePrefix, secretsDir } : readSystemFile(readSystemConfig().dataDir);
};
