import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from '@legal-aid/service-kit/logger';
import { shapeAnswer } from '#answer';
import type { GatewayContext } from '#context';
import { errorIdOf } from '#errors';
import { badInput, findBadVariable, nameLiterals } from '#inputs';
import { logAnswer, logErrors } from '#requestLog';

/** What the gateway adds to an operation's way: bad input told by its place, answers by allow-list, one line in the log. */
export const createRequestPlugin = (logger: Logger, now: () => number): ApolloServerPlugin<GatewayContext> => ({
  unexpectedErrorProcessingRequest: async ({ error }) => logger.error({ err: error, errorId: errorIdOf(error) }, 'fault'),
  requestDidStart: async () => {
    const startedAt = now();
    return {
      validationDidStart:
        async ({ document }) =>
        async (errors) =>
          nameLiterals(document, errors ?? []),
      didResolveOperation: async ({ operation, schema, request }) => {
        if (!operation) throw badInput('operationName');
        if (operation.operation === 'subscription') throw badInput('query');
        const bad = findBadVariable(schema, operation, request.variables ?? {});
        if (bad) throw bad;
      },
      didEncounterErrors: async (request) => logErrors(logger, request),
      willSendResponse: async (request) => {
        shapeAnswer(logger, request);
        logAnswer(logger, request, now() - startedAt);
      },
    };
  },
});
