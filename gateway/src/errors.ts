import { randomUUID } from 'node:crypto';
import { publicCodes, type PublicCode } from '@legal-aid/service-kit/errors';
import type { GraphQLFormattedError } from 'graphql';
import { limits, type Limit } from '#limits';
import { invalidValue, messages } from '#messages';

const known = new Set<unknown>(publicCodes);
// Apollo's own names for what clients do wrong.
const renamed = new Map<unknown, PublicCode>([
  ['BAD_REQUEST', 'BAD_USER_INPUT'],
  ['OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
]);

const ids = new WeakMap<object, string>();

/** The same id for the same error, in the answer and in the log. */
export const errorIdOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return randomUUID();
  const id = ids.get(error) ?? randomUUID();
  ids.set(error, id);
  return id;
};

/** The code that a client may see. */
export const codeOf = (extensions: Readonly<Record<string, unknown>> = {}): PublicCode => {
  const { input, code, serviceName } = extensions;
  if (input === true) return 'BAD_USER_INPUT';
  // We write the documents that subgraphs get: one that they refuse is our fault.
  if (!isPublic(code)) return renamed.get(code) ?? 'INTERNAL';
  return typeof serviceName === 'string' && code.startsWith('GRAPHQL_') ? 'INTERNAL' : code;
};

const isPublic = (code: unknown): code is PublicCode => known.has(code);
const isLimit = (name: unknown): name is Limit => typeof name === 'string' && Object.hasOwn(limits, name);

/** The answer of a whole request that got no further than the door. */
export const failure = (code: PublicCode, more: { readonly field?: string; readonly errorId?: string; readonly message?: string } = {}) => {
  const { message = messages[code], ...extensions } = more;
  return { errors: [{ message, extensions: { code, ...extensions } }] };
};

const limitMessage = (limit: Limit): string =>
  `Vượt giới hạn ${limit}: nhiều nhất ${limits[limit]} / Limit exceeded, ${limit}: at most ${limits[limit]}`;

/**
 * The only way out for an error: a code from the list, its sentence, an id and perhaps a field's name.
 * Whatever else it carries (values, hosts, stacks, names of types) stays in the log.
 */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const { extensions = {}, path, locations } = formatted;
  const code = codeOf(extensions);
  const field = typeof extensions['field'] === 'string' ? extensions['field'] : undefined;
  return {
    message: messageFor(code, formatted, field),
    ...(path && { path }),
    ...(locations && { locations }),
    extensions: { code, errorId: errorIdOf(error), ...(field !== undefined && { field }) },
  };
};

/** Written by the gateway itself, which names numbers of its own in it and nothing else. */
const isOwnSentence = ({ sentence, serviceName }: Readonly<Record<string, unknown>>): boolean =>
  sentence === true && serviceName === undefined;

const messageFor = (code: PublicCode, { message, extensions = {} }: GraphQLFormattedError, field: string | undefined): string => {
  const limit = extensions['limit'];
  if (isLimit(limit)) return limitMessage(limit);
  if (isOwnSentence(extensions)) return message;
  if (code !== 'BAD_USER_INPUT' || field === undefined) return messages[code];
  // A subgraph names a field only in a sentence of our own code, which says the cure.
  return typeof extensions['serviceName'] === 'string' ? message : invalidValue(field);
};
