import { execute, GraphQLError, parse, type DocumentNode } from 'graphql';
import { malform } from './chaos/malform.ts';
import { troubleIn } from './chaos/trouble.ts';
import type { Weather } from './chaos/weather.ts';
import type { Model } from './data/model.ts';
import { resolveField, resolveType, type Resolving } from './data/resolve.ts';
import type { Graph } from './graph.ts';
import { happens } from './hash.ts';

/** What is sent to a subgraph. */
export interface SubgraphRequest {
  readonly subgraph: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** What a subgraph sends back. */
export interface SubgraphAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message?: string; readonly path?: readonly (string | number)[]; readonly extensions?: object }[];
}

/** Answers as a text, or throws as a source does whose subgraph is away. The same is answered the same. */
export type Fake = (request: SubgraphRequest) => Promise<string>;

interface FakeOptions {
  readonly graph: Graph;
  readonly model: Model;
  readonly weather: Weather;
}

const documents = new Map<string, DocumentNode>();

const documentOf = (query: string): DocumentNode => {
  const known = documents.get(query);
  if (known) return known;
  const document = parse(query);
  documents.set(query, document);
  return document;
};

/** The subgraphs of one operation. */
export const createFake = ({ graph, model, weather }: FakeOptions): Fake => {
  const answers = new Map<string, string | GraphQLError>();
  const answer = async (request: SubgraphRequest): Promise<string | GraphQLError> => {
    const away = awayIn(weather, request);
    return away ?? JSON.stringify(malform(weather, JSON.parse(JSON.stringify(await run(request))) as SubgraphAnswer, request));
  };
  const run = ({ subgraph, query, variables = {} }: SubgraphRequest) => {
    const schema = graph.subgraphs.get(subgraph);
    if (!schema) throw new Error(`there is no subgraph ${subgraph}`);
    const contextValue: Resolving = { model, graph, subgraph, troubleAt: troubleIn(weather, subgraph) };
    return execute({
      schema,
      document: documentOf(query),
      contextValue,
      variableValues: variables,
      fieldResolver: resolveField as never,
      typeResolver: resolveType,
    });
  };
  return async (request) => {
    const key = JSON.stringify(request);
    const known = answers.get(key) ?? (await answer(request));
    answers.set(key, known);
    if (typeof known !== 'string') throw known;
    return known;
  };
};

/** A subgraph that is away for a fetch, or for all of them. */
const awayIn = ({ kind, salt }: Weather, { subgraph, query }: SubgraphRequest): GraphQLError | null => {
  if (kind !== 'down') return null;
  const [isAway, isLate] = [happens(0.3, salt, subgraph), happens(0.2, salt, subgraph, query)];
  if (!isAway && !isLate) return null;
  const code = isAway ? 'SERVICE_UNAVAILABLE' : 'DEADLINE_EXCEEDED';
  return new GraphQLError(`${subgraph}: ${code}`, { extensions: { code, serviceName: subgraph } });
};
