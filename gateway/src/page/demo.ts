import { isIP } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { failure } from '#errors';

const timeoutMs = 2_000;
// How the demo issuer lets tools sign somebody in by name alone.
const grant = { grant_type: 'urn:legal-aid:grant-type:demo', client_id: 'legal-aid-tools' };

const asked = z.object({ person: z.string().max(100) });
const people = z.array(z.object({ name: z.string(), role: z.string(), purpose: z.object({ vi: z.string(), en: z.string() }) }));
const token = z.object({ access_token: z.string() });

/**
 * What the query page needs to let somebody choose a demo person: who there is, and a token of one. Asked of the demo issuer in
 * the page's stead, because the page may call nothing but this server. Never served in production.
 */
export const serveDemo = (http: FastifyInstance, issuerUrl: string): void => {
  http.get('/demo/people', { onRequest: refuseOtherNames }, async (_, reply) => {
    const response = await ask(`${issuerUrl}/people`);
    return response?.ok ? people.parse(await response.json()) : away(reply);
  });
  http.post('/demo/token', { onRequest: refuseOtherNames }, async (request, reply) => {
    const { success, data } = asked.safeParse(request.body);
    if (!success) return reply.code(400).send(failure('BAD_USER_INPUT', { errorId: request.id, field: 'person' }));
    const response = await ask(`${issuerUrl}/token`, { method: 'POST', body: new URLSearchParams({ ...grant, person: data.person }) });
    if (response?.status === 400) return reply.code(404).send(failure('NOT_FOUND', { errorId: request.id }));
    return response?.ok ? { token: token.parse(await response.json()).access_token } : away(reply);
  });
};

/** A name that an attacker's page gave this address must open nothing here. */
const refuseOtherNames = async ({ hostname, id }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> =>
  hostname === 'localhost' || isIP(hostname.replace(/^\[|\]$/gu, '')) !== 0
    ? undefined
    : reply.code(421).send(failure('NOT_FOUND', { errorId: id }));

const ask = (url: string, init: RequestInit = {}): Promise<Response | null> =>
  fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }).catch(() => null);

const away = (reply: FastifyReply): FastifyReply => reply.code(503).send(failure('SERVICE_UNAVAILABLE', { errorId: reply.request.id }));
