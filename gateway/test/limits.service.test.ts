import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#limits';
import { startTestGateway, type Answer, type TestGateway } from './support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
beforeEach(() => {
  for (const { state } of Object.values(gateway.subgraphs)) state.calls = [];
});
afterAll(() => gateway.close());

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
/** A path of exactly this many fields. */
const deep = (depth: number): string => `{ provinces ${'{ successor '.repeat(depth - 2)} { id } ${'}'.repeat(depth - 2)} }`;
const doubling = `query { provinces { ...F0 } } ${times(20, (index) => `fragment F${index} on Province { ...F${index + 1} ...F${index + 1} }`)} fragment F20 on Province { id }`;
const rootDoubling = `query { ...F0 } ${times(64, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F64 on Query { me { id } }`;

const expectRefused = ({ status, body, text }: Answer, code: string): void => {
  expect(status).toBe(400);
  expect(body.errors?.[0]).toMatchObject({ message: expect.stringMatching(/ \/ /u), extensions: { code, errorId: expect.any(String) } });
  expect(text).not.toMatch(/Did you mean|Syntax Error|stack|node_modules|at line/u);
  expect(Object.values(gateway.subgraphs).flatMap(({ state }) => state.calls)).toEqual([]);
};

describe('what an operation may ask', () => {
  it.each([
    ['tokens', `{ me { ${'id '.repeat(limits.tokens)} } }`, 'GRAPHQL_PARSE_FAILED'],
    ['depth', deep(limits.depth + 1), 'GRAPHQL_VALIDATION_FAILED'],
    ['a depth of 200', deep(200), 'GRAPHQL_VALIDATION_FAILED'],
    ['depth under the name __schema', `query __schema ${deep(limits.depth + 1)}`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'depth through fragments',
      `query { provinces { ...A } } fragment A on Province { successor { successor { successor { successor { successor { successor { ...B } } } } } } } fragment B on Province { successor { successor { successor { successor { successor { id } } } } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['aliases', `{ me { ${times(limits.aliases + 1, (index) => `a${index}: id`)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['500 aliases of a list', `{ ${times(250, (index) => `a${index}: provinces { id }`)} }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'root fields',
      `{ me { id } provinces { id } organizations { hasNextPage } requests { hasNextPage } cases { hasNextPage } myApplications { hasNextPage } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'root fields in fragments',
      `{ ...A ... { me { id } provinces { id } organizations { hasNextPage } } } fragment A on Query { requests { hasNextPage } cases { hasNextPage } myApplications { hasNextPage } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['selections by doubling fragments', doubling, 'GRAPHQL_VALIDATION_FAILED'],
    ['root fields by 64 doublings', rootDoubling, 'GRAPHQL_VALIDATION_FAILED'],
    ['a fragment of itself', '{ ...A } fragment A on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['fields that do not exist', '{ mee { id } provinces { nam } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['the subgraphs’ own fields', '{ _service { sdl } _entities(representations: []) { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', 'subscription { me { id } }', 'BAD_USER_INPUT'],
    ['an operation that is not there', 'fragment A on Query { me { id } } query B { ...A } query C { ...A }', 'BAD_USER_INPUT'],
    ['a document that is none', '{ me { id ', 'GRAPHQL_PARSE_FAILED'],
  ])('refuses more %s', async (_, query, code) => {
    await gateway.ask(query);
    const began = performance.now();
    expectRefused(await gateway.ask(query), code);
    expect(performance.now() - began).toBeLessThan(250);
  });

  it.each([
    ['depth', deep(limits.depth)],
    ['aliases', `{ me { ${times(limits.aliases, (index) => `a${index}: id`)} } }`],
    ['root fields', '{ me { id } provinces { id } organizations { hasNextPage } requests { hasNextPage } cases { hasNextPage } }'],
  ])('lets the most of %s pass', async (_, query) => {
    const { status } = await gateway.ask(query);
    expect(status).toBe(200);
  });

  it('names the limit', async () => {
    const { body } = await gateway.ask(deep(limits.depth + 1));
    expect(body.errors?.[0]?.message).toBe('Vượt giới hạn depth: nhiều nhất 12 / Limit exceeded, depth: at most 12');
  });
});

describe('what a request may be', () => {
  const json = (body: unknown): string => JSON.stringify(body);

  it.each([
    ['JSON that breaks off', '{"query":', {}],
    ['nothing', '', {}],
    ['a word', '"query"', {}],
    ['null', 'null', {}],
    ['a batch', json([{ query: '{ me { id } }' }]), {}],
    ['no query', json({ variables: {} }), {}],
    ['a query that is no text', json({ query: { a: 1 } }), {}],
    ['variables that are a list', json({ query: '{ me { id } }', variables: [] }), {}],
    ['variables that are text', json({ query: '{ me { id } }', variables: '{}' }), {}],
    ['variables nested 33 deep', json({ query: '{ me { id } }', variables: { a: nested(limits.variablesDepth) } }), {}],
    ['variables nested 20,000 deep', `{"query":"{ me { id } }","variables":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`, {}],
    ['an operation name that is a number', json({ query: '{ me { id } }', operationName: 1 }), {}],
    ['a variable __proto__', '{"query":"{ me { id } }","variables":{"__proto__":{"polluted":true}}}', {}],
    ['a persisted query', json({ query: '{ me { id } }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }), {}],
    ['text/plain', json({ query: '{ me { id } }' }), { 'content-type': 'text/plain' }],
    ['a form', 'query={me{id}}', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['multipart', '--a--', { 'content-type': 'multipart/form-data; boundary=a' }],
  ])('refuses %s', async (_, body, headers) => {
    expectRefused(await gateway.post(body, headers), 'BAD_USER_INPUT');
  });

  it('lets variables nested 32 deep pass', async () => {
    const { status } = await gateway.ask('{ me { id } }', { a: nested(limits.variablesDepth - 1) });
    expect(status).toBe(200);
  });

  it('refuses a body of 256 KB and one byte, and takes 256 KB', async () => {
    const frame = json({ query: '{ me { id } }', variables: { a: '' } });
    const fill = (bytes: number): string => frame.replace('""', `"${'x'.repeat(bytes - frame.length)}"`);
    const { status, body } = await gateway.post(fill(limits.bodyBytes + 1));
    expect(status).toBe(413);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', errorId: expect.any(String) });
    expect((await gateway.post(fill(limits.bodyBytes))).status).toBe(200);
  });

  it.each([
    [
      'a mutation',
      `?query=${encodeURIComponent('mutation { closeAccount(commandId: "7c9e6679-7425-40de-944b-e07fc1f90ae7", input: { accountId: "1", expectedVersion: 1 }) { __typename } }')}`,
    ],
    ['a query', `?query=${encodeURIComponent('{ me { id } }')}`],
  ])('refuses %s by GET, also with the header that means no browser sent it', async (_, search) => {
    for (const more of [{}, { 'apollo-require-preflight': '1', 'content-type': 'application/json' }]) {
      const path = `/graphql${search}`;
      expectRefused(
        await gateway.raw({ path, method: 'GET', headers: { authorization: `Bearer ${gateway.token}`, ...more } }),
        'BAD_USER_INPUT',
      );
    }
  });

  it.each(['PUT', 'DELETE', 'OPTIONS'])('does not know %s', async (method) => {
    const { status, body } = await gateway.raw({ method });
    expect(status).toBe(404);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keeps aliases and variables by the name of __proto__ and constructor inert', async () => {
    const { status, body } = await gateway.ask(
      'query ($constructor: LocalDate) { __proto__: me { constructor: id __proto__: role } provinces(on: $constructor) { id } }',
      { constructor: '2026-01-01' },
    );
    expect(status).toBe(200);
    expect(JSON.stringify(body.data)).toContain('"constructor":"account-1"');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
