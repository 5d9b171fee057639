import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { commandIdReused, publicCodes } from '#errors';
import type { Logger } from '#logger';

const known = new Set<unknown>(publicCodes);

/** An error as the gateway may see it: a known code, its message and field; a fault is logged once and told as INTERNAL. */
export const maskError = (formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError => {
  const place = { ...(formatted.path && { path: formatted.path }) };
  const original = unwrapResolverError(error);
  if (original instanceof Error && original.name === 'CommandIdReused') return { ...commandIdReused().toJSON(), ...place };
  const code = formatted.extensions?.['code'];
  if (!known.has(code)) {
    logger.error({ err: original, path: formatted.path }, 'fault');
    return { message: 'Internal error', ...place, extensions: { code: 'INTERNAL' } };
  }
  const field = formatted.extensions?.['field'];
  return { message: formatted.message, ...place, extensions: { code, ...(typeof field === 'string' && { field }) } };
};
