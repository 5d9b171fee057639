import type { GraphQLRequestContext } from '@apollo/server';
import type { Logger } from '@legal-aid/service-kit/logger';
import type { GatewayContext } from '#context';
import { errorIdOf, failure } from '#errors';
import { tagsOf } from '#requestLog';

/**
 * Lets `unavailable` pass as the only extension. The gateway tells there, and nowhere else, that a subgraph broke its
 * schema's promise: the client is told INTERNAL, so that a null is never taken for an answer.
 */
export const shapeAnswer = (logger: Logger, request: GraphQLRequestContext<GatewayContext>): void => {
  const { response, contextValue } = request;
  if (response.body?.kind !== 'single') return;
  const result = response.body.singleResult;
  const broken = result.extensions?.['valueCompletion'];
  delete result.extensions;
  if (contextValue.unavailable.size > 0) result.extensions = { unavailable: [...contextValue.unavailable].toSorted() };
  if (!broken || result.errors) return;
  const errorId = errorIdOf(broken);
  logger.error({ ...tagsOf(request), errorId, broken }, 'fault');
  result.errors = failure('INTERNAL', { errorId }).errors;
};
