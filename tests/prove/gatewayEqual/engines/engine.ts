import type { QueryPlan } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import type { Fake } from '../fake.ts';
import type { Graph } from '../graph.ts';
import { createSchedule, type Order } from '../schedule.ts';

/** An operation as it comes to an executor. */
export interface Asked {
  readonly text: string;
  readonly document: DocumentNode;
  readonly plan: QueryPlan;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An answer before anybody masks it. */
export interface Outcome {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** How an executor asks a subgraph: the parsed body of the answer, or a source's error. */
export type Send = (subgraph: string, query: string, variables: Readonly<Record<string, unknown>> | undefined) => Promise<unknown>;

/** Something that executes operations over one supergraph. */
export type Engine = (asked: Asked, send: Send) => Promise<Outcome>;

export type CreateEngine = (graph: Graph) => Engine;

/** A request that was sent. */
export interface Sent {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What came of an operation, and what was asked for it. */
export interface Ran {
  readonly outcome: Outcome;
  readonly sent: readonly Sent[];
}

/** Runs an operation with answers in an order. What an engine throws is an answer of errors alone, as its server would make it. */
export const runIn = async (
  engine: Engine,
  asked: Asked,
  { fake, order }: { readonly fake: Fake; readonly order: Order },
): Promise<Ran> => {
  const schedule = createSchedule(order);
  const sent: Sent[] = [];
  const send: Send = (subgraph, query, variables = {}) => {
    // What is sent is looked at as a subgraph would read it, whatever becomes of the objects.
    const request: Sent = { subgraph, query, variables: JSON.parse(JSON.stringify(variables)) as Sent['variables'] };
    sent.push(request);
    return schedule.answer(subgraph, async () => JSON.parse(await fake(request)) as unknown);
  };
  const outcome = await schedule.drive(engine(asked, send)).catch((cause: unknown): Outcome => ({ errors: [cause] }));
  return { outcome, sent };
};
