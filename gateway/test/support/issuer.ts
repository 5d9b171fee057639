import Fastify from 'fastify';
import { CompactSign, exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

export interface TokenOptions {
  readonly claims?: JWTPayload;
  readonly without?: readonly string[];
  readonly header?: Record<string, unknown>;
}

/** An issuer of this test alone: real keys behind a real address, found by discovery. */
export const startIssuer = async (alg = 'ES256') => {
  const app = Fastify({ forceCloseConnections: true });
  const pair = await generateKeyPair(alg, { extractable: true });
  const state = { asked: 0, away: false, hangs: false, keys: '/keys', discovered: 0, kid: 'key-1', pair, named: '' };
  app.get('/.well-known/openid-configuration', (_, reply) => {
    state.discovered += 1;
    return state.away ? reply.code(503).send() : { issuer: state.named, jwks_uri: `${state.named}${state.keys}` };
  });
  app.get('/:keys', async ({ url: path }, reply) => {
    if (path !== state.keys) return reply.code(404).send();
    state.asked += 1;
    if (state.hangs) await new Promise(() => undefined);
    if (state.away) return reply.code(503).send();
    return { keys: [{ ...(await exportJWK(state.pair.publicKey)), kid: state.kid, alg, use: 'sig' }] };
  });
  app.get('/people', () => [{ name: 'intake-08', role: 'INTAKE_OFFICER', purpose: { vi: 'tiếp nhận', en: 'receives' } }]);
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_: unknown, body: string) => new URLSearchParams(body),
  );
  app.post('/token', async ({ body }, reply) => {
    const asked = body as URLSearchParams;
    const person = asked.get('grant_type') === 'urn:legal-aid:grant-type:demo' ? asked.get('person') : null;
    return person === 'intake-08' ? { access_token: await token(person) } : reply.code(400).send({ error: 'invalid_grant' });
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  state.named = url;
  const token = async (subject: string, { claims = {}, without = [], header = {} }: TokenOptions = {}): Promise<string> => {
    const now = Math.floor(Date.now() / 1_000);
    const all: JWTPayload = { iss: url, aud: 'legal-aid', sub: subject, iat: now, exp: now + 600, jti: crypto.randomUUID(), ...claims };
    const kept = Object.fromEntries(Object.entries(all).filter(([name]) => !without.includes(name)));
    return new SignJWT(kept).setProtectedHeader({ alg, kid: state.kid, ...header }).sign(state.pair.privateKey);
  };
  /** A bearer of our own signature over any text. */
  const signText = async (payload: string): Promise<string> =>
    `Bearer ${await new CompactSign(new TextEncoder().encode(payload)).setProtectedHeader({ alg, kid: state.kid }).sign(state.pair.privateKey)}`;
  return {
    url,
    state,
    token,
    signText,
    rotate: async (kid: string): Promise<void> => {
      state.kid = kid;
      state.pair = await generateKeyPair(alg, { extractable: true });
    },
    close: () => app.close(),
  };
};

export type Issuer = Awaited<ReturnType<typeof startIssuer>>;
