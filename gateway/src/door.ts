import type { Actor } from '@legal-aid/service-kit/actor';
import type { PublicCode } from '@legal-aid/service-kit/errors';
import type { Logger } from '@legal-aid/service-kit/logger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Accounts } from '#accounts';
import { admitDocument, type Sent } from '#documents';
import { failure } from '#errors';
import type { Identify } from '#identity';
import { KeysAway } from '#keys';
import { invalidValue } from '#messages';
import { retryAfter, type Rates } from '#rates/rates';
import { asksForSchemaOnly, badPartOf } from '#requestBody';

export interface DoorOptions {
  readonly identify: Identify;
  readonly accounts: Pick<Accounts, 'actorOf' | 'ready' | 'freshness'>;
  readonly rates: Rates;
  /** While the query page is served it may read the schema without a token. */
  readonly servesPage: boolean;
  /** Whether every role composes its own documents. */
  readonly freeQueries: boolean;
  readonly logger: Logger;
}

/** The two steps at the door of POST /graphql: who asks (before the body is read), and whether the body is a request at all. */
export const createDoor = (options: DoorOptions) => {
  const refuse = createRefuse(options.logger);
  const { servesPage, freeQueries } = options;
  return {
    authenticate: async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
      const { authorization } = request.headers;
      request.network = options.rates.networkOf(request.socket.remoteAddress, request.headers['x-forwarded-for']);
      const waitMs = options.rates.byNetwork.take(request.network);
      if (waitMs > 0) return refuse(request, reply, tooMany(waitMs));
      if (authorization === undefined && servesPage) return undefined;
      const found = await find(options, request);
      if ('status' in found) return refuse(request, reply, found);
      request.actor = found;
      return undefined;
    },
    admit: async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
      const { actor, body } = request;
      if (!actor && !asksForSchemaOnly(body)) return refuse(request, reply, unauthenticated);
      const field = badPartOf(body);
      if (field !== null) return refuse(request, reply, { status: 400, code: 'BAD_USER_INPUT', field });
      if (!actor) return undefined;
      const admitted = admitDocument(body as Sent, actor.role, { freeQueries });
      if ('refused' in admitted)
        return refuse(request, reply, { status: admitted.refused === 'FORBIDDEN' ? 403 : 400, ...admitted, code: admitted.refused });
      // A trusted document holds one operation, whose plan is at hand under no name.
      const { documentId, variables } = body as Sent;
      request.body = documentId === undefined ? body : { ...admitted, ...(variables !== undefined && { variables }) };
      return undefined;
    },
  };
};

interface Refusal {
  readonly status: 400 | 401 | 403 | 429 | 503;
  readonly code: PublicCode;
  readonly field?: string;
  readonly waitMs?: number;
}

const createRefuse =
  (logger: Logger) =>
  (request: FastifyRequest, reply: FastifyReply, { status, code, field, waitMs }: Refusal): FastifyReply => {
    logger.info({ correlationId: request.id, code, field }, 'request refused');
    // Word for word the same for every bad token, so that nobody learns what was wrong with it.
    if (status === 401) return reply.code(401).header('www-authenticate', 'Bearer').send(failure('UNAUTHENTICATED'));
    if (waitMs !== undefined) void reply.header('retry-after', retryAfter(waitMs));
    const told = field === undefined ? {} : { field, message: invalidValue(field) };
    return reply.code(status).send(failure(code, { ...told, errorId: request.id }));
  };

const unauthenticated: Refusal = { status: 401, code: 'UNAUTHENTICATED' };
const forbidden: Refusal = { status: 403, code: 'FORBIDDEN' };
const unavailable: Refusal = { status: 503, code: 'SERVICE_UNAVAILABLE' };
const tooMany = (waitMs: number): Refusal => ({ status: 429, code: 'RATE_LIMITED', waitMs });

const find = async ({ identify, accounts, rates }: DoorOptions, { headers, network }: FastifyRequest): Promise<Actor | Refusal> => {
  const { authorization, 'x-capacity': capacity } = headers;
  // Whoever was known a moment ago is not locked out by his neighbours' bad tokens.
  const blockedMs = identify.isProven(authorization) ? 0 : rates.tokens.blockedMs(network);
  if (blockedMs > 0) return tooMany(blockedMs);
  try {
    const subject = await identify(authorization);
    if (subject === null) {
      if (authorization !== undefined) rates.tokens.failed(network);
      return unauthenticated;
    }
    const waitMs = rates.byActor.take(subject);
    if (waitMs > 0) return tooMany(waitMs);
    if (!accounts.ready() || accounts.freshness() === 'STALE') return unavailable;
    return accounts.actorOf(subject, capacity === undefined ? undefined : String(capacity)) ?? forbidden;
  } catch (cause) {
    if (cause instanceof KeysAway) return unavailable;
    throw cause;
  }
};

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null only where the query page reads the schema. */
    actor: Actor | null;
    /** Where the client is, as far as it is told apart from its neighbours. */
    network: string;
  }
}
