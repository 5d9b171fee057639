import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { compileFetch, type Compiling } from './fetch.ts';
import { readerOf, type JsonObject } from './json.ts';
import type { Kinds } from './kinds.ts';
import type { Step } from './run.ts';
import { sharingFetches, type PlacedFetch } from './sharing.ts';
import type { ResponsePath } from './targets.ts';

/** A plan holds something that only the library's own executor does. */
export class NotCompiled extends Error {
  override readonly name = 'NotCompiled';
}

export interface PlanOptions {
  readonly kinds: Kinds;
  /** Defaults of the operation's variables. */
  readonly defaults: JsonObject;
}

/** Makes one function of a query plan. @throws {NotCompiled} */
export const compilePlan = ({ node }: QueryPlan, { kinds, defaults }: PlanOptions): Step => {
  if (!node) return () => Promise.resolve();
  if (node.kind === 'Subscription') throw new NotCompiled('a subscription');
  const compiling = { kinds, defaults, sharing: sharingFetches(fetchesOf(node, [])) };
  return compileNode(node, [], compiling);
};

const compileNode = (node: PlanNode, path: ResponsePath, compiling: Compiling & Pick<PlanOptions, 'defaults'>): Step => {
  const compile = (child: PlanNode): Step => compileNode(child, path, compiling);
  switch (node.kind) {
    case 'Sequence':
      return inSequence(node.nodes.map(compile));
    case 'Parallel':
      return inParallel(node.nodes.map(compile));
    case 'Flatten':
      return compileNode(node.node, placeOf(path, node.path), compiling);
    case 'Condition': {
      const [yes, no] = [node.ifClause, node.elseClause].map((clause) => (clause ? compile(clause) : null));
      const isMet = compileCondition(node.condition, compiling.defaults);
      return async (run) => (isMet(run.variables) ? yes : no)?.(run);
    }
    case 'Fetch':
      if (!isKnown(node)) throw new NotCompiled(`a fetch of ${node.serviceName}`);
      return compileFetch(node, path, compiling);
    default:
      throw new NotCompiled(node.kind);
  }
};

// A client's variable of this name would stand in the way of our own.
const isKnown = ({ contextRewrites, requires, variableUsages }: FetchNode): boolean =>
  !contextRewrites?.length && !(requires && variableUsages?.includes('representations'));

const placeOf = (path: ResponsePath, below: readonly (string | number)[]): ResponsePath => [...path, ...below.map(String)];

const inSequence =
  (steps: readonly Step[]): Step =>
  async (run) => {
    for (const step of steps) await step(run);
  };

const inParallel =
  (steps: readonly Step[]): Step =>
  async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };

/** Whether a variable is true; a valid operation has a value or a default for it. */
export const compileCondition = (name: string, defaults: JsonObject): ((variables: JsonObject) => boolean) => {
  const read = readerOf(name);
  return (variables) => (read(variables) ?? read(defaults)) === true;
};

const fetchesOf = (node: PlanNode, path: ResponsePath): readonly PlacedFetch[] => {
  switch (node.kind) {
    case 'Fetch':
      return [{ node, path }];
    case 'Flatten':
      return fetchesOf(node.node, placeOf(path, node.path));
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((child) => fetchesOf(child, path));
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((clause) => (clause ? fetchesOf(clause, path) : []));
    default:
      return [];
  }
};
