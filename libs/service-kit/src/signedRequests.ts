import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createDeadline, defaultDeadlineMs, withDeadline } from '#deadline';
import type { Keyring } from '#keyring';
import { createVerifier, type Caller } from '#signature';

export type { Caller } from '#signature';

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
    if (verified.caller.deadline <= now()) return done(Object.assign(new Error('DEADLINE_EXCEEDED'), { statusCode: 504 }));
    request.caller = verified.caller;
    return parseJson(String(body), done);
  };
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, read);
  // A POST without a body meets no parser.
  app.addHook('preHandler', async (request, reply) => {
    if (request.method === 'POST' && !request.caller) await unauthenticated(reply);
  });
  keepDeadlines(app, now);
};

/** Runs each handler within its request's deadline, which is over as soon as nobody waits for the answer any more. */
const keepDeadlines = (app: FastifyInstance, now: () => number): void => {
  app.addHook('preHandler', (request, reply, done) => {
    if (!request.caller) return done();
    // Nobody is waited for longer than usual, whatever he says.
    const deadline = createDeadline(Math.min(defaultDeadlineMs, request.caller.deadline - now()));
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) deadline.expire();
    });
    return withDeadline(deadline, done);
  });
};

const parseJson = (text: string, done: (cause: Error | null, value?: unknown) => void): void => {
  try {
    done(null, JSON.parse(text));
  } catch {
    done(Object.assign(new Error('not JSON'), { statusCode: 400 }));
  }
};

declare module 'fastify' {
  interface FastifyRequest {
    /** Who sent it, as the signature says. */
    caller: Caller;
  }
}
