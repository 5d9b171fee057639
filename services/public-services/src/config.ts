import { databaseEnv, messagingEnv, parseEnv, processEnv } from '@legal-aid/service-kit/envConfig';
import { z } from 'zod';

const schema = z.object({
  ...processEnv,
  ...messagingEnv,
  ...databaseEnv,
  /** How many applications with one telephone number are taken within an hour; 0: any number. */
  FILINGS_PER_PHONE: z.coerce.number().int().min(0).max(1_000).default(3),
});

export type Config = z.infer<typeof schema>;

/** Reads the environment of this process; throws one error that names every wrong variable. */
export const readConfig = (): Readonly<Config> => parseEnv(schema, process.env);
