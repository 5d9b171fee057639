import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { ApolloGateway } from '@apollo/gateway';
import { parse, type GraphQLSchema } from 'graphql';
import { createExecutor, type Executor } from '#execution/executor';
import type { Graph } from './graphs.ts';
import type { Generated } from './operations.ts';
import { createStandIn, hash, type Asked, type Weather } from './standIn.ts';

export interface Told {
  /** Fields in the order of their names. */
  readonly data: string;
  /** As it is sent. */
  readonly text: string;
  /** Code and path of each error, sorted. */
  readonly errors: readonly string[];
  readonly broken: boolean;
  /** Variables of each request to a subgraph. */
  readonly sent: readonly string[];
}

export interface Compared {
  readonly ours: Told;
  readonly apollo: Told;
}

/** The library joins selections before it answers, so that its fields stand in another order than the document's. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, below]) => [name, sorted(below)]);
};

/** Both executors on the same composed subgraphs. */
export const createComparison = async (graph: Graph) => {
  const names = Object.keys(graph);
  const composed = composeServices(names.map((name) => ({ name, url: `http://${name}`, typeDefs: parse(graph[name] ?? '') })));
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  const { supergraphSdl } = composed;
  const standIns = new Map(names.map((name) => [name, createStandIn(name, graph[name] ?? '')]));
  const sent: string[] = [];
  const answer = (name: string, asked: Asked, context: unknown): Promise<unknown> => {
    sent.push(JSON.stringify(asked.variables));
    return standInAnswer(name, asked, context);
  };
  const standInAnswer = (name: string, asked: Asked, context: unknown): Promise<unknown> =>
    standIns.get(name)?.(JSON.parse(JSON.stringify(asked)) as Asked, context as Weather) ?? Promise.reject(new Error(name));
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => ({
      process: async ({ request, context }) => (await answer(name, request as Asked, context)) as never,
    }),
  });
  await gateway.load();
  const others: string[] = [];
  const executor = createExecutor({
    supergraph: Supergraph.build(supergraphSdl),
    subgraphs: new Map(
      names.map((name) => [name, async (context, { body }) => (await answer(name, JSON.parse(body) as Asked, context)) as object]),
    ),
    otherwise: gateway.executor,
    onOther: (reason) => void others.push(reason),
  });
  const schema = gateway.schema as GraphQLSchema;
  const run = async (by: Executor, { text, variables }: Generated, weather: Weather): Promise<Told> => {
    const asked = {
      request: { query: text, variables },
      document: parse(text),
      queryHash: String(hash(text)),
      context: weather,
      schema,
      metrics: {},
      logger: silent,
    };
    sent.length = 0;
    return { ...told(await by(asked as never)), sent: [...sent] };
  };
  return {
    schema,
    others,
    compare: async (operation: Generated, weather: Weather): Promise<Compared> => ({
      ours: await run(executor, operation, weather),
      apollo: await run(gateway.executor, operation, weather),
    }),
  };
};

const nothing = (): void => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

const told = ({ data, errors = [], extensions }: Awaited<ReturnType<Executor>>): Omit<Told, 'sent'> => ({
  data: JSON.stringify(sorted(data)),
  text: JSON.stringify(data),
  errors: errors.map((error) => `${String(error.extensions?.['code'])} ${(error.path ?? []).join('.')}`).toSorted(),
  broken: extensions?.['valueCompletion'] !== undefined,
});
