import { once } from 'node:events';
import { connect } from 'node:net';
import Fastify from 'fastify';
import { expect, it, vi } from 'vitest';
import { endConnectionsOnClose } from '#endConnectionsOnClose';

it('a server closes although a kept-alive connection was being answered, and the answer arrives', async () => {
  const app = Fastify({ forceCloseConnections: 'idle', keepAliveTimeout: 65_000 });
  endConnectionsOnClose(app);
  const [begun, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  app.get('/slow', async (_, reply) => {
    // The head leaves before the close, so that no header can tell the client.
    reply.raw.writeHead(200, { 'content-length': '4' }).write('do');
    begun.resolve();
    await go.promise;
    reply.raw.end('ne');
    return reply.hijack();
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const socket = connect((app.server.address() as { readonly port: number }).port, '127.0.0.1');
  let text = '';
  socket.on('data', (part) => (text += String(part)));
  socket.write('GET /slow HTTP/1.1\r\nhost: a\r\nconnection: keep-alive\r\n\r\n');
  await begun.promise;
  const closed = app.close();
  await vi.waitFor(() => expect(app.server.listening).toBe(false));
  go.resolve();
  await Promise.all([closed, once(socket, 'close')]);
  expect(text).toMatch(/done$/u);
}, 10_000);
