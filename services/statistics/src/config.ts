import { databaseEnv, messagingEnv, parseEnv, processEnv } from '@legal-aid/service-kit/envConfig';
import { z } from 'zod';

const schema = z.object({ ...processEnv, ...messagingEnv, ...databaseEnv });

export type Config = z.infer<typeof schema>;

/** Reads the environment of this process; throws one error that names every wrong variable. */
export const readConfig = (): Readonly<Config> => parseEnv(schema, process.env);
