import { randomUUID } from 'node:crypto';
import { endConnectionsOnClose } from '@legal-aid/service-kit/endConnectionsOnClose';
import type { Logger } from '@legal-aid/service-kit/logger';
import Fastify, { type FastifyInstance } from 'fastify';
import { failure } from '#errors';
import { limits } from '#limits';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** An HTTP server that takes JSON only, answers every failure in JSON, and gives each request its correlation id. */
export const createHttpServer = (logger: Logger): FastifyInstance => {
  const app: FastifyInstance = Fastify({
    bodyLimit: limits.bodyBytes,
    // Longer than a load balancer keeps an idle connection, so that it never sends on one that we close.
    keepAliveTimeout: 65_000,
    requestTimeout: 15_000,
    forceCloseConnections: 'idle',
    genReqId: ({ headers }) => correlationIdOf(headers['x-correlation-id']),
  });
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({
      'x-correlation-id': request.id,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });
  endConnectionsOnClose(app);
  app.setNotFoundHandler((request, reply) => reply.code(404).send(failure('NOT_FOUND', { errorId: request.id })));
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status === 500) logger.error({ err: error, correlationId: request.id }, 'fault');
    else logger.info({ correlationId: request.id, status, reason: codeOf(error) }, 'request refused');
    return reply.code(status).send(failure(status === 500 ? 'INTERNAL' : 'BAD_USER_INPUT', { errorId: request.id }));
  });
  return app;
};

const correlationIdOf = (given: string | string[] | undefined): string =>
  typeof given === 'string' && uuid.test(given) ? given : randomUUID();

/** A body that is too long stays 413; everything else that a client does wrong is 400. */
const statusOf = (error: unknown): 400 | 413 | 500 => {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status === 413) return 413;
  return status >= 400 && status < 500 ? 400 : 500;
};

const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);
