import { composeServices } from '@apollo/composition';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type QueryPlan } from '@apollo/query-planner';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { indexOf, type SchemaIndex } from './data/schemaIndex.ts';
import { resolveReference } from './data/resolve.ts';
import type { Family } from './families/family.ts';

/** A composed supergraph with everything that a comparison needs of it. */
export interface Graph {
  readonly name: string;
  readonly supergraphSdl: string;
  readonly supergraph: Supergraph;
  /** What clients see. */
  readonly api: GraphQLSchema;
  readonly subgraphs: ReadonlyMap<string, GraphQLSchema>;
  readonly index: SchemaIndex;
  readonly planOf: (document: DocumentNode) => QueryPlan;
}

/** @throws when the subgraphs do not compose, with every reason */
export const openGraph = ({ name, subgraphs }: Family): Graph => {
  const texts = Object.entries(subgraphs).map(([subgraph, sdl]) => ({ name: subgraph, typeDefs: parse(sdl) }));
  const composed = composeServices(texts.map((text) => ({ ...text, url: `http://${text.name}/graphql` })));
  if (composed.errors) throw new Error(`${name}: ${composed.errors.map(({ message }) => message).join('\n')}`);
  const supergraph = Supergraph.build(composed.supergraphSdl);
  const planner = new QueryPlanner(supergraph);
  const api = supergraph.apiSchema().toGraphQLJSSchema();
  return {
    name,
    supergraphSdl: composed.supergraphSdl,
    supergraph,
    api,
    subgraphs: new Map(texts.map((text) => [text.name, buildSubgraphSchema([withReferences(text.typeDefs)])])),
    index: indexOf(new Map(texts.map((text) => [text.name, text.typeDefs])), api),
    planOf: (document) => planner.buildQueryPlan(operationFromDocument(supergraph.apiSchema(), document, { validate: false })),
  };
};

/** Every entity of a subgraph is found by its representation. */
const withReferences = (typeDefs: DocumentNode) => {
  const names = typeDefs.definitions.flatMap((definition) =>
    'directives' in definition && 'name' in definition && definition.directives?.some((directive) => directive.name.value === 'key')
      ? [definition.name?.value ?? '']
      : [],
  );
  return { typeDefs, resolvers: Object.fromEntries(names.map((name) => [name, { __resolveReference: resolveReference }])) };
};
