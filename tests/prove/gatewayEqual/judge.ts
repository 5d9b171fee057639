import { isDeepStrictEqual } from 'node:util';
import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { parse } from 'graphql';
import { answerOf, isSame } from './answer.ts';
import { createModel } from './data/model.ts';
import { nodesOf } from './coverage.ts';
import { createFake } from './fake.ts';
import { runIn, type Ran, type Sent } from './engines/engine.ts';
import type { Engines, Round, Trial } from './run.ts';

/** What is said of an answer: the same as Apollo's, the same as Apollo's with its faults mended, or neither. */
export type Verdict = 'same' | 'as-mended' | 'merged-order' | 'different';

/** Judges what our executor answered in one order of answers. */
export const judge = async (trial: Trial, { order, ours, apollo, mended }: Round, engines: Engines): Promise<Verdict> => {
  const [got, right] = [answerOf(ours.outcome), answerOf(mended.outcome)];
  if (isSame(got, right)) return isSame(answerOf(apollo.outcome), right) ? 'same' : 'as-mended';
  const { graph, dataSeed, weather } = trial;
  const asApollo = inApollosWords(trial);
  if (asApollo.text === trial.operation.text) return 'different';
  const fake = createFake({ graph, model: createModel(dataSeed, graph.api, graph.index), weather });
  const reworded = await runIn(engines.ours, { ...asApollo, plan: graph.planOf(asApollo.document) }, { fake, order });
  return isSame(answerOf(reworded.outcome), right) ? 'merged-order' : 'different';
};

/** The operation as Apollo's executor reads it: selections of one name within one selection set are put together first. */
const inApollosWords = ({ graph, operation }: Trial): Trial['operation'] => {
  const text = operationFromDocument(graph.supergraph.apiSchema(), operation.document, { validate: false }).toString();
  return { ...operation, text, document: parse(text) };
};

/**
 * What of the requests differs: who was asked what, and for which things. That one thing is asked for once only is demanded where
 * it goes out as it was picked: what differs before it is rewritten for a subgraph may be equal after it.
 */
export const requestsDiffer = (ours: Ran, mended: Ran, plan: QueryPlan): string | null => {
  const [got, right] = [ours, mended].map(({ sent }) => sent.map(askedAs).toSorted());
  const [mutations, rightMutations] = [ours, mended].map(({ sent }) =>
    sent.map(({ query }) => query).filter((query) => query.startsWith('mutation')),
  );
  if (!isDeepStrictEqual(mutations, rightMutations)) return `mutations in another order: ${JSON.stringify(mutations)}`;
  if (!isDeepStrictEqual(got, right)) return `asked\n  ${got?.join('\n  ')}\n where it should be\n  ${right?.join('\n  ')}`;
  const rewritten = new Set(nodesOf(plan).flatMap((node) => (node.kind === 'Fetch' && node.inputRewrites ? [node.operation] : [])));
  const repeated = ours.sent.find(({ query, variables }) => !rewritten.has(query) && isRepeated(variables['representations']));
  return repeated ? `asked twice for one thing: ${repeated.subgraph} ${JSON.stringify(repeated.variables)}` : null;
};

const askedAs = ({ subgraph, query, variables }: Sent): string => {
  const { representations, ...others } = variables;
  const things = Array.isArray(representations) ? [...new Set(representations.map(canonical))].toSorted() : [];
  return `${subgraph} ${query} ${canonical(others)} ${things.join(' ')}`;
};

const isRepeated = (representations: unknown): boolean =>
  Array.isArray(representations) && new Set(representations.map(canonical)).size < representations.length;

/** JSON with its keys in order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
