import { randomUUID } from 'node:crypto';
import { fetchToken } from '#infra/system/demo';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestSystem, type TestSystem } from '../support/system.ts';

let test: TestSystem;
let token: string;
beforeAll(async () => {
  test = await startTestSystem({ cases: 60 });
  token = await fetchToken(test.system.urls.issuer, 'two-hats-08');
}, 120_000);
afterAll(() => test.stop());

interface Capacity {
  readonly id: string;
  readonly role: string;
  readonly version: number;
}

/** Asks as the person with two capacities, by one of them where it is given. */
const ask = async (query: string, capacity?: string) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(test.graphql, {
    method: 'POST',
    headers: { ...headers, ...(capacity !== undefined && { 'x-capacity': capacity }) },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, ...((await response.json()) as { data?: Record<string, never>; errors?: object[] }) };
};
const roleBy = async (capacity?: string) => (await ask('{ me { role } }', capacity)).data?.['me'];
const handBack = (account: Capacity) =>
  ask(
    `mutation { handBackAccount(commandId: "${randomUUID()}", input: { accountId: "${account.id}", expectedVersion: ${account.version} }) {
      __typename } }`,
    account.id,
  );

describe('a person with two capacities', () => {
  it('acts by the one that he names, and by one that he handed back no more, while the registry is away too', async () => {
    const { data } = await ask('{ myCapacities { id role version } }');
    const capacities = (data?.['myCapacities'] ?? []) as readonly Capacity[];
    expect(new Set(capacities.map(({ role }) => role)).size).toBe(2);
    for (const { id, role } of capacities) expect(await roleBy(id)).toEqual({ role });

    const [left, kept] = capacities as readonly [Capacity, Capacity];
    expect((await handBack(left)).data).toEqual({ handBackAccount: { __typename: 'AccountClosed' } });
    await vi.waitFor(async () => expect((await ask('{ eligibilityGroups { code } }', left.id)).status).toBe(403), 10_000);
    expect(await roleBy()).toEqual({ role: kept.role });

    await test.system.process('registry').stop(5_000);
    expect((await ask('{ eligibilityGroups { code } }', left.id)).status).toBe(403);
    expect((await ask('{ eligibilityGroups { code } }', kept.id)).status).toBe(200);
  });
});
