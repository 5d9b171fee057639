import { AsyncResource } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actor } from '#actor';
import { remainingMs } from '#deadline';
import { BadInput, Denied } from '#errors';
import { keyringOf } from '#keyring';
import type { GuardedResolvers } from '#policy';
import { signRequest } from '#signature';
import type { Caller } from '#signedRequests';
import { createSubgraph } from '#subgraph';

const key = Buffer.alloc(32, 1);
const now = 1_772_420_400_000;
const actor: Actor = { subject: 'head-08', role: 'HEAD', organizationId: 'org-08' };
const typeDefs = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
scalar PageSize
type Query { secret(first: PageSize): String fault: String denied: String bad: String late: String left: Int slow: String }
type Door @key(fields: "id") { id: ID! color: String }
`;
const secret = 'CONFIDENTIAL';
const ready = vi.fn(() => Promise.resolve(true));
const reached = vi.fn<() => void>();
const beforeAnswer = vi.fn<(context: Caller, caller: Caller) => Promise<void>>(() => Promise.resolve());
const begun = Promise.withResolvers<typeof remainingMs>();
let app: FastifyInstance;
let port: number;

const resolvers = {
  Query: {
    secret: () => {
      reached();
      return secret;
    },
    fault: () => {
      throw new Error('mongodb://user@host:27017 broke');
    },
    denied: () => {
      throw new Denied('NOT_FOUND');
    },
    late: () => {
      throw Object.assign(new Error('operation exceeded time limit'), { code: 50 });
    },
    left: () => Math.round(remainingMs() ?? -1),
    slow: () => {
      begun.resolve(AsyncResource.bind(remainingMs));
      return new Promise(() => undefined);
    },
    bad: () => {
      throw new BadInput('after', 'sai', 'wrong');
    },
  },
  Door: { __resolveReference: ({ id }: { id: string }) => ({ id, color: secret }) },
};

beforeAll(async () => {
  app = await createSubgraph({
    name: 'casework',
    typeDefs,
    // This schema is nobody's, and has no policy.
    resolvers: resolvers as unknown as GuardedResolvers,
    contextOf: (caller) => ({ ...caller }),
    beforeAnswer,
    signing: keyringOf(key),
    logger: pino({ level: 'silent' }),
    now: () => now,
    ready,
    routes: (routed) => routed.post('/health', (asked) => ({ secret, by: asked.caller.actor.subject })),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  ({ port } = app.server.address() as AddressInfo);
});
afterAll(() => app.close());

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

// Plain HTTP, because a client that is too polite would not send some of these.
const send = ({ method = 'POST', path = '/graphql', headers = {}, body }: Sent): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers: { connection: 'close', ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

const json = { 'content-type': 'application/json' };
const query = JSON.stringify({ query: '{ secret }' });
const signed = (body: string, changes = {}): Record<string, string> =>
  signRequest({ key, audience: 'casework', actor, correlationId: randomUUID(), body, now, nonce: randomUUID(), ...changes });
const asked = (text: string) => {
  const body = JSON.stringify({ query: text });
  return send({ headers: { ...json, ...signed(body) }, body });
};

const get = `/graphql?query=${encodeURIComponent('{ secret }')}`;
const sdl = JSON.stringify({ query: '{ _service { sdl } }' });
const entities = JSON.stringify({ query: '{ _entities(representations: [{__typename: "Door", id: "1"}]) { ... on Door { color } } }' });
const multipart = `--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n{ secret }\r\n--x--\r\n`;

const refused: readonly (readonly [string, () => Sent])[] = [
  ['an unsigned POST', () => ({ headers: json, body: query })],
  ['an unsigned question for the schema', () => ({ headers: json, body: sdl })],
  ['an unsigned question for entities', () => ({ headers: json, body: entities })],
  ['an unsigned GET', () => ({ method: 'GET', path: get })],
  ['an unsigned GET with a preflight header', () => ({ method: 'GET', path: get, headers: { 'apollo-require-preflight': 'true' } })],
  [
    'a GET with a signature over nothing',
    () => ({ method: 'GET', path: get, headers: { ...signed(''), 'apollo-require-preflight': 'true' } }),
  ],
  ['text/plain', () => ({ headers: { 'content-type': 'text/plain' }, body: query })],
  ['a form', () => ({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=%7Bsecret%7D' })],
  [
    'multipart',
    () => ({ headers: { 'content-type': 'multipart/form-data; boundary=x', 'apollo-require-preflight': '1' }, body: multipart }),
  ],
  ['a body without a content type', () => ({ body: query })],
  ['a content type that is none', () => ({ headers: { 'content-type': '???' }, body: query })],
  ['an empty body', () => ({ headers: json })],
  ['an empty body with a made-up signature', () => ({ headers: { ...json, 'x-gw-sig': 'a.b.c.d', 'content-length': '0' } })],
  ['an empty body with a signature over it', () => ({ headers: { ...signed(''), 'content-length': '0' } })],
  ['an empty chunked body', () => ({ headers: { ...json, 'transfer-encoding': 'chunked', 'x-gw-sig': 'a.b.c.d' } })],
  ['another method', () => ({ method: 'PUT', headers: { ...json, ...signed(query) }, body: query })],
  ['HEAD', () => ({ method: 'HEAD', path: get, headers: signed('') })],
  ['HEAD of what is open', () => ({ method: 'HEAD', path: '/livez' })],
  ['OPTIONS', () => ({ method: 'OPTIONS', headers: { origin: 'http://x', 'access-control-request-method': 'POST' } })],
  ['DELETE', () => ({ method: 'DELETE' })],
  ['PROPFIND', () => ({ method: 'PROPFIND' })],
  ['a tampered body', () => ({ headers: { ...json, ...signed(query) }, body: query.replace('secret', 'secret ') })],
  [
    'another actor',
    () => ({
      headers: { ...json, ...signed(query), 'x-actor': signed(query, { actor: { ...actor, role: 'AUTHORITY' } })['x-actor'] ?? '' },
      body: query,
    }),
  ],
  ['another audience', () => ({ headers: { ...json, ...signed(query, { audience: 'registry' }) }, body: query })],
  ['an old signature', () => ({ headers: { ...json, ...signed(query, { now: now - 30_001 }) }, body: query })],
  ['another key', () => ({ headers: { ...json, ...signed(query, { key: Buffer.alloc(32, 2) }) }, body: query })],
  ['an actor that is none', () => ({ headers: { ...json, ...signed(query, { actor: { subject: 'x', role: 'KING' } }) }, body: query })],
  ['an unsigned inner route', () => ({ path: '/health', headers: json, body: '{}' })],
  ['an unknown path', () => ({ path: '/else', headers: json, body: '{}' })],
  ['an open path by POST', () => ({ path: '/livez', headers: json, body: '{}' })],
];

describe('a subgraph', () => {
  it.each(refused)('answers 401 and nothing else to %s', async (_, make) => {
    reached.mockClear();
    const { status, text } = await send(make());
    expect(status).toBe(401);
    expect(['', '{"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]}']).toContain(text);
    expect(reached).not.toHaveBeenCalled();
  });

  it('answers a signed request once', async () => {
    const headers = { ...json, ...signed(query) };
    expect(await send({ headers, body: query })).toEqual({ status: 200, text: `{"data":{"secret":"${secret}"}}\n` });
    expect(await send({ headers, body: query })).toMatchObject({ status: 401 });
  });

  it('answers the gateway, entities included, and shows no schema by introspection', async () => {
    expect((await send({ headers: { ...json, ...signed(entities) }, body: entities })).text).toContain(secret);
    expect((await asked('{ __schema { types { name } } }')).text).not.toContain('Door');
  });

  it('puts its other routes behind the signature too', async () => {
    const { status, text } = await send({ path: '/health', headers: { ...json, ...signed('{}') }, body: '{}' });
    expect([status, text]).toEqual([200, JSON.stringify({ secret, by: 'head-08' })]);
  });

  it.each([
    ['{ fault }', { message: 'Internal error', path: ['fault'], extensions: { code: 'INTERNAL' } }],
    ['{ denied }', { message: 'NOT_FOUND', path: ['denied'], extensions: { code: 'NOT_FOUND' } }],
    ['{ late }', { message: 'DEADLINE_EXCEEDED', path: ['late'], extensions: { code: 'DEADLINE_EXCEEDED' } }],
    ['{ bad }', { message: 'sai / wrong', path: ['bad'], extensions: { code: 'BAD_USER_INPUT', field: 'after' } }],
  ])('masks the error of %s', async (text, error) => {
    expect(JSON.parse((await asked(text)).text)).toMatchObject({ errors: [error] });
  });

  it.each([
    ['{', 400],
    ['null', 400],
    ['"x"', 400],
    ['[]', 400],
  ])('answers 400 to a signed body that reads %s', async (body, status) => {
    const answer = await send({ headers: { ...json, ...signed(body) }, body });
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/node_modules|at .*\(|SyntaxError/u);
  });

  it('refuses a page of 101 and never repeats the value', async () => {
    const { text } = await asked('{ secret(first: 101) }');
    expect(text).toContain('PageSize');
    expect(text).not.toContain('101');
    expect(JSON.parse(text)).not.toHaveProperty('data.secret');
  });

  it('tells its health without a signature: alive, and ready when it is', async () => {
    expect(await send({ method: 'GET', path: '/livez' })).toMatchObject({ status: 200 });
    expect(await send({ method: 'GET', path: '/readyz' })).toMatchObject({ status: 200 });
    ready.mockResolvedValueOnce(false).mockRejectedValueOnce(new Error('mongodb away'));
    expect(await send({ method: 'GET', path: '/readyz' })).toMatchObject({ status: 503 });
    expect(await send({ method: 'GET', path: '/readyz' })).toEqual({ status: 503, text: '{"service":"casework"}' });
  });

  it('takes 512 KB and no more', async () => {
    const body = JSON.stringify({ query: '{ secret }', more: 'x'.repeat(600 * 1024) });
    expect((await send({ headers: { ...json, ...signed(body) }, body })).status).toBe(413);
  });

  it.each([now, now - 1])('answers a request that was waited for until %i at once', async (deadline) => {
    reached.mockClear();
    const { status, text } = await send({ headers: { ...json, ...signed(query, { deadline }) }, body: query });
    expect([status, JSON.parse(text)]).toEqual([
      504,
      { errors: [{ message: 'Request failed', extensions: { code: 'DEADLINE_EXCEEDED' } }] },
    ]);
    expect(reached).not.toHaveBeenCalled();
  });

  it('works within the deadline of the request, and never longer than ten seconds', async () => {
    const body = JSON.stringify({ query: '{ left }' });
    const leftOf = async (changes: object): Promise<number> => {
      const { text } = await send({ headers: { ...json, ...signed(body, changes) }, body });
      return (JSON.parse(text) as { data: { left: number } }).data.left;
    };
    const [short, usual, long] = [
      await leftOf({ deadline: now + 1_200 }),
      await leftOf({}),
      await leftOf({ deadline: 999_999_999_999_999 }),
    ];
    expect([short > 0 && short <= 1_200, usual > 1_200 && usual <= 10_000]).toEqual([true, true]);
    expect(long).toBeLessThanOrEqual(10_000);
  });

  it('stops working for one who has gone', async () => {
    const body = JSON.stringify({ query: '{ slow }' });
    const headers = { ...json, ...signed(body) };
    const sent = request({ host: '127.0.0.1', port, method: 'POST', path: '/graphql', headers });
    sent.on('error', () => undefined);
    sent.end(body);
    const left = await begun.promise;
    sent.destroy();
    await vi.waitFor(() => expect(left()).toBe(0), { timeout: 5_000 });
  });

  it('answers only when what must come before is done, and knows for whom', async () => {
    const gate = Promise.withResolvers<void>();
    beforeAnswer.mockClear().mockReturnValueOnce(gate.promise);
    let isAnswered = false;
    const asking = asked('{ secret }').finally(() => (isAnswered = true));
    await vi.waitFor(() => expect(beforeAnswer).toHaveBeenCalledTimes(1));
    const [context, caller] = beforeAnswer.mock.calls[0] ?? [];
    expect([context, caller]).toMatchObject([{ actor }, { actor, deadline: now + 10_000 }]);
    expect(isAnswered).toBe(false);
    gate.resolve();
    expect((await asking).text).toContain(secret);
  });

  it.each(['{ secret }', '{ secret fault }', '{ denied }', '{'])('keeps back the answer to %s when that fails', async (text) => {
    beforeAnswer.mockRejectedValueOnce(new Error('mongodb away'));
    const kept = { errors: [{ message: 'SERVICE_UNAVAILABLE', extensions: { code: 'SERVICE_UNAVAILABLE' } }] };
    expect(JSON.parse((await asked(text)).text)).toEqual(kept);
  });
});
