import { roles, type Role } from '@legal-aid/service-kit/actor';
import { messagingEnv, parseEnv, processEnv } from '@legal-aid/service-kit/envConfig';
import { z } from 'zod';
import { budgetOf } from '#cost/budgets';
import type { Rate } from '#rates/counter';

// Never `none`, and no shared secret: whoever knows the public key could sign with it.
const algorithms = ['ES256', 'ES384', 'ES512', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'EdDSA'] as const;

const listOf = (text: string): readonly string[] => text.split(',').map((part) => part.trim());

/** Such as `10/60,60/3600`: ten in a minute and sixty in an hour; `none` limits nothing. */
const rates = (byDefault: string) =>
  z
    .string()
    .regex(/^(?:none|\d+\/\d+(?:,\d+\/\d+)*)$/u)
    .default(byDefault)
    .transform((text): readonly Rate[] => (text === 'none' ? [] : listOf(text).map(rateOf)));

const rateOf = (text: string): Rate => {
  const [count, seconds] = text.split('/').map(Number);
  return { count: count ?? 0, ms: (seconds ?? 0) * 1_000 };
};

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const seconds = (byDefault: number) =>
  z.coerce
    .number()
    .int()
    .positive()
    .default(byDefault)
    .transform((count) => count * 1_000);

const schema = z
  .object({
    ...processEnv,
    ...messagingEnv,
    REGISTRY_URL: z.url(),
    CASEWORK_URL: z.url(),
    STATISTICS_URL: z.url(),
    PUBLIC_SERVICES_URL: z.url(),
    ISSUER_URL: z.url(),
    ISSUER_JWKS_URL: z.url().optional(),
    AUDIENCE: z.string().min(1).default('legal-aid'),
    ALGORITHMS: z
      .string()
      .default('ES256')
      .transform(listOf)
      .pipe(z.array(z.enum(algorithms)).min(1)),
    FREE_QUERIES: flag.optional(),
    COST_BUDGETS: z
      .string()
      .regex(/^[A-Z_]+=\d+(?:,[A-Z_]+=\d+)*$/u)
      .optional()
      .transform((text) => new Map((text === undefined ? [] : listOf(text)).map((part) => part.split('=') as [string, string]))),
    TRUSTED_PROXY: z.string().optional(),
    RATE_PER_ACTOR: rates('1200/60'),
    RATE_PER_ADDRESS: rates('6000/60'),
    RATE_TOKEN_FAILURES: rates('20/600'),
    TOKEN_BLOCK_SECONDS: seconds(900),
    RATE_TRACK: rates('10/60,60/3600'),
    RATE_FILE: rates('10/3600'),
    ACCOUNTS_STALE_SECONDS: seconds(300),
  })
  .refine(({ NODE_ENV, FREE_QUERIES }) => !(NODE_ENV === 'production' && FREE_QUERIES === true), {
    path: ['FREE_QUERIES'],
    message: 'production runs trusted documents only',
  })
  .transform((env) => ({
    production: env.NODE_ENV === 'production',
    host: env.HOST,
    port: env.PORT,
    logLevel: env.LOG_LEVEL,
    secretsDir: env.SECRETS_DIR,
    kafkaBrokers: env.KAFKA_BROKERS,
    topicPrefix: env.TOPIC_PREFIX,
    /** Who signs tokens, and what must be true of them. */
    issuer: { url: env.ISSUER_URL, jwksUrl: env.ISSUER_JWKS_URL, audience: env.AUDIENCE, algorithms: env.ALGORITHMS },
    /** Base address of each subgraph, by its name in the supergraph. */
    subgraphs: {
      registry: env.REGISTRY_URL,
      casework: env.CASEWORK_URL,
      statistics: env.STATISTICS_URL,
      'public-services': env.PUBLIC_SERVICES_URL,
    } as Readonly<Record<string, string>>,
    /** Whether every role composes its own documents. */
    freeQueries: env.FREE_QUERIES ?? env.NODE_ENV !== 'production',
    /** What an operation of each role may cost. */
    budgets: Object.fromEntries(roles.map((role) => [role, Number(env.COST_BUDGETS.get(role) ?? budgetOf(role))])) as Readonly<
      Record<Role, number>
    >,
    /** Addresses and networks of our own proxies, whose word about a client's address is taken. */
    trustedProxies: env.TRUSTED_PROXY === undefined ? [] : listOf(env.TRUSTED_PROXY),
    rates: {
      actor: env.RATE_PER_ACTOR,
      address: env.RATE_PER_ADDRESS,
      tokenFailures: env.RATE_TOKEN_FAILURES,
      tokenBlockMs: env.TOKEN_BLOCK_SECONDS,
      fields: { trackApplication: env.RATE_TRACK, fileApplication: env.RATE_FILE } as Readonly<Record<string, readonly Rate[]>>,
    },
    /** How long the copy of accounts may be unread before nobody is judged by it. */
    accountsStaleMs: env.ACCOUNTS_STALE_SECONDS,
  }));

export type GatewayConfig = Readonly<z.infer<typeof schema>>;

/** @throws one error that names every wrong variable. */
export const configFrom = (env: Readonly<Record<string, string | undefined>>): GatewayConfig => parseEnv(schema, env);

/** The configuration of this process. @throws one error that names every wrong variable. */
export const readConfig = (): GatewayConfig => configFrom(process.env);

/** The federation library looks for this when it is made: without it, it opens a connection to its maker. */
export const forbidTelemetry = (): void => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
};
