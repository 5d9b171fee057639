import type { FastifyInstance, FastifyReply } from 'fastify';
import { errors } from 'oidc-provider';
import type Provider from 'oidc-provider';
import { assets } from './page/assets.ts';
import { errorPage, pagePolicy, signInPage } from './page/render.ts';
import type { DemoPerson } from './people.ts';
import { signInPath } from './provider.ts';

export interface SignInOptions {
  readonly providerNow: () => Promise<Provider>;
  readonly people: readonly DemoPerson[];
  readonly gatewayUrl: string;
}

/** The page where somebody chooses who he is, and what it sends. */
export const serveSignIn = (app: FastifyInstance, { providerNow, people, gatewayUrl }: SignInOptions): void => {
  const policy = pagePolicy(new URL(gatewayUrl).origin);
  const names = new Set(people.map(({ name }) => name));
  const show = (reply: FastifyReply, html: string): FastifyReply =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', policy).header('cache-control', 'no-store').send(html);

  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) => {
    done(null, new URLSearchParams(String(body)));
  });
  for (const [path, { type, content }] of Object.entries(assets)) app.get(path, (_, reply) => reply.type(type).send(content));

  app.get(`${signInPath}/:uid`, async ({ raw }, reply) => {
    const provider = await providerNow();
    await provider.interactionDetails(raw, reply.raw);
    return show(reply, signInPage(people));
  });
  app.post(`${signInPath}/:uid`, async ({ raw, body }, reply) => {
    const provider = await providerNow();
    const person = body instanceof URLSearchParams ? body.get('person') : null;
    if (person === null || !names.has(person)) return show(reply.code(400), errorPage('nobody is called so'));
    const next = await provider.interactionResult(raw, reply.raw, { login: { accountId: person, remember: false } });
    return reply.redirect(next, 303);
  });
  app.setErrorHandler((cause, _, reply) => {
    if (cause instanceof errors.OIDCProviderError)
      return show(reply.code(cause.statusCode), errorPage(cause.error_description ?? cause.error));
    throw cause;
  });
};
