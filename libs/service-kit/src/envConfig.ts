import { z } from 'zod';

/**
 * Reads a process's environment once.
 * @throws one error that names every wrong variable.
 */
export const parseEnv = <Shape extends z.ZodType>(
  schema: Shape,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<z.infer<Shape>> => {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    throw new Error(`Wrong environment: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`);
  }
  return Object.freeze(parsed.data);
};

/** What every process of the system reads. */
export const processEnv = {
  NODE_ENV: z.string().default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  LOG_LEVEL: z.string().default('info'),
  SECRETS_DIR: z.string().min(1),
};

/** What every process with events reads. */
export const messagingEnv = {
  KAFKA_BROKERS: z
    .string()
    .min(1)
    .transform((list) => list.split(',')),
  TOPIC_PREFIX: z.string().default(''),
};

/** What every process with a database reads. */
export const databaseEnv = { MONGODB_URI: z.string().min(1), MONGODB_DATABASE: z.string().min(1) };
