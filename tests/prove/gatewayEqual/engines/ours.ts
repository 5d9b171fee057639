import { createHash } from 'node:crypto';
import type { createExecutor, Executor, SubgraphRequest } from '@legal-aid/gateway/execution/executor';
import type { CreateEngine, Outcome, Send } from './engine.ts';

interface Body {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The function under proof, loaded when its faults have been planted. */
export type CreateExecutor = typeof createExecutor;

/** Our executor; `onOther` hears of every operation that it leaves to Apollo's, which the engine then leaves unanswered. */
export const createOurs =
  (create: CreateExecutor, onOther: (reason: string) => void): CreateEngine =>
  ({ supergraph, subgraphs }) => {
    const ask =
      (subgraph: string) =>
      async (context: unknown, { body }: SubgraphRequest) => {
        const { query, variables } = JSON.parse(body) as Body;
        return (await (context as Send)(subgraph, query, variables)) as object;
      };
    const execute = create({
      supergraph,
      subgraphs: new Map([...subgraphs.keys()].map((name) => [name, ask(name)])),
      otherwise: () => Promise.reject(new NotOurs()),
      onOther,
    });
    return ({ text, document, variables }, send) => {
      const queryHash = createHash('sha256').update(text).digest('hex');
      const asked = {
        document,
        source: text,
        queryHash,
        request: { query: text, ...(Object.keys(variables).length > 0 && { variables }) },
        metrics: {},
        context: send,
      };
      return execute(asked as unknown as Parameters<Executor>[0]) as Promise<Outcome>;
    };
  };

/** An operation was left to Apollo's executor. */
export class NotOurs extends Error {
  override readonly name = 'NotOurs';
}
