import { randomUUID } from 'node:crypto';
import type { Clock } from '@legal-aid/service-kit/clock';
import { fastify } from 'fastify';
import { importJWK, SignJWT, type JWK } from 'jose';
import { z } from 'zod';
import type { DemoPerson } from './people.ts';

export interface IssuerOptions {
  /** The `iss` of the tokens and the address of this process. */
  readonly url: string;
  /** Private ES256 key with its `kid`. */
  readonly key: JWK;
  readonly people: readonly DemoPerson[];
  readonly clock: Clock;
}

const lifeSeconds = 3_600;
const tokenRequest = z.object({ subject: z.string().max(100) });

/** Signs in demo people by name alone, for a machine where the system is shown; tokens say who, never what he may do. */
export const createIssuer = async ({ url, key, people, clock }: IssuerOptions) => {
  const privateKey = await importJWK(key, 'ES256');
  const { kty, crv, x, y, kid } = key;
  const names = new Set(people.map(({ name }) => name));
  const issue = (subject: string): Promise<string> => {
    const now = Math.floor(clock().epochMilliseconds / 1_000);
    return new SignJWT()
      .setProtectedHeader({ alg: 'ES256', kid: kid ?? '' })
      .setIssuer(url)
      .setAudience('legal-aid')
      .setSubject(subject)
      .setIssuedAt(now)
      .setExpirationTime(now + lifeSeconds)
      .setJti(randomUUID())
      .sign(privateKey);
  };

  const app = fastify({ bodyLimit: 1_024 });
  app.get('/livez', () => ({}));
  app.get('/readyz', () => ({}));
  app.get('/jwks', () => ({ keys: [{ kty, crv, x, y, kid, alg: 'ES256', use: 'sig' }] }));
  app.get('/people', () => people);
  app.post('/token', async (request, reply) => {
    const asked = tokenRequest.safeParse(request.body);
    if (!asked.success || !names.has(asked.data.subject)) return reply.code(404).send({ error: 'NO_SUCH_PERSON' });
    return { token: await issue(asked.data.subject) };
  });
  return app;
};
