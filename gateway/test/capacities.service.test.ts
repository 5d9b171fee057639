import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from './support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const question = '{ me { role } }';

describe('a capacity', () => {
  const roleBy = (capacity: string | undefined, token = gateway.token) =>
    gateway.raw({
      method: 'POST',
      body: JSON.stringify({ query: question }),
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        ...(capacity !== undefined && { 'x-capacity': capacity }),
      },
    });

  it.each([
    [undefined, 'INTAKE_OFFICER', 'account-1'],
    ['account-1', 'INTAKE_OFFICER', 'account-1'],
    ['account-0', 'HEAD', 'account-0'],
  ])('is the newest, or the one that is named: %s', async (capacity, role, accountId) => {
    gateway.subgraphs.registry.state.calls = [];
    expect((await roleBy(capacity)).body.data).toEqual({ me: { role } });
    expect(gateway.callsOf('registry')[0]?.caller.actor).toEqual({ subject: 'intake-08', role, organizationId: 'centre-08', accountId });
  });

  it.each(['account-2', 'unknown', '', '__proto__', 'account-0, account-1'])(
    'that is another’s or none is refused like a missing account: %s',
    async (capacity) => {
      const without = await roleBy(undefined, await gateway.issuer.token('nobody'));
      const { status, body } = await roleBy(capacity);
      const told = ({ errors }: typeof body) => errors?.map(({ message, extensions: { errorId: _, ...rest } }) => ({ message, ...rest }));
      expect([status, told(body)]).toEqual([403, told(without.body)]);
    },
  );
});

describe('a copy of accounts that is not read', () => {
  it('for a minute is told in every answer', async () => {
    const old = await startTestGateway({ freshness: () => 'OLD' });
    const { status, body } = await old.ask(question);
    expect([status, body.extensions?.['unavailable']]).toEqual([200, ['accounts']]);
    expect((await old.raw({ path: '/readyz' })).status).toBe(200);
    await old.close();
  });

  it('for too long judges nobody', async () => {
    const stale = await startTestGateway({ freshness: () => 'STALE' });
    const { status, body } = await stale.ask(question);
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([503, 'SERVICE_UNAVAILABLE']);
    expect(stale.callsOf('registry')).toEqual([]);
    expect((await stale.raw({ path: '/readyz' })).status).toBe(503);
    await stale.close();
  });
});
