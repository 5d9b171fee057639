import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLError } from 'graphql';
import type { JsonObject } from './json.ts';

/** What a subgraph answered, as far as it keeps to the protocol. */
export interface SubgraphAnswer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

/** One operation on its way. */
export interface Run {
  /** The answer so far, with keys and everything else that further fetches need. */
  readonly data: JsonObject;
  /** As the client sent them. */
  readonly variables: JsonObject;
  readonly errors: GraphQLError[];
  readonly ask: (node: FetchNode, body: string) => Promise<SubgraphAnswer>;
  /** A fetch came to nothing. */
  readonly fail: (cause: unknown) => void;
}

export type Step = (run: Run) => Promise<void>;
