import { request as httpRequest } from 'node:http';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cost, startTestGateway, type TestGateway } from './support/gateway.ts';

let open: TestGateway;
let production: TestGateway;
beforeAll(async () => {
  [open, production] = await Promise.all([startTestGateway(), startTestGateway({ production: true })]);
});
afterAll(() => Promise.all([open.close(), production.close()]));

const html = { headers: { accept: 'text/html,application/xhtml+xml' } };
const anonymous = (gateway: TestGateway, query: string) =>
  gateway.raw({ method: 'POST', body: JSON.stringify({ query }), headers: { 'content-type': 'application/json' } });

describe('the query page', () => {
  it('is served whole: it loads nothing from elsewhere, and may not', async () => {
    const { status, text, headers } = await open.raw(html);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*connect-src 'self'/u);
    const document = text.slice(0, text.indexOf('<style>')) + text.slice(text.lastIndexOf('YogaGraphiQL.renderYogaGraphiQL'));
    expect(document).not.toMatch(/https?:\/\//u);
    expect(document).toContain('form25');
  });

  it('reads the schema without a token, and nothing else', async () => {
    const { status, body } = await anonymous(open, getIntrospectionQuery());
    expect(status).toBe(200);
    expect(body.data).toHaveProperty('__schema.queryType.name', 'Query');
    for (const query of [
      '{ me { id } }',
      '{ __schema { queryType { name } } me { id } }',
      '{ ...A } fragment A on Query { __typename me { id } }',
      'query A { __typename } query B { me { id } }',
      'mutation { __typename }',
      'not a document',
    ]) {
      expect((await anonymous(open, query)).status).toBe(401);
    }
  });

  it('is not served in production, and neither is the schema', async () => {
    expect((await production.raw(html)).status).toBe(400);
    expect((await anonymous(production, getIntrospectionQuery())).status).toBe(401);
    for (const query of [getIntrospectionQuery(), '{ __schema { types { name } } }', 'query __schema { __type(name: "Query") { name } }']) {
      const { status, body, text } = await production.ask(query, undefined, {
        authorization: `Bearer ${await production.issuer.token('analyst')}`,
      });
      expect(status).toBe(400);
      expect(body.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(text).not.toMatch(/introspection|Query|Did you mean/u);
    }
  });

  it('leaves the plan of a query untold', async () => {
    const { body } = await open.ask('{ me { id } }', undefined, { 'apollo-query-plan-experimental': '1' });
    expect(body).toEqual({ data: { me: { id: 'account-1' } }, extensions: { cost } });
  });
});

describe('the picker of demo people', () => {
  const post = (gateway: TestGateway, body: object) =>
    gateway.raw({ path: '/demo/token', method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

  it('knows who there is, and signs in whom one chooses', async () => {
    const { status, text } = await open.raw({ path: '/demo/people' });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual([{ name: 'intake-08', role: 'INTAKE_OFFICER', purpose: { vi: 'tiếp nhận', en: 'receives' } }]);
    const { token } = JSON.parse((await post(open, { person: 'intake-08' })).text) as { token: string };
    const { body } = await open.ask('{ me { subject } }', undefined, { authorization: `Bearer ${token}` });
    expect(body.data).toEqual({ me: { subject: 'intake-08' } });
  });

  it.each([
    [{ person: 'mallory' }, 404],
    [{ person: 7 }, 400],
    [{ person: 'a'.repeat(101) }, 400],
    [{}, 400],
  ])('signs in nobody by %j', async (body, status) => {
    expect((await post(open, body)).status).toBe(status);
  });

  it('is not served under a name that a page elsewhere may have given to this address', async () => {
    const statusUnder = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        const asked = httpRequest(`${open.url}/demo/people`, { headers: { host } }, (response) => resolve(response.resume().statusCode));
        asked.once('error', reject).end();
      });
    const statuses = await Promise.all(['evil.example:4000', 'localhost:4000', '127.0.0.1', '[::1]:4000', '192.0.2.7:80'].map(statusUnder));
    expect(statuses).toEqual([421, 200, 200, 200, 200]);
  });

  it('is told when the issuer is away', async () => {
    const lone = await startTestGateway();
    await lone.issuer.close();
    expect((await lone.raw({ path: '/demo/people' })).status).toBe(503);
    expect((await post(lone, { person: 'intake-08' })).status).toBe(503);
    await lone.close();
  });

  it('stands in the page before GraphiQL, and nowhere in production', async () => {
    const { text } = await open.raw(html);
    expect(text.indexOf('id="picker"')).toBeGreaterThan(0);
    expect(text.indexOf('id="picker"')).toBeLessThan(text.lastIndexOf('renderYogaGraphiQL'));
    expect((await production.raw({ path: '/demo/people' })).status).toBe(404);
    expect((await post(production, { person: 'intake-08' })).status).toBe(404);
    expect((await production.raw(html)).text).not.toContain('picker');
  });
});

describe('the gateway as a process', () => {
  it('says that it lives and that it is ready', async () => {
    expect((await open.raw({ path: '/livez' })).status).toBe(200);
    expect((await open.raw({ path: '/readyz' })).status).toBe(200);
  });

  it('keeps browsers from guessing and framing', async () => {
    const { headers } = await open.ask('{ me { id } }');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('logs an operation by its name, without its variables and its text', async () => {
    await open.ask('query Named($on: LocalDate) { provinces(on: $on) { id } }', { on: '1987-06-05' });
    const log = open.log.join('');
    expect(log).toMatch(/"actor":"intake-08","operation":"Named","type":"query","ms":\d+/u);
    expect(log).not.toMatch(/1987-06-05|Bearer|provinces/u);
  });

  it('finishes what is in flight before it closes', async () => {
    const lone = await startTestGateway();
    const state = lone.subgraphs.registry.state;
    const arrived = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    state.trouble = () => {
      arrived.resolve();
      return go.promise;
    };
    const answer = lone.ask('{ me { id } }');
    await arrived.promise;
    const closed = lone.close();
    go.resolve();
    expect((await answer).body.data).toEqual({ me: { id: 'account-1' } });
    await closed;
  });
});
