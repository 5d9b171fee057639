import type { FastifyInstance } from 'fastify';

/**
 * Without this a connection whose request was in flight at the close would stay open, idle, and hold the process: the
 * client is told, and a connection whose answer had left already ends at once.
 */
export const endConnectionsOnClose = (app: FastifyInstance): void => {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
    app.server.keepAliveTimeout = 1;
  });
  app.addHook('onSend', async (_, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
};
