import type { GraphQLResolveInfo } from 'graphql';
import type { Thing } from '../data/model.ts';
import { happens, hashOf } from '../hash.ts';
import type { Weather } from './weather.ts';

/** What happens to a field instead of its value. */
export type Trouble = { readonly kind: 'null' } | { readonly kind: 'error'; readonly code: string | undefined };

const codes = [undefined, 'NOT_FOUND', 'FORBIDDEN', 'BAD_USER_INPUT', 'INTERNAL', 'SOMETHING_ELSE', 'SERVICE_UNAVAILABLE'] as const;

/**
 * Trouble of single fields. `byPath` strikes one way to a thing and not another; within entities it goes by the
 * representation and never by its place, so that who sends an equal one only once sees the same.
 */
export const troubleIn =
  ({ kind, salt }: Weather, subgraph: string) =>
  (thing: Thing, info: GraphQLResolveInfo): Trouble | null => {
    if (kind !== 'nulls' && kind !== 'errors' && kind !== 'byPath') return null;
    const where = kind === 'byPath' ? placeOf(info) : thing.key;
    const words = [salt, subgraph, where, info.fieldName];
    if (!happens(kind === 'errors' ? 0.04 : 0.08, ...words)) return null;
    if (kind === 'nulls') return { kind: 'null' };
    const drawn = hashOf(...words, 'code');
    return drawn % 4 === 0 ? { kind: 'null' } : { kind: 'error', code: codes[drawn % codes.length] };
  };

/** The response path; an entity's place in the list is told by its representation. */
const placeOf = ({ path, variableValues }: GraphQLResolveInfo): string => {
  const keys: (string | number)[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev) keys.unshift(at.key);
  if (keys[0] !== '_entities') return keys.join('.');
  const representations = variableValues['representations'] as readonly unknown[];
  return [JSON.stringify(representations[Number(keys[1])]), ...keys.slice(2)].join('.');
};
