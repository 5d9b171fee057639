import { databaseEnv, messagingEnv, parseEnv, processEnv } from '@legal-aid/service-kit/envConfig';
import { z } from 'zod';

const count = (usual: number) => z.coerce.number().int().min(1).default(usual);

/** How many people's records one account of staff may read in an hour: the first tells who watches, the second stops it. */
const readLimits = { PERSON_READS_WARNING: count(300), PERSON_READS_LIMIT: count(1_000) };

const schema = z.object({ ...processEnv, ...messagingEnv, ...databaseEnv, PUBLIC_SERVICES_URL: z.url(), ...readLimits });

export type Config = z.infer<typeof schema>;

/** Reads the environment of this process; throws one error that names every wrong variable. */
export const readConfig = (): Readonly<Config> => parseEnv(schema, process.env);
