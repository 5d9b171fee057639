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

const track = 'trackApplication(trackingCode: "0000000000000") { status }';
const openEmergency = `openEmergencyAccess(commandId: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  input: { caseId: "1", category: COMPLAINT, reason: "a reason of twenty letters" }) { __typename }`;

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
    [
      'directives',
      `{ me { ${times(limits.directives + 1, (index) => `f${index % 9}: id @include(if: true)`)} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'directives in fragments',
      `{ me { ...A ...B } } ${['A', 'B'].map((name) => `fragment ${name} on Account { ${times(6, () => 'id @include(if: true)')} }`).join(' ')}`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['tracking at once', `{ a: ${track} b: ${track} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['tracking and searching at once', `{ ${track} casesOfPerson(name: "An") { id } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['tracking through fragments', `{ ...A b: ${track} } fragment A on Query { ... { a: ${track} } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['opening at once', `mutation { a: ${openEmergency} b: ${openEmergency} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['selections by doubling fragments', doubling, 'GRAPHQL_VALIDATION_FAILED'],
    ['root fields by 64 doublings', rootDoubling, 'GRAPHQL_VALIDATION_FAILED'],
    ['a fragment of itself', '{ ...A } fragment A on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    ['fields that do not exist', '{ mee { id } provinces { nam } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['the subgraphs’ own fields', '{ _service { sdl } _entities(representations: []) { __typename } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', 'subscription { me { id } }', 'BAD_USER_INPUT'],
    ['an operation that is not there', 'fragment A on Query { me { id } } query B { ...A } query C { ...A }', 'BAD_USER_INPUT'],
    ['a document that is none', '{ me { id ', 'GRAPHQL_PARSE_FAILED'],
  ])('refuses more %s', async (_, query, code) => {
    const took: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const began = performance.now();
      expectRefused(await gateway.ask(query), code);
      took.push(performance.now() - began);
    }
    expect(Math.min(...took)).toBeLessThan(50);
  });

  it.each([
    ['depth', deep(limits.depth)],
    ['aliases', `{ me { ${times(limits.aliases, (index) => `a${index}: id`)} } }`],
    ['root fields', '{ me { id } provinces { id } organizations { hasNextPage } requests { hasNextPage } cases { hasNextPage } }'],
    ['directives', `{ me { ${times(limits.directives, () => 'id @include(if: true)')} } }`],
    ['guarded fields', `{ a: ${track} me { id } }`],
  ])('lets the most of %s pass', async (_, query) => {
    const { status } = await gateway.ask(query);
    expect(status).toBe(200);
  });

  it('refuses an answer that is too long, whole, with the cure; and passes one that is as long as may be', async () => {
    const answer = (length: number) => ({ data: { me: { id: 'ư'.repeat(length) } } });
    const { bytes } = await gateway.ask('{ me { id } }').then(({ text }) => ({ bytes: Buffer.byteLength(text) }));
    const room = limits.answerBytes - bytes + 'account-1'.length;
    for (const [length, isTooLong] of [
      [Math.floor(room / 2), false],
      [Math.ceil((room + 1) / 2), true],
    ] as const) {
      gateway.subgraphs.registry.state.trouble = (_, reply) => reply.code(200).send(answer(length));
      const { text, body } = await gateway.ask('{ me { id } }');
      gateway.subgraphs.registry.state.trouble = null;
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limits.answerBytes);
      expect(body.data === undefined).toBe(isTooLong);
      if (isTooLong) {
        expect(body.errors?.[0]).toEqual({
          message: expect.stringMatching(/^Câu trả lời dài hơn 2 MB: .* \/ The answer is longer than 2 MB: ask for smaller pages/u),
          extensions: { code: 'COST_EXCEEDED', errorId: expect.any(String) },
        });
      }
    }
  });

  it('tells the result of a mutation whose answer is too long as unknown', async () => {
    const accepted = { acceptRequest: { __typename: 'RequestAccepted', case: { id: 'c'.repeat(limits.answerBytes) } } };
    gateway.subgraphs.casework.state.trouble = (_, reply) => reply.code(200).send({ data: accepted });
    const { body } = await gateway.ask(`mutation { acceptRequest(commandId: "7c9e6679-7425-40de-944b-e07fc1f90ae7", input: { caseId: "1",
      expectedVersion: 1, form: LITIGATION, field: CRIMINAL, eligibilityGroup: "POOR" }) { ... on RequestAccepted { case { id } } } }`);
    gateway.subgraphs.casework.state.trouble = null;
    expect(body.errors?.[0]?.extensions['code']).toBe('RESULT_UNKNOWN');
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
