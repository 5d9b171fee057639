import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { GraphQLError, parse } from 'graphql';
import { beforeAnswerPlugin, withCaller, type BeforeAnswer } from '#beforeAnswer';
import type { Keyring } from '#keyring';
import type { Logger } from '#logger';
import { endConnectionsOnClose } from '#endConnectionsOnClose';
import { maskError } from '#maskError';
import type { GuardedResolvers } from '#policy';
import { scalarResolvers } from '#scalars';
import { guard, type Caller } from '#signedRequests';

export interface SubgraphOptions<Context extends object> {
  readonly name: string;
  readonly typeDefs: string;
  readonly resolvers: GuardedResolvers;
  /** Everything that a resolver may use, made anew for each request. */
  readonly contextOf: (caller: Caller) => Context;
  /** Awaited before each answer leaves; an answer that it fails for is kept back. */
  readonly beforeAnswer?: BeforeAnswer<Context>;
  readonly signing: Keyring;
  readonly logger: Logger;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly ready: () => Promise<boolean>;
  /** Further routes; they are behind the signature too. */
  readonly routes?: (app: FastifyInstance) => void;
}

/** A subgraph's server, not yet listening. It takes POST only and answers nothing unsigned but `/livez` and `/readyz`. */
export const createSubgraph = async <Context extends object>(options: SubgraphOptions<Context>): Promise<FastifyInstance> => {
  const { name, signing, logger, now, ready } = options;
  const app: FastifyInstance = Fastify({ bodyLimit: 512 * 1024, forceCloseConnections: 'idle', keepAliveTimeout: 65_000 });
  endConnectionsOnClose(app);
  guard(app, { name, signing, now });
  app.get('/livez', () => ({ ok: true }));
  app.get('/readyz', async (_, reply) => reply.code((await ready().catch(() => false)) ? 200 : 503).send({ service: name }));
  options.routes?.(app);

  const apollo = await startApollo(options, app);
  app.post('/graphql', fastifyApolloHandler(apollo, { context: async ({ caller }) => withCaller(options.contextOf(caller), caller) }));
  app.setErrorHandler((error, _, reply) => {
    const status = statusOf(error);
    if (status === 401) return reply.code(401).send({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    if (status === 504) return reply.code(504).send({ errors: [{ message: 'Request failed', extensions: { code: 'DEADLINE_EXCEEDED' } }] });
    if (status >= 500) logger.error({ err: error }, 'request failed');
    return reply
      .code(status)
      .send({ errors: [{ message: 'Request failed', extensions: { code: status >= 500 ? 'INTERNAL' : 'BAD_USER_INPUT' } }] });
  });
  return app;
};

const startApollo = async <Context extends object>(
  options: SubgraphOptions<Context>,
  app: FastifyInstance,
): Promise<ApolloServer<Context>> => {
  const { typeDefs, resolvers, logger, beforeAnswer } = options;
  const scalars = Object.fromEntries(Object.entries(scalarResolvers).filter(([scalar]) => typeDefs.includes(`scalar ${scalar}\n`)));
  const apollo = new ApolloServer<Context>({
    schema: buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: { ...scalars, ...resolvers } }]),
    introspection: false,
    // Apollo would raise a signal a second time, which means at once to who hears it.
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    formatError: (formatted, error) => maskError(formatted, error, logger),
    plugins: [
      ApolloServerPluginInlineTraceDisabled(),
      fastifyApolloDrainPlugin(app) as ApolloServerPlugin<Context>,
      ...(beforeAnswer ? [beforeAnswerPlugin(beforeAnswer, logger)] : []),
    ],
  });
  await apollo.start();
  return apollo;
};

const statuses: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, BAD_USER_INPUT: 400 };

const statusOf = (error: unknown): number => {
  if (error instanceof GraphQLError) return statuses[String(error.extensions['code'])] ?? 500;
  return typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : 500;
};
