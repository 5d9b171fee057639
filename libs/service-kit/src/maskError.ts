import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { BadInput, commandIdReused, publicCodes } from '#errors';
import type { Logger } from '#logger';

// MongoDB's MaxTimeMSExpired.
const isTooLate = (cause: unknown): boolean =>
  cause instanceof Error && (cause.name === 'DeadlineExceeded' || ('code' in cause && cause.code === 50));

const known = new Set<unknown>(publicCodes);

// An argument with a default may be left out but not be null, which GraphQL notices only when it executes.
const nullArgument = /^Argument "(\w+)" of non-null type/u;
const nullRefused = (argument: string): BadInput =>
  new BadInput(argument, `Thiếu giá trị cho ${argument}`, `${argument} must not be null; leave it out or give a value`);

/** An error as the gateway may see it: a known code, its message and field; a fault is logged once and told as INTERNAL. */
export const maskError = (formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError => {
  const place = { ...(formatted.path && { path: formatted.path }) };
  const original = unwrapResolverError(error);
  if (original instanceof Error && original.name === 'CommandIdReused') return { ...commandIdReused().toJSON(), ...place };
  if (isTooLate(original)) return { message: 'DEADLINE_EXCEEDED', ...place, extensions: { code: 'DEADLINE_EXCEEDED' } };
  const code = formatted.extensions?.['code'];
  const argument = nullArgument.exec(formatted.message)?.[1];
  if (argument !== undefined && original instanceof GraphQLError) return { ...nullRefused(argument).toJSON(), ...place };
  if (!known.has(code)) {
    logger.error({ err: original, path: formatted.path }, 'fault');
    return { message: 'Internal error', ...place, extensions: { code: 'INTERNAL' } };
  }
  const field = formatted.extensions?.['field'];
  return { message: formatted.message, ...place, extensions: { code, ...(typeof field === 'string' && { field }) } };
};
