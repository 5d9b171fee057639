import { messagingEnv, parseEnv, processEnv } from '@legal-aid/service-kit/envConfig';
import { z } from 'zod';

const schema = z
  .object({
    ...processEnv,
    ...messagingEnv,
    REGISTRY_URL: z.url(),
    CASEWORK_URL: z.url(),
    STATISTICS_URL: z.url(),
    PUBLIC_SERVICES_URL: z.url(),
    ISSUER_URL: z.url(),
  })
  .transform((env) => ({
    production: env.NODE_ENV === 'production',
    host: env.HOST,
    port: env.PORT,
    logLevel: env.LOG_LEVEL,
    secretsDir: env.SECRETS_DIR,
    kafkaBrokers: env.KAFKA_BROKERS,
    topicPrefix: env.TOPIC_PREFIX,
    /** Who signs tokens; its keys are at `/jwks`. */
    issuerUrl: env.ISSUER_URL,
    /** Base address of each subgraph, by its name in the supergraph. */
    subgraphs: {
      registry: env.REGISTRY_URL,
      casework: env.CASEWORK_URL,
      statistics: env.STATISTICS_URL,
      'public-services': env.PUBLIC_SERVICES_URL,
    } as Readonly<Record<string, string>>,
  }));

export type GatewayConfig = Readonly<z.infer<typeof schema>>;

/** @throws one error that names every wrong variable. */
export const readConfig = (): GatewayConfig => parseEnv(schema, process.env);

/** The federation library looks for this when it is made: without it, it opens a connection to its maker. */
export const forbidTelemetry = (): void => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
};
