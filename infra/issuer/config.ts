import { parseEnv, processEnv } from '@legal-aid/service-kit/envConfig';
import { z } from 'zod';

const { NODE_ENV, HOST, PORT, LOG_LEVEL, SECRETS_DIR } = processEnv;
const schema = z.object({ NODE_ENV, HOST, PORT, LOG_LEVEL, SECRETS_DIR, GATEWAY_URL: z.url() });

export type Config = z.infer<typeof schema>;

/** @throws one error that names every wrong variable. */
export const readConfig = (): Readonly<Config> => parseEnv(schema, process.env);
