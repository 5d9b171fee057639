import { GraphQLError, type GraphQLFieldResolver, type GraphQLResolveInfo, type GraphQLTypeResolver } from 'graphql';
import type { Trouble } from '../chaos/trouble.ts';
import type { Graph } from '../graph.ts';
import { projectWith, type Model, type Thing } from './model.ts';

/** What resolvers of one fetch know. */
export interface Resolving {
  readonly model: Model;
  readonly graph: Pick<Graph, 'index'>;
  readonly subgraph: string;
  readonly troubleAt: (thing: Thing, info: GraphQLResolveInfo) => Trouble | null;
}

type Given = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** Finds the entity that a representation means; null when there is none. */
export const resolveReference = (given: Given, { model, graph, subgraph }: Resolving): Thing | null => {
  const { __typename } = given;
  const keys = graph.index.keysOf.get(`${subgraph}/${__typename}`) ?? [];
  const read = (source: object, field: string) => (source as Record<string, unknown>)[field];
  for (const key of keys) {
    const wanted = JSON.stringify(projectWith(read, given, key));
    const found = model.allOf(__typename).find((thing) => JSON.stringify(model.project(thing, key)) === wanted);
    if (found) return { ...found, __typename: isOwn(graph, subgraph, found.type) ? found.type : __typename, given };
  }
  return null;
};

/** Whether a subgraph knows a type as itself, and not only the interface that it implements. */
const isOwn = (graph: Resolving['graph'], subgraph: string, type: string): boolean => graph.index.keysOf.has(`${subgraph}/${type}`);

const isThing = (source: unknown): source is Thing => typeof source === 'object' && source !== null && 'key' in source;

/** Reads a field out of the model, unless trouble comes first. */
export const resolveField: GraphQLFieldResolver<unknown, Resolving> = (source, args: Record<string, unknown>, resolving, info) => {
  const { model, graph, troubleAt } = resolving;
  const parent = info.parentType.name;
  const thing = isThing(source) ? source : { __typename: parent, type: parent, key: parent, at: null };
  const trouble = troubleAt(thing, info);
  if (trouble?.kind === 'null') return null;
  if (trouble?.kind === 'error')
    throw new GraphQLError('trouble', trouble.code === undefined ? {} : { extensions: { code: trouble.code } });
  const required = graph.index.requires.get(`${thing.type}.${info.fieldName}`);
  const from = required && thing.given ? sourceOf(thing.given, required) : undefined;
  return model.valueOf(thing, { field: info.fieldName, args, ...(from !== undefined && { from }) });
};

const sourceOf = (given: object, required: Parameters<typeof projectWith>[2]): string | undefined => {
  const missing = required.selections.some((selection) => 'name' in selection && !Object.hasOwn(given, selection.name?.value ?? ''));
  if (missing) return undefined;
  return JSON.stringify(projectWith((source, field) => (source as Record<string, unknown>)[field], given, required));
};

export const resolveType: GraphQLTypeResolver<unknown, unknown> = (value) => (value as Thing).type;
