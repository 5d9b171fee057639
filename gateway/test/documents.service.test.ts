import { QueryPlanner } from '@apollo/query-planner';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { trustedDocuments } from '#generated/documents';
import { startTestGateway, type Answer, type TestGateway } from './support/gateway.ts';

let open: TestGateway;
let production: TestGateway;
beforeAll(async () => {
  [open, production] = await Promise.all([startTestGateway(), startTestGateway({ production: true })]);
});
beforeEach(() => {
  for (const { state } of Object.values(production.subgraphs)) state.calls = [];
});
afterAll(() => Promise.all([open.close(), production.close()]));

const idOf = (path: string): string => {
  const found = trustedDocuments.find(({ client, name }) => `${client}/${name}` === path);
  if (!found) throw new Error(`no document ${path}`);
  return found.id;
};
const send = async (gateway: TestGateway, person: string, body: object): Promise<Answer> =>
  gateway.post(JSON.stringify(body), { authorization: `Bearer ${await gateway.issuer.token(person)}` });
const codesOf = ({ body }: Answer): unknown => body.errors?.map(({ extensions }) => extensions['code']);
const expectUnasked = (): void => expect(Object.values(production.subgraphs).flatMap(({ state }) => state.calls)).toEqual([]);

describe('a trusted document', () => {
  it.each(['production', 'open'] as const)('is run by its id (%s)', async (which) => {
    const gateway = which === 'open' ? open : production;
    const answer = await send(gateway, 'intake-08', { documentId: idOf('intake/centers'), variables: { on: '2026-01-01' } });
    expect(answer.body.data).toEqual({ organizations: { nodes: [] } });
    expect(answer.status).toBe(200);
  });

  it.each(['citizen', 'intake-08', 'analyst'])('that is shared is for everyone: %s', async (person) => {
    expect((await send(production, person, { documentId: idOf('shared/capacities') })).body.data).toHaveProperty('me.id');
  });

  it('has its variables checked like any other', async () => {
    const answer = await send(production, 'intake-08', { documentId: idOf('intake/centers'), variables: { on: '2026-02-30' } });
    expect([answer.status, answer.body.errors?.[0]?.extensions]).toEqual([
      400,
      expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'on' }),
    ]);
  });

  it.each([
    ['citizen', 'intake/requests'],
    ['citizen', 'analyst/figures'],
    ['intake-08', 'citizen/dashboard'],
    ['intake-08', 'authority/dashboard'],
    ['analyst', 'intake/case'],
  ])('of another client is not for %s: %s', async (person, path) => {
    const answer = await send(production, person, { documentId: idOf(path) });
    expect([answer.status, codesOf(answer)]).toEqual([403, ['FORBIDDEN']]);
    expectUnasked();
  });

  it.each([
    ['an id that is not known', { documentId: `sha256:${'0'.repeat(64)}` }],
    ['an id in capitals', { documentId: idOf('intake/centers').toUpperCase() }],
    ['the digest alone', { documentId: idOf('intake/centers').slice(7) }],
    ['a name of every object', { documentId: '__proto__' }],
    ['a number', { documentId: 7 }],
    ['null', { documentId: null }],
    ['a list', { documentId: [idOf('intake/centers')] }],
    ['an id and a text', { documentId: idOf('intake/centers'), query: '{ me { id } }' }],
  ])('is not found by %s', async (_, body) => {
    const answer = await send(production, 'intake-08', body);
    expect([answer.status, answer.body.errors]).toEqual([
      400,
      [
        {
          message: 'Giá trị của "documentId" không hợp lệ / The value of "documentId" is not valid',
          extensions: { code: 'BAD_USER_INPUT', field: 'documentId', errorId: expect.any(String) },
        },
      ],
    ]);
    expectUnasked();
  });
});

describe('the trusted documents', () => {
  it('are planned before the first client comes, without anything sent or told', async () => {
    const fresh = await startTestGateway({ production: true });
    expect(Object.values(fresh.subgraphs).flatMap(({ state }) => state.calls)).toEqual([]);
    expect(fresh.log.filter((line) => /answered|refused|fault/u.test(line))).toEqual([]);
    const planned = vi.spyOn(QueryPlanner.prototype, 'buildQueryPlan');
    for (const path of ['intake/dashboard', 'intake/requests', 'intake/centers'])
      expect((await send(fresh, 'intake-08', { documentId: idOf(path) })).status).toBe(200);
    await send(fresh, 'intake-08', { documentId: idOf('intake/centers'), operationName: 'Centers' });
    expect(planned).not.toHaveBeenCalled();
    await send(fresh, 'analyst', { query: '{ provinces { name } }' });
    expect(planned).toHaveBeenCalledTimes(1);
    planned.mockRestore();
    await fresh.close();
  });
});

describe('a document of one’s own', () => {
  it.each(['intake-08', 'citizen'])('is refused in production to %s, also where it is the text of a trusted one', async (person) => {
    const trusted = trustedDocuments.find(({ id }) => id === idOf('intake/centers'))?.text;
    for (const query of ['{ me { id } }', 'query __schema { me { id } }', trusted]) {
      const answer = await send(production, person, { query });
      expect([answer.status, codesOf(answer)]).toEqual([400, ['PERSISTED_QUERY_ONLY']]);
      expect(answer.body.errors?.[0]?.message).toMatch(/documentId.* \/ .*documentId/u);
    }
    expectUnasked();
  });

  it('is run in production for who composes freely, and for everyone elsewhere', async () => {
    for (const [gateway, person] of [
      [production, 'analyst'],
      [open, 'intake-08'],
    ] as const) {
      const { status } = await send(gateway, person, { query: '{ provinces { id } }' });
      expect(status).toBe(200);
    }
  });

  it('is refused outside production too where that is configured', async () => {
    const strict = await startTestGateway({ env: { FREE_QUERIES: 'false' } });
    expect(codesOf(await send(strict, 'intake-08', { query: '{ me { id } }' }))).toEqual(['PERSISTED_QUERY_ONLY']);
    await strict.close();
  });
});
