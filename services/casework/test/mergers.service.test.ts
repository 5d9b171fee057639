import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@legal-aid/service-kit/actor';
import { act, givenPractitioner, givenRequest } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import { givenOrganization, merged, practitionerOf, staffOf } from './support/places.ts';

let world: World;
let old: readonly string[];
let successor: string;
let departments: { readonly old: string; readonly successor: string };
let practitioner: Actor;
let requests: readonly string[];
let assigned: string;

const lastSecond = '2025-06-30T16:59:59Z';
const midnight = '2025-07-01T00:00:00+07:00';
const at = (instant: string): void => {
  world.clock.now = Temporal.Instant.from(instant);
};

beforeAll(async () => {
  world = await startWorld(['registry', 'public-services', 'casework'], '2025-06-30T15:00:00Z');
  const before = { activeFrom: '2018-01-01' };
  old = [
    await givenOrganization(world, { provinceId: 'vn63-15', ...before }),
    await givenOrganization(world, { provinceId: 'vn63-10', ...before }),
  ];
  successor = await givenOrganization(world, { provinceId: 'vn34-15' });
  departments = {
    old: await givenOrganization(world, { kind: 'JUSTICE_DEPARTMENT', provinceId: 'vn63-15', ...before }),
    successor: await givenOrganization(world, { kind: 'JUSTICE_DEPARTMENT', provinceId: 'vn34-15' }),
  };
  const [first = '', second = ''] = old;
  requests = [
    ...(await Promise.all([1, 2, 3].map(() => givenRequest(world, { organizationId: first })))),
    ...(await Promise.all([1, 2].map(() => givenRequest(world, { organizationId: second })))),
  ];
  assigned = requests[0] ?? '';
  const practitionerId = await givenPractitioner(world, { organizationId: first, validFrom: '2025-01-01' });
  practitioner = practitionerOf(first, practitionerId);
  const acceptance = { form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'POOR' };
  await act(world, staffOf(first), { action: 'acceptRequest', caseId: assigned, input: acceptance });
  const assignments = [{ practitionerId, sharePercent: 100 }];
  await act(world, staffOf(first), { action: 'assignPractitioners', caseId: assigned, input: { assignments } });
  await Promise.all(old.map((id) => merged(world, id, { successorId: successor, mergedOn: '2025-07-01' })));
  await merged(world, departments.old, { successorId: departments.successor, mergedOn: '2025-07-01' });
}, 60_000);
afterAll(() => world.stop());

const listed = async (by: Actor): Promise<readonly string[]> => {
  const query = `{ requests(first: 100) { nodes { id } } cases(first: 100) { nodes { id } } }`;
  const { data, errors } = await world.ask('casework', by, query);
  expect(errors).toBeUndefined();
  return [...data.requests.nodes, ...data.cases.nodes].map(({ id }: { id: string }) => id).toSorted();
};
const read = async (by: Actor, id: string) =>
  (await world.ask('casework', by, `query ($id: ID!) { case(id: $id) { id applicant { name } } }`, { id })).data.case;
const everything = () => requests.toSorted();

describe('the merger of 01/07/2025', () => {
  it('leaves every file with its old staff until the last second of the day before', async () => {
    at(lastSecond);
    const [first = '', second = ''] = old;
    expect(await listed(staffOf(first))).toEqual(requests.slice(0, 3).toSorted());
    expect(await listed(staffOf(second))).toEqual(requests.slice(3).toSorted());
    expect(await listed(practitioner)).toEqual([assigned]);
    expect(await listed(staffOf(successor))).toEqual([]);
    expect(await listed(staffOf(departments.old, 'DEPARTMENT'))).toEqual(requests.slice(0, 3).toSorted());
  });

  it("gives all of them to the successor's staff at midnight in Viet Nam, none lost and none doubled", async () => {
    at(midnight);
    expect(await listed(staffOf(successor))).toEqual(everything());
    expect(await listed(staffOf(successor, 'INTAKE_OFFICER'))).toEqual(everything());
    expect(await listed(staffOf(departments.successor, 'DEPARTMENT'))).toEqual(everything());
    expect(await read(staffOf(successor), assigned)).toMatchObject({ applicant: { name: expect.any(String) } });
    const done = await act(world, staffOf(successor), { action: 'startWork', caseId: assigned });
    expect(done).toMatchObject({ case: { status: 'IN_PROGRESS' } });
  });

  it('leaves former staff an empty list, no record and no act from that very second', async () => {
    at(midnight);
    const former = [
      ...old.flatMap((id) => [staffOf(id), staffOf(id, 'INTAKE_OFFICER'), staffOf(id, 'APPRAISER')]),
      staffOf(departments.old, 'DEPARTMENT'),
      practitioner,
    ];
    for (const by of former) {
      expect(await listed(by)).toEqual([]);
      expect(await read(by, assigned)).toBeNull();
    }
    const [first = ''] = old;
    expect(await act(world, staffOf(first), { action: 'suspendCase', caseId: assigned })).toMatchObject({ code: 'CASE_NOT_FOUND' });
    expect(await act(world, practitioner, { action: 'suspendCase', caseId: assigned })).toMatchObject({ code: 'CASE_NOT_FOUND' });
    const advice = `mutation ($commandId: CommandId!, $input: RecordQuickAdviceInput!) {
      recordQuickAdvice(commandId: $commandId, input: $input) { __typename ... on Refused { code } } }`;
    const variables = { commandId: 'a0000000-0000-4000-8000-000000000001', input: { field: 'OTHER', question: 'x', answer: 'y' } };
    const { data } = await world.ask('casework', staffOf(first), advice, variables);
    expect(data.recordQuickAdvice).toMatchObject({ code: 'ORGANIZATION_NOT_ACTIVE' });
  });
});
