import { HeaderMap, type ApolloServerPlugin, type GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import type { Logger } from '@legal-aid/service-kit/logger';
import { GraphQLError } from 'graphql';
import { shapeAnswer } from '#answer';
import type { GatewayContext } from '#context';
import { costExceeded, type CostOf } from '#cost/cost';
import { errorIdOf } from '#errors';
import { badInput, findBadVariable, nameLiterals } from '#inputs';
import { retryAfter, type Rates } from '#rates/rates';
import { logAnswer, logErrors } from '#requestLog';
import { rootFieldsOf } from '#rootFields';
import { exampleVariables } from '#warmUp';

export interface RequestPluginOptions {
  readonly costOf: CostOf;
  readonly rates: Pick<Rates, 'byField'>;
  readonly logger: Logger;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

type Resolved = GraphQLRequestContextDidResolveOperation<GatewayContext>;

/**
 * What the gateway adds to an operation's way: bad input told by its place, its price and rates before anybody works for it,
 * answers by allow-list, one line in the log.
 */
export const createRequestPlugin = (options: RequestPluginOptions): ApolloServerPlugin<GatewayContext> => {
  const { logger, now } = options;
  return {
    unexpectedErrorProcessingRequest: async ({ error }) => logger.error({ err: error, errorId: errorIdOf(error) }, 'fault'),
    requestDidStart: async ({ contextValue }) => {
      if (contextValue.isWarmUp) return { didResolveOperation: async (resolved) => prepare(resolved, options) };
      const startedAt = now();
      return {
        validationDidStart:
          async ({ document }) =>
          async (errors) =>
            nameLiterals(document, errors ?? []),
        didResolveOperation: async (request) => {
          const refusal = refusalOf(request, options);
          if (refusal) throw refusal;
        },
        didEncounterErrors: async (request) => logErrors(logger, request),
        willSendResponse: async (request) => {
          shapeAnswer(logger, request);
          logAnswer(logger, request, now() - startedAt);
        },
      };
    },
  };
};

/** What a request of a document would find at hand. */
const prepare = (resolved: Resolved, options: RequestPluginOptions): void => {
  const { request, schema, operation } = resolved;
  if (operation) request.variables = exampleVariables(schema, operation);
  refusalOf(resolved, options);
};

/** Why an operation is not run, or null; notes what it costs. */
const refusalOf = (
  { operation, document, schema, request, contextValue }: Resolved,
  { costOf, rates }: RequestPluginOptions,
): GraphQLError | null => {
  if (!operation) return badInput('operationName');
  if (operation.operation === 'subscription') return badInput('query');
  const variables = request.variables ?? {};
  const bad = findBadVariable(schema, operation, variables);
  if (bad) return bad;
  const { actor } = contextValue;
  if (!actor) return null;
  const cost = costOf({ schema, document, operation, variables }, actor.role);
  contextValue.noted.cost = cost;
  contextValue.noted.isMutation = operation.operation === 'mutation';
  if (cost.asked > cost.budget) return costExceeded(cost);
  return tooMany(rootFieldsOf(document, operation), rates, contextValue.network);
};

const tooMany = (fields: readonly string[], { byField }: Pick<Rates, 'byField'>, network: string): GraphQLError | null => {
  for (const field of fields) {
    const waitMs = byField.get(field)?.take(network) ?? 0;
    if (waitMs > 0) return rateLimited(waitMs);
  }
  return null;
};

const rateLimited = (waitMs: number): GraphQLError => {
  const extensions: Record<string, unknown> = { code: 'RATE_LIMITED' };
  extensions['http'] = { status: 429, headers: new HeaderMap([['retry-after', retryAfter(waitMs)]]) };
  return new GraphQLError('rate', { extensions });
};
