import type { GraphQLDataSource } from '@apollo/gateway';
import type { Keyring } from '@legal-aid/service-kit/keyring';
import { signRequest } from '@legal-aid/service-kit/signature';
import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import type { GatewayContext } from '#context';
import { exchange, type Exchange } from '#exchange';

const queryMs = 1_000;
const mutationMs = 10_000;
const connectMs = 1_000;
// Failures that happen before a byte of the request has left.
const notSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

export interface SubgraphSourceOptions {
  /** Name in the supergraph, and audience of the signature. */
  readonly name: string;
  readonly baseUrl: string;
  readonly signing: Keyring;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly random: () => string;
}

export interface SubgraphSource extends GraphQLDataSource<GatewayContext> {
  /** Sends a body as it is. */
  readonly ask: (context: GatewayContext, request: Sent) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

interface Sent {
  readonly body: string;
  readonly isMutation: boolean;
}

type Process = GraphQLDataSource<GatewayContext>['process'];
type Answer = Awaited<ReturnType<Process>>;

/**
 * Sends the gateway's fetches to one subgraph, each signed with its actor; nothing of the client's headers goes along.
 * A query gets a second, a mutation ten, both no more than is left for the request; the subgraph is told until when. Neither is
 * sent twice, and both end when the client has gone. A subgraph that is away is told as SERVICE_UNAVAILABLE, a mutation that
 * may have arrived as RESULT_UNKNOWN.
 */
export const createSubgraphSource = (options: SubgraphSourceOptions): SubgraphSource => {
  const { name, baseUrl } = options;
  const pool = new Pool(baseUrl, { connections: 64, connect: { timeout: connectMs } });
  const ask = async (context: GatewayContext, { body, isMutation }: Sent): Promise<Answer> => {
    const { unavailable } = context;
    // One second lost is enough for one operation.
    if (!isMutation && unavailable.has(name)) throw away(name);
    const at = options.now();
    const until = Math.min(at + (isMutation ? mutationMs : queryMs), context.deadline);
    if (until <= at) throw coded('DEADLINE_EXCEEDED', name);
    try {
      const headers = signed(options, context, { body, at, until });
      return await send(pool, { body, headers, withinMs: until - at, signal: context.signal });
    } catch (cause) {
      if (cause instanceof Refused) throw cause;
      if (isMutation && !notSent.has(systemCode(cause))) throw coded('RESULT_UNKNOWN', name, cause);
      // The subgraph is not to blame for a time that others used up, or for a client that has gone.
      if (context.signal.aborted || options.now() >= context.deadline) throw coded('DEADLINE_EXCEEDED', name, cause);
      unavailable.add(name);
      throw away(name, cause);
    }
  };
  return {
    ask,
    process: async ({ context, request: { query, variables, operationName } }) =>
      ask(context as GatewayContext, {
        body: JSON.stringify({ query, variables, operationName }),
        isMutation: query?.startsWith('mutation') ?? false,
      }),
    close: () => pool.close(),
  };
};

/** The subgraph did not take the request as ours: a fault of the installation, not an outage. */
class Refused extends Error {
  override readonly name = 'Refused';
}

interface Timed {
  readonly body: string;
  readonly at: number;
  readonly until: number;
}

const signed = ({ name, signing, random }: SubgraphSourceOptions, { actor, correlationId }: GatewayContext, { body, at, until }: Timed) => {
  if (!actor) throw new Refused('nobody may fetch without an actor');
  const { key } = signing.current();
  return signRequest({ key, audience: name, actor, correlationId, body, now: at, nonce: random(), deadline: until });
};

const send = async (pool: Pool, request: Exchange): Promise<Answer> => {
  const { status, text } = await exchange(pool, request);
  if (status >= 500) throw new Error(`answered ${status}`);
  if (status === 401) throw new Refused('the signature was refused');
  return JSON.parse(text) as Answer;
};

const coded = (code: 'SERVICE_UNAVAILABLE' | 'RESULT_UNKNOWN' | 'DEADLINE_EXCEEDED', name: string, cause?: unknown): GraphQLError =>
  new GraphQLError(`${name}: ${code}`, {
    extensions: { code, serviceName: name },
    ...(cause instanceof Error && { originalError: cause }),
  });

const away = (name: string, cause?: unknown): GraphQLError => coded('SERVICE_UNAVAILABLE', name, cause);

const systemCode = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
