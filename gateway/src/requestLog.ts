import type { GraphQLRequestContext } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Logger } from '@legal-aid/service-kit/logger';
import type { GatewayContext } from '#context';
import { codeOf, errorIdOf } from '#errors';

type Request = GraphQLRequestContext<GatewayContext>;

/** Who asked what, without variables and without the document, which may hold personal data. */
export const tagsOf = ({ contextValue, operationName }: Request) => ({
  correlationId: contextValue.correlationId,
  actor: contextValue.actor?.subject,
  operation: operationName?.slice(0, 80),
});

/** Each error once. A client's mistakes are logged by code and place alone: their texts may quote what he wrote. */
export const logErrors = (logger: Logger, request: Request): void => {
  for (const error of request.errors ?? []) {
    const { field, serviceName } = error.extensions;
    const code = codeOf(error.extensions);
    const line = { ...tagsOf(request), errorId: errorIdOf(error), code, field, subgraph: serviceName };
    if (code === 'INTERNAL') logger.error({ ...line, err: unwrapResolverError(error) }, 'fault');
    else if (code === 'SERVICE_UNAVAILABLE' || code === 'RESULT_UNKNOWN') logger.warn({ ...line, err: unwrapResolverError(error) }, code);
    else logger.info(line, 'request refused');
  }
};

/** One line for each operation that was answered. */
export const logAnswer = (logger: Logger, request: Request, ms: number): void => {
  const { errors, contextValue, operation } = request;
  const codes = errors?.map(({ extensions }) => codeOf(extensions));
  logger.info({ ...tagsOf(request), type: operation?.operation, ms, codes, unavailable: [...contextValue.unavailable] }, 'answered');
};
