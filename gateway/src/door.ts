import type { Actor } from '@legal-aid/service-kit/actor';
import type { PublicCode } from '@legal-aid/service-kit/errors';
import type { Logger } from '@legal-aid/service-kit/logger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Accounts } from '#accounts';
import { failure } from '#errors';
import type { Identify } from '#identity';
import { KeysAway } from '#keys';
import { invalidValue } from '#messages';
import { asksForSchemaOnly, badPartOf } from '#requestBody';

export interface DoorOptions {
  readonly identify: Identify;
  readonly accounts: Pick<Accounts, 'actorOf' | 'ready'>;
  /** While the query page is served it may read the schema without a token. */
  readonly servesPage: boolean;
  readonly logger: Logger;
}

/** The two steps at the door of POST /graphql: who asks (before the body is read), and whether the body is a request at all. */
export const createDoor = ({ identify, accounts, servesPage, logger }: DoorOptions) => {
  const refuse = (request: FastifyRequest, reply: FastifyReply, { status, code, field }: Refusal): FastifyReply => {
    logger.info({ correlationId: request.id, code, field }, 'request refused');
    // Word for word the same for every bad token, so that nobody learns what was wrong with it.
    if (status === 401) return reply.code(401).header('www-authenticate', 'Bearer').send(failure('UNAUTHENTICATED'));
    const told = field === undefined ? {} : { field, message: invalidValue(field) };
    return reply.code(status).send(failure(code, { ...told, errorId: request.id }));
  };
  return {
    authenticate: async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      const { authorization } = request.headers;
      if (authorization === undefined && servesPage) return;
      const found = await find(identify, accounts, authorization);
      if ('status' in found) await refuse(request, reply, found);
      else request.actor = found;
    },
    admit: async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      if (!request.actor && !asksForSchemaOnly(request.body)) return void (await refuse(request, reply, unauthenticated));
      const field = badPartOf(request.body);
      if (field !== null) await refuse(request, reply, { status: 400, code: 'BAD_USER_INPUT', field });
    },
  };
};

interface Refusal {
  readonly status: 400 | 401 | 403 | 503;
  readonly code: PublicCode;
  readonly field?: string;
}

const unauthenticated: Refusal = { status: 401, code: 'UNAUTHENTICATED' };
const unavailable: Refusal = { status: 503, code: 'SERVICE_UNAVAILABLE' };

const find = async (identify: Identify, accounts: DoorOptions['accounts'], authorization: string | undefined): Promise<Actor | Refusal> => {
  try {
    const subject = await identify(authorization);
    if (subject === null) return unauthenticated;
    return accounts.actorOf(subject) ?? (accounts.ready() ? { status: 403, code: 'FORBIDDEN' } : unavailable);
  } catch (cause) {
    if (cause instanceof KeysAway) return unavailable;
    throw cause;
  }
};

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null only where the query page reads the schema. */
    actor: Actor | null;
  }
}
