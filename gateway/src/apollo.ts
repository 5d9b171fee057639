import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloGateway } from '@apollo/gateway';
import type { Logger } from '@legal-aid/service-kit/logger';
import type { GatewayContext } from '#context';
import { formatError } from '#errors';
import { limitRules, limits } from '#limits';

export interface ApolloOptions {
  readonly gateway: ApolloGateway;
  /** Whether the schema may be asked for: exactly while the query page is served. */
  readonly introspection: boolean;
  readonly plugins: readonly ApolloServerPlugin<GatewayContext>[];
  readonly logger: Logger;
}

/** The GraphQL server with every setting said aloud, whatever NODE_ENV or APOLLO_* variables say. */
export const createApollo = ({ gateway, introspection, plugins, logger }: ApolloOptions): ApolloServer<GatewayContext> =>
  new ApolloServer<GatewayContext>({
    gateway,
    introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationRules: [...limitRules],
    stopOnTerminationSignals: false,
    formatError,
    logger,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...plugins,
    ],
  });
