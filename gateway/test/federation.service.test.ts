import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cost, startTestGateway, type TestGateway } from './support/gateway.ts';
import { breakOff, hang, startSubgraph } from './support/subgraphs.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterEach(() => {
  for (const { state } of Object.values(gateway.subgraphs)) Object.assign(state, { trouble: null, calls: [] });
});
afterAll(() => gateway.close());

const drillDown = `query DrillDown {
  form25(period: { from: "2025-01-01", to: "2026-01-01" }) { lines { province { name } cell(column: 1) { value cases(first: 5) { nodes {
    version organization { province { name } } application { filedAt organization { name } } } } } } }
}`;
const accept = `mutation Accept { acceptRequest(commandId: "7c9e6679-7425-40de-944b-e07fc1f90ae7", input: {
  caseId: "case-1", expectedVersion: 1, form: LITIGATION, field: CRIMINAL, eligibilityGroup: "POOR" }) {
  __typename ... on RequestAccepted { case { version organization { name } } } } }`;

describe('one query over four subgraphs', () => {
  it('follows a figure to its cases, their organisations and applications', async () => {
    const { status, body } = await gateway.ask(drillDown);
    expect(body).toEqual({
      data: {
        form25: {
          lines: [
            {
              province: { name: 'Tuyên Quang' },
              cell: {
                value: 1,
                cases: {
                  nodes: [
                    {
                      version: 2,
                      organization: { province: { name: 'Tuyên Quang' } },
                      application: { filedAt: '2026-03-01T03:00:00Z', organization: { name: 'Trung tâm' } },
                    },
                  ],
                },
              },
            },
          ],
        },
      },
      extensions: { cost },
    });
    expect(status).toBe(200);
  });

  it('signs each fetch with the actor and the correlation id, and passes no header of the client', async () => {
    const correlationId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
    const { headers } = await gateway.ask(drillDown, undefined, {
      'x-correlation-id': correlationId,
      'x-actor': Buffer.from('{"subject":"root","role":"AUTHORITY","organizationId":null}').toString('base64url'),
      'x-gw-sig': 'forged',
      'x-gw-role': 'AUTHORITY',
      'x-deadline': '1',
      'x-capacity': 'account-1',
      cookie: 'a=b',
    });
    expect(headers.get('x-correlation-id')).toBe(correlationId);
    const calls = [
      ...gateway.callsOf('registry'),
      ...gateway.callsOf('casework'),
      ...gateway.callsOf('statistics'),
      ...gateway.callsOf('public-services'),
    ];
    expect(calls.length).toBeGreaterThanOrEqual(4);
    for (const call of calls) {
      expect(call.caller).toMatchObject({
        deadline: expect.any(Number) as number,
        actor: { subject: 'intake-08', role: 'INTAKE_OFFICER', organizationId: 'centre-08', accountId: 'account-1' },
        correlationId,
      });
      expect(Object.keys(call.headers)).not.toEqual(expect.arrayContaining(['authorization']));
      expect(call.headers).not.toHaveProperty('x-gw-role');
      expect(call.headers).not.toHaveProperty('x-capacity');
      expect(call.headers).not.toHaveProperty('cookie');
    }
  });

  it.each(['', 'not a uuid', '1'.repeat(5_000)])('makes a correlation id where none or a wrong one came', async (given) => {
    const { headers } = await gateway.ask('{ me { id } }', undefined, { 'x-correlation-id': given });
    expect(headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/u);
    expect(gateway.callsOf('registry')[0]?.caller.correlationId).toBe(headers.get('x-correlation-id'));
  });

  it('applies defaults of variables', async () => {
    const { body } = await gateway.ask('query Q($first: PageSize = 7) { organizations(first: $first) { hasNextPage } }');
    expect(body).toEqual({ data: { organizations: { hasNextPage: false } }, extensions: { cost } });
    const [call] = gateway.callsOf('registry');
    expect(call?.body.query).toMatch(/\$first: ?PageSize ?= ?7/u);
  });
});

describe('a subgraph in trouble', () => {
  it('that hangs costs a query its part and one second', async () => {
    gateway.subgraphs.registry.state.trouble = hang;
    const began = performance.now();
    const { status, body } = await gateway.ask(drillDown);
    const took = performance.now() - began;
    expect(status).toBe(200);
    expect(body.extensions).toEqual({ cost, unavailable: ['registry'] });
    expect(body.data).toMatchObject({
      form25: { lines: [{ province: null, cell: { value: 1, cases: { nodes: [{ version: 2, organization: null }] } } }] },
    });
    expect(took).toBeLessThan(1_500);
  });

  it('that is gone is told before anything is sent, to a query and to a mutation', async () => {
    const gone = await startSubgraph('casework', gateway.signing);
    await gone.close();
    const lone = await startTestGateway();
    await lone.subgraphs.casework.close();
    for (const document of [accept, '{ case(id: "1") { id } }']) {
      const { body } = await lone.ask(document);
      expect(body.errors?.[0]).toMatchObject({ extensions: { code: 'SERVICE_UNAVAILABLE', errorId: expect.any(String) } });
      expect(body.extensions).toEqual({ cost, unavailable: ['casework'] });
      expect(JSON.stringify(body)).not.toMatch(/ECONN|127\.0\.0\.1/u);
    }
    await lone.close();
  });

  it('that breaks off in a mutation leaves its result unknown, and the mutation is not sent again', async () => {
    gateway.subgraphs.casework.state.trouble = breakOff;
    const { body } = await gateway.ask(accept);
    expect(body.errors?.[0]).toMatchObject({ extensions: { code: 'RESULT_UNKNOWN' } });
    expect(body.errors?.[0]?.message).toMatch(/gửi lại với đúng mã lệnh.*repeat with the same command id/u);
    expect(gateway.callsOf('casework')).toHaveLength(1);
  });

  it.each([500, 503])('that answers %i to a mutation leaves its result unknown', async (status) => {
    gateway.subgraphs.casework.state.trouble = (_, reply) => reply.code(status).send('down');
    const { body } = await gateway.ask(accept);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'RESULT_UNKNOWN' });
  });

  it('that hangs in a mutation for ten seconds leaves its result unknown', { timeout: 15_000 }, async () => {
    gateway.subgraphs.casework.state.trouble = hang;
    const began = performance.now();
    const { body } = await gateway.ask(accept);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'RESULT_UNKNOWN' });
    expect(performance.now() - began).toBeGreaterThan(9_900);
    expect(gateway.callsOf('casework')).toHaveLength(1);
  });

  it('gives a mutation that was done its answer, though a later read fails', async () => {
    gateway.subgraphs.registry.state.trouble = hang;
    const { body } = await gateway.ask(accept);
    expect(body.data).toEqual({ acceptRequest: { __typename: 'RequestAccepted', case: { version: 2, organization: null } } });
    expect(body.extensions).toEqual({ cost, unavailable: ['registry'] });
  });

  it('that refuses the signature is a fault of ours, told as INTERNAL', async () => {
    gateway.subgraphs.registry.state.trouble = (_, reply) =>
      reply.code(401).send({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    const { body } = await gateway.ask('{ me { id } }');
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL' });
  });
});

describe('errors of a subgraph', () => {
  const answering = (errors: readonly object[], data: object | null = null) => {
    gateway.subgraphs.registry.state.trouble = (_, reply) => reply.code(200).send({ data, errors });
  };

  it('keep their code and field, and the sentence that our own code wrote for a field', async () => {
    answering([
      { message: 'Chọn một tỉnh / Choose a province', path: ['me'], extensions: { code: 'BAD_USER_INPUT', field: 'provinceId' } },
    ]);
    const { body } = await gateway.ask('{ me { id } }');
    expect(body.errors).toEqual([
      {
        message: 'Chọn một tỉnh / Choose a province',
        path: ['me'],
        extensions: { code: 'BAD_USER_INPUT', field: 'provinceId', errorId: expect.any(String) },
      },
    ]);
  });

  it.each([
    ['FORBIDDEN', 'FORBIDDEN'],
    ['NOT_FOUND', 'NOT_FOUND'],
    ['COMMAND_ID_REUSED', 'COMMAND_ID_REUSED'],
    ['GRAPHQL_VALIDATION_FAILED', 'INTERNAL'],
    ['INTERNAL_SERVER_ERROR', 'INTERNAL'],
    ['E11000', 'INTERNAL'],
    [undefined, 'INTERNAL'],
  ])('of code %s are told as %s and nothing more', async (code, told) => {
    answering([{ message: 'duplicate key at mongodb://10.0.0.1', extensions: { code, stacktrace: ['at x'], value: '079' } }]);
    const { body, text } = await gateway.ask('{ me { id } }');
    expect(Object.keys(body.errors?.[0]?.extensions ?? {}).toSorted()).toEqual(['code', 'errorId']);
    expect(body.errors?.[0]?.extensions['code']).toBe(told);
    expect(text).not.toMatch(/mongodb|10\.0\.0\.1|stack|registry|079/u);
  });

  it('are logged once, with the id that the client was told', async () => {
    answering([{ message: 'boom', extensions: { code: 'INTERNAL' } }]);
    const { body } = await gateway.ask('query Who { me { id } }');
    const id = String(body.errors?.[0]?.extensions['errorId']);
    const lines = gateway.log.filter((line) => line.includes(id)).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      level: 50,
      operation: 'Who',
      actor: 'intake-08',
      correlationId: expect.any(String),
      subgraph: 'registry',
    });
  });

  it('that only a null betrays is told by its place', async () => {
    gateway.subgraphs.registry.state.trouble = (_, reply) => reply.code(200).send({ data: { me: null } });
    const { body } = await gateway.ask('{ me { id } }');
    expect(body).toEqual({
      data: null,
      errors: [{ message: expect.any(String), path: ['me'], extensions: { code: 'INTERNAL', errorId: expect.any(String) } }],
      extensions: { cost },
    });
  });
});
