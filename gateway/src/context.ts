import type { Actor } from '@legal-aid/service-kit/actor';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Accounts } from '#accounts';
import type { Cost } from '#cost/cost';

/** What one request carries from the door to the subgraphs. */
export interface GatewayContext {
  /** Null only while the query page asks for the schema. */
  readonly actor: Actor | null;
  readonly correlationId: string;
  /** Where the client is, as far as it is told apart from its neighbours. */
  readonly network: string;
  /** Milliseconds since the epoch after which nobody waits for an answer any more. */
  readonly deadline: number;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
  /** What could not be reached for this operation: subgraphs, or `accounts` while their copy is older than a minute. */
  readonly unavailable: Set<string>;
  /** What was found out on the way. */
  readonly noted: Noted;
  /** Whether nobody asks, so that nothing is to be told of it. */
  readonly isWarmUp: boolean;
}

export interface Noted {
  /** Null until the operation is known. */
  cost: Cost | null;
  isMutation: boolean;
}

// No client waits longer.
const edgeMs = 10_000;

/** Makes what a request carries; its signal follows the connection. */
export const createContextOf =
  ({ accounts, now }: { readonly accounts: Pick<Accounts, 'freshness'>; readonly now: () => number }) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> => {
    const gone = new AbortController();
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) gone.abort();
    });
    const noted: Noted = { cost: null, isMutation: false };
    request.noted = noted;
    return {
      actor: request.actor,
      correlationId: request.id,
      network: request.network,
      deadline: now() + edgeMs,
      signal: gone.signal,
      unavailable: new Set(accounts.freshness() === 'CURRENT' ? [] : ['accounts']),
      noted,
      isWarmUp: false,
    };
  };

declare module 'fastify' {
  interface FastifyRequest {
    /** Null until the body is known to be a request. */
    noted: Noted | null;
  }
}
