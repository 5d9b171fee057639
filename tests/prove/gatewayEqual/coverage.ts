import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  isAbstractType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLOutputType,
} from 'graphql';
import type { Asked } from './engines/engine.ts';
import type { Graph } from './graph.ts';

/** What a run went through at least once in one operation. */
export type Seen = ReadonlySet<string>;

/** Everything that the plans of a whole run must go through. */
export const planKinds = [
  'Sequence',
  'Parallel',
  'Flatten',
  'Condition',
  'Fetch without requires',
  'Fetch with requires',
  'input rewrites',
  'output rewrites',
] as const;

export const features = [
  'abstract type',
  'list of lists',
  'compound key',
  'nested key',
  'one of several keys',
  '@requires',
  '@requires with nested selections',
  '@provides',
  '@shareable',
  '@interfaceObject',
  '@override',
  'mutation',
  'several mutations in order',
  'introspection mixed in',
  'root __typename',
  'hazardous alias',
  'named fragment',
  '@skip or @include with a variable',
  'variable with a default',
] as const;

/** The kinds of plan nodes and the features that one operation goes through. */
export const seenIn = (graph: Graph, { plan, text }: Asked): Seen => {
  const seen = new Set<string>(inText.filter(([, sign]) => sign.test(text)).map(([name]) => name));
  for (const node of nodesOf(plan)) {
    seen.add(node.kind);
    if (node.kind === 'Fetch') seeFetch(graph, node, seen);
  }
  if (nodesOf(plan).filter((node) => node.kind === 'Fetch' && node.operationKind === 'mutation').length > 1)
    seen.add('several mutations in order');
  return seen;
};

const inText: readonly (readonly [string, RegExp])[] = [
  ['mutation', /^mutation/u],
  ['introspection mixed in', /__schema|__type\(/u],
  ['root __typename', /^(?:query|mutation) ?[^{]*\{ (?:\w+: )?__typename| (?:\w+: )?__typename \}(?:\n|$)/u],
  ['hazardous alias', /(?:__proto__|constructor|toString|hasOwnProperty): /u],
  ['named fragment', /\.\.\.\w/u],
  ['@skip or @include with a variable', /@(?:skip|include)\(if: \$/u],
  ['variable with a default', /\$\w+: [\w![\]]+ = /u],
];

/** All nodes of a plan. */
export const nodesOf = ({ node }: QueryPlan): readonly PlanNode[] => (node && node.kind !== 'Subscription' ? within(node) : []);

const within = (node: PlanNode): readonly PlanNode[] => {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return [node, ...node.nodes.flatMap(within)];
    case 'Flatten':
      return [node, ...within(node.node)];
    case 'Condition':
      return [node, ...[node.ifClause, node.elseClause].flatMap((clause) => (clause ? within(clause) : []))];
    default:
      return [node];
  }
};

const seeFetch = (graph: Graph, node: FetchNode, seen: Set<string>): void => {
  seen.add(node.requires ? 'Fetch with requires' : 'Fetch without requires');
  if (node.inputRewrites?.length) seen.add('input rewrites');
  if (node.outputRewrites?.length) seen.add('output rewrites');
  seeFields(graph, node, seen);
  for (const required of node.requires ?? [])
    if (required.kind === 'InlineFragment') seeKeys(graph, { subgraph: node.serviceName, type: required.typeCondition ?? '' }, seen);
};

const seeKeys = ({ index }: Graph, { subgraph, type }: { readonly subgraph: string; readonly type: string }, seen: Set<string>): void => {
  const keys = index.keysOf.get(`${subgraph}/${type}`) ?? [];
  const all = [...index.keysOf].filter(([name]) => name.endsWith(`/${type}`)).flatMap(([, sets]) => sets);
  if (keys.some(({ selections }) => selections.length > 1)) seen.add('compound key');
  if (keys.some(({ selections }) => selections.some((selection) => 'selectionSet' in selection && selection.selectionSet)))
    seen.add('nested key');
  if (new Set(all.map(({ selections }) => JSON.stringify(selections.map((part) => 'name' in part && part.name?.value)))).size > 1)
    seen.add('one of several keys');
};

const seeFields = ({ index, subgraphs, api }: Graph, { serviceName, operation }: FetchNode, seen: Set<string>): void => {
  const schema = subgraphs.get(serviceName);
  if (!schema) return;
  const info = new TypeInfo(schema);
  const look = (field: string): void => {
    const parent = info.getParentType()?.name ?? '';
    for (const directive of index.directives.get(`${serviceName}/${parent}.${field}`) ?? []) seen.add(`@${directive}`);
    const required = index.requires.get(`${parent}.${field}`);
    if (required?.selections.some((part) => part.kind === Kind.FIELD && part.selectionSet)) seen.add('@requires with nested selections');
    if (isAbstractType(api.getType(parent)) || isAbstractType(info.getParentType())) seen.add('abstract type');
    if (isListOfLists(info.getType())) seen.add('list of lists');
  };
  visit(parse(operation), visitWithTypeInfo(info, { Field: ({ name }) => look(name.value) }));
};

const isListOfLists = (type: GraphQLOutputType | null | undefined): boolean => {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (!isListType(bare)) return false;
  const item = isNonNullType(bare.ofType) ? bare.ofType.ofType : bare.ofType;
  return isListType(item);
};
