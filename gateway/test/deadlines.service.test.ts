import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestGateway, type TestGateway } from './support/gateway.ts';
import { hang } from './support/subgraphs.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterEach(() => {
  vi.useRealTimers();
  for (const { state } of Object.values(gateway.subgraphs)) Object.assign(state, { trouble: null, calls: [] });
});
afterAll(() => gateway.close());

/** Lets only the clock jump, so that servers and connections go on. */
const jump = (ms: number): void => {
  const to = Date.now() + ms;
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(to);
};
const act = `mutation { acceptRequest(commandId: "7c9e6679-7425-40de-944b-e07fc1f90ae7", input: {
  caseId: "case-1", expectedVersion: 1, form: LITIGATION, field: CRIMINAL, eligibilityGroup: "POOR" }) {
  ... on RequestAccepted { case { version organization { name } } } } }`;
const leftFor = (name: 'registry' | 'casework'): readonly number[] =>
  gateway.callsOf(name).map(({ caller, headers }) => caller.deadline - Number(String(headers['x-gw-sig']).split('.')[0]));

describe('the deadline', () => {
  it('of a second goes with a query, one of ten with a mutation', async () => {
    await gateway.ask(act);
    const [mutation = 0] = leftFor('casework');
    const [query] = leftFor('registry');
    expect(mutation).toBeGreaterThan(9_000);
    expect(mutation).toBeLessThanOrEqual(10_000);
    expect(query).toBe(1_000);
  });

  it('of the request shortens that of a fetch, and is told when it has passed', async () => {
    // Casework answers a mutation when 9.7 seconds are over.
    gateway.subgraphs.casework.state.trouble = () => jump(9_700);
    gateway.subgraphs.registry.state.trouble = hang;
    const began = performance.now();
    const { body } = await gateway.ask(act);
    expect(performance.now() - began).toBeLessThan(900);
    expect(leftFor('registry')[0]).toBeLessThanOrEqual(300);
    expect(body.data).toEqual({ acceptRequest: { case: { version: 2, organization: null } } });
  });

  it('that has passed sends no query any more', async () => {
    gateway.subgraphs.casework.state.trouble = () => jump(10_001);
    const { body } = await gateway.ask(act);
    expect(gateway.callsOf('registry')).toEqual([]);
    expect(body.data).toEqual({ acceptRequest: { case: { version: 2, organization: null } } });
    expect(body.extensions?.['unavailable']).toBeUndefined();
  });

  it('that a subgraph noticed is told as DEADLINE_EXCEEDED', async () => {
    gateway.subgraphs.registry.state.trouble = (_, reply) =>
      reply.code(200).send({ data: null, errors: [{ message: 'late', path: ['me'], extensions: { code: 'DEADLINE_EXCEEDED' } }] });
    const { body } = await gateway.ask('{ me { id } }');
    expect(body.errors?.[0]).toMatchObject({
      message: 'Hết thời gian chờ, hãy thử lại / The deadline has passed; try again',
      extensions: { code: 'DEADLINE_EXCEEDED' },
    });
  });
});

describe('a client that goes away', () => {
  it('has its fetches ended', async () => {
    const arrived = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<void>();
    gateway.subgraphs.registry.state.trouble = (request) => {
      request.raw.socket.once('close', () => ended.resolve());
      arrived.resolve();
      return hang(request, undefined as never);
    };
    const gone = new AbortController();
    const began = performance.now();
    const asked = gateway.raw({
      method: 'POST',
      body: JSON.stringify({ query: '{ me { id } }' }),
      headers: { authorization: `Bearer ${gateway.token}`, 'content-type': 'application/json' },
      signal: gone.signal,
    });
    await arrived.promise;
    gone.abort();
    await expect(asked).rejects.toThrow();
    await ended.promise;
    // Long before the second that a query has.
    expect(performance.now() - began).toBeLessThan(700);
  });
});
