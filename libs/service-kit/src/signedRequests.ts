import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#actor';
import type { Keyring } from '#keyring';
import { createVerifier } from '#signature';

export interface Caller {
  readonly actor: Actor;
  readonly correlationId: string;
}

const open = new Set(['/livez', '/readyz']);

const unauthenticated = (reply: FastifyReply): FastifyReply =>
  reply.code(401).send({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });

/**
 * Puts the signature before everything: what is not a signed POST never reaches a parser or a route.
 * The body is read here, as exact bytes, whatever its content type says.
 */
export const guard = (app: FastifyInstance, { name, signing, now }: { name: string; signing: Keyring; now: () => number }): void => {
  const verify = createVerifier({ signing, audience: name, now });
  app.decorateRequest('caller');
  app.addHook('onRequest', async (request, reply) => {
    if (open.has(request.url) && request.method === 'GET') return;
    if (request.method !== 'POST' || typeof request.headers['x-gw-sig'] !== 'string') await unauthenticated(reply);
  });
  const read = (request: FastifyRequest, body: string | Buffer, done: (cause: Error | null, value?: unknown) => void): void => {
    const verified = verify(request.headers, Buffer.from(body));
    if (!verified.ok) return done(Object.assign(new Error(verified.reason), { statusCode: 401 }));
    request.caller = verified;
    return parseJson(String(body), done);
  };
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, read);
  // A POST without a body meets no parser.
  app.addHook('preHandler', async (request, reply) => {
    if (request.method === 'POST' && !request.caller) await unauthenticated(reply);
  });
};

const parseJson = (text: string, done: (cause: Error | null, value?: unknown) => void): void => {
  try {
    done(null, JSON.parse(text));
  } catch {
    done(Object.assign(new Error('not JSON'), { statusCode: 400 }));
  }
};
