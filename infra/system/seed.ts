import { join } from 'node:path';
import { inheritedEnv } from '../processes/config.ts';
import { markOf } from '../processes/leftovers.ts';
import { run } from '../processes/run.ts';
import { Trouble } from '../processes/trouble.ts';
import { compileCache, root } from './config.ts';

export interface SeedOptions {
  readonly dataDir: string;
  readonly mongodbUri: string;
  readonly databasePrefix: string;
  readonly secretsDir: string;
  /** How many accepted cases; the seed's own default when left out. */
  readonly cases?: number;
  readonly log: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** Writes the demo nation where it is missing or an earlier seed was left unfinished; the seed itself knows which. @throws {Trouble} */
export const seedInitially = async ({
  dataDir,
  mongodbUri,
  databasePrefix,
  secretsDir,
  cases,
  log,
  signal,
}: SeedOptions): Promise<void> => {
  const env = {
    ...inheritedEnv(),
    ...markOf(dataDir),
    NODE_ENV: 'development',
    NODE_COMPILE_CACHE: compileCache,
    MONGODB_URI: mongodbUri,
    DATABASE_PREFIX: databasePrefix,
    SECRETS_DIR: secretsDir,
  };
  const args = [join(root, 'tools/seed.ts'), '--initial', ...(cases ? ['--cases', String(cases)] : [])];
  const { status, output } = await run(process.execPath, args, { cwd: root, env, onLine: log, ...(signal && { signal }) });
  signal?.throwIfAborted();
  if (status !== 0) throw new Trouble(`The demo nation could not be written: ${output.slice(-500)}`);
};
