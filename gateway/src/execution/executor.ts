import type { ApolloGateway } from '@apollo/gateway';
import { operationFromDocument, type Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { getOperationAST, GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { compileAnswer, defaultsOf, type Answer } from './answer.ts';
import type { JsonObject } from './json.ts';
import { createKinds, type Kinds } from './kinds.ts';
import { compilePlan, NotCompiled } from './plan.ts';
import type { Run, Step, SubgraphAnswer } from './run.ts';

export type Executor = ApolloGateway['executor'];
type Asked = Parameters<Executor>[0];
type Result = Awaited<ReturnType<Executor>>;

/** One request to a subgraph, its body written. */
export interface SubgraphRequest {
  readonly body: string;
  readonly isMutation: boolean;
}

export interface ExecutorOptions {
  readonly supergraph: Supergraph;
  /** How each subgraph is asked; `context` is the operation's. */
  readonly subgraphs: ReadonlyMap<string, (context: unknown, request: SubgraphRequest) => Promise<SubgraphAnswer>>;
  /** Executes what is not compiled. */
  readonly otherwise: Executor;
  /** Hears of each operation that is not compiled, and why. */
  readonly onOther: (reason: string) => void;
}

/** An operation's plan as functions; null where it is not compiled. */
interface Compiled {
  readonly run: Step;
  readonly answer: (data: JsonObject, variables: JsonObject) => Answer;
}

// About 75 kB each.
const mostPlans = 1_000;

/** Executes operations by plans that are compiled once. Variables were checked before. */
export const createExecutor = ({ supergraph, subgraphs, otherwise, onOther }: ExecutorOptions): Executor => {
  const plans = new LRUCache<string, { readonly compiled: Compiled | null }>({ max: mostPlans });
  const compile = createCompile(supergraph);
  const planOf = ({ document, queryHash, request: { operationName } }: Asked): Compiled | null => {
    const key = `${queryHash} ${operationName ?? ''}`;
    let plan = plans.get(key);
    if (!plan) {
      plan = { compiled: orNull(() => compile(document, operationName), onOther) };
      plans.set(key, plan);
    }
    return plan.compiled;
  };
  return async (asked) => {
    const compiled = planOf(asked);
    if (!compiled) return otherwise(asked);
    const run = startRun(asked, subgraphs);
    await compiled.run(run);
    const { data, violations } = compiled.answer(run.data, run.variables);
    const errors = [...run.errors, ...unexplained(violations, run.errors)];
    return { data, ...(errors.length > 0 && { errors }) } as Result;
  };
};

const orNull = <Value>(make: () => Value, onOther: (reason: string) => void): Value | null => {
  try {
    return make();
  } catch (cause) {
    if (!(cause instanceof NotCompiled)) throw cause;
    onOther(cause.message);
    return null;
  }
};

const createCompile = (supergraph: Supergraph) => {
  const planner = new QueryPlanner(supergraph);
  const apiSchema = supergraph.apiSchema();
  const schema: GraphQLSchema = apiSchema.toGraphQLJSSchema();
  const kinds: Kinds = createKinds(supergraph.schema.toGraphQLJSSchema());
  return (document: DocumentNode, operationName: string | undefined): Compiled => {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new NotCompiled('no operation');
    const plan = planner.buildQueryPlan(operationFromDocument(apiSchema, document, operationName === undefined ? {} : { operationName }));
    return { run: compilePlan(plan, { kinds, defaults: defaultsOf(operation) }), answer: compileAnswer({ schema, document, operation }) };
  };
};

const startRun = ({ request, context }: Asked, subgraphs: ExecutorOptions['subgraphs']): Run => {
  const errors: GraphQLError[] = [];
  return {
    data: {},
    variables: request.variables ?? {},
    errors,
    ask: ({ serviceName, operationKind }, body) => {
      const ask = subgraphs.get(serviceName);
      if (!ask) throw new Error(`the subgraph ${serviceName} is not configured`);
      return ask(context, { body, isMutation: operationKind === 'mutation' });
    },
    fail: (cause) => {
      errors.push(cause instanceof GraphQLError ? cause : new GraphQLError(String(cause), { originalError: cause as Error }));
    },
  };
};

type Path = readonly (string | number)[];

/** A null that no error above, at or below its place accounts for is told as an error of its own. */
const unexplained = (violations: readonly Path[], errors: readonly GraphQLError[]): readonly GraphQLError[] =>
  violations
    .filter((path) => !errors.some((error) => !error.path || isAlong(error.path, path)))
    .map((path) => new GraphQLError('a subgraph broke its schema', { path, extensions: { code: 'INTERNAL' } }));

const isAlong = (one: Path, other: Path): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.every((part, index) => part === long[index]);
};
