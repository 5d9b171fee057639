import { execute, type DocumentNode, type GraphQLFieldResolver } from 'graphql';
import type { Answer } from '../answer.ts';
import type { Graph } from '../graph.ts';
import { resolveType } from './resolve.ts';
import type { Model, Thing } from './model.ts';

interface Asked {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a single server that had all the data would answer: no plan, no subgraphs, no merging. */
export const truthOf = ({ api }: Graph, model: Model, { document, variables }: Asked): Answer => {
  const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args: Record<string, unknown>, _, info) => {
    const root = info.parentType.name;
    const thing = (source as Thing | undefined) ?? { __typename: root, type: root, key: root, at: null };
    return model.valueOf(thing, { field: info.fieldName, args });
  };
  const result = execute({ schema: api, document, variableValues: variables, fieldResolver, typeResolver: resolveType });
  if (!('data' in result)) throw new Error('the truth is at once');
  return {
    data: JSON.stringify(result.data ?? null),
    errors: (result.errors ?? []).map(({ path = null }) => ({ code: 'INTERNAL', path })),
  };
};
