import { randomUUID } from 'node:crypto';
import { roles, type Role } from '@legal-aid/service-kit/actor';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, authority } from '../../../tests/support/asking.ts';
import { eventually } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import { createAsking } from './applications.ts';

const [lastSecond, midnight] = [Temporal.Instant.from('2025-06-30T16:59:59Z'), Temporal.Instant.from('2025-06-30T17:00:00Z')];
const filedWith = ['old', 'oldBranch', 'successor', 'elsewhere'] as const;
type FiledWith = (typeof filedWith)[number];
type Place = FiledWith | 'oldDepartment' | 'department';
const organizations = new Map<Place | 'nobody', string>();
const applications = new Map<FiledWith, string>();
let world: World;

const register = `mutation ($commandId: CommandId!, $input: RegisterOrganizationInput!) {
  registerOrganization(commandId: $commandId, input: $input) { __typename ... on OrganizationRegistered { organization { id } } ... on Refused { code message } } }`;
const merge = `mutation ($commandId: CommandId!, $input: MergeOrganizationInput!) {
  mergeOrganization(commandId: $commandId, input: $input) { __typename ... on Refused { code message } } }`;
const known = (id: string, field: object) =>
  eventually(() =>
    world
      .databaseOf('public-services')
      .collection<{ _id: string }>('organizations')
      .findOne({ _id: id, ...field }),
  );
const given = async (place: Place, input: { readonly kind: string; readonly provinceId: string; readonly [more: string]: unknown }) => {
  const variables = { commandId: randomUUID(), input: { name: place, activeFrom: '2020-01-01', ...input } };
  const { data } = await world.ask('registry', authority, register, variables);
  const id = data.registerOrganization.organization.id as string;
  await known(id, {});
  organizations.set(place, id);
};
const mergeInto = async (place: Place, successor: Place): Promise<void> => {
  const [organizationId, successorId] = [organizations.get(place), organizations.get(successor)] as [string, string];
  const input = { organizationId, successorId, mergedOn: '2025-07-01', expectedVersion: 1 };
  const { data } = await world.ask('registry', authority, merge, { commandId: randomUUID(), input });
  expect(data.mergeOrganization.__typename).toBe('OrganizationMerged');
  await known(organizationId, { successorId });
};

/** Hà Giang and Tuyên Quang, which became Tuyên Quang on 01/07/2025, and Hà Nội; an application is filed with each, before. */
beforeAll(async () => {
  world = await startWorld(['registry', 'public-services', 'casework'], '2025-06-20T03:00:00Z');
  await given('old', { kind: 'STATE_CENTER', provinceId: 'vn63-02' });
  await given('oldBranch', { kind: 'BRANCH', provinceId: 'vn63-02', parentId: organizations.get('old'), branchOrdinal: 1 });
  await given('successor', { kind: 'STATE_CENTER', provinceId: 'vn63-08' });
  await given('elsewhere', { kind: 'STATE_CENTER', provinceId: 'vn63-01' });
  await given('oldDepartment', { kind: 'JUSTICE_DEPARTMENT', provinceId: 'vn63-02' });
  await given('department', { kind: 'JUSTICE_DEPARTMENT', provinceId: 'vn63-08' });
  const ask = createAsking(world);
  for (const place of filedWith) {
    const { data } = await ask.file(organizations.get(place) ?? '', { by: actorOf('CITIZEN', `citizen-${place}`) });
    applications.set(place, data.fileApplication.application.id as string);
  }
  await mergeInto('old', 'successor');
  await mergeInto('oldDepartment', 'department');
}, 90_000);
afterAll(() => world.stop());

const query = `query ($of: [_Any!]!, ${filedWith.map((place) => `$${place}: ID!`).join(' ')}) {
  ${filedWith.map((place) => `${place}: application(id: $${place}) { ...codes }`).join('\n')}
  _entities(representations: $of) { ... on Application { ...codes } } }
  fragment codes on Application { id version status filedAt form field organization { id } summary receipt { number trackingCode } }`;

interface Row {
  readonly role: Role;
  readonly of: Place | 'nobody';
  /** What he reaches until 30/06/2025, and from 01/07/2025 on. */
  readonly reaches: readonly [readonly FiledWith[], readonly FiledWith[]];
}
const successors = ['old', 'oldBranch', 'successor'] as const;
const table: readonly Row[] = [
  ...(['INTAKE_OFFICER', 'HEAD'] as const).flatMap((role): readonly Row[] => [
    { role, of: 'old', reaches: [['old', 'oldBranch'], []] },
    { role, of: 'oldBranch', reaches: [['oldBranch'], ['oldBranch']] },
    { role, of: 'successor', reaches: [['successor'], successors] },
  ]),
  ...(['PRACTITIONER', 'APPRAISER'] as const).flatMap((role): readonly Row[] => [
    { role, of: 'old', reaches: [['old'], []] },
    { role, of: 'successor', reaches: [['successor'], ['old', 'successor']] },
  ]),
  { role: 'DEPARTMENT', of: 'oldDepartment', reaches: [['old', 'oldBranch'], []] },
  { role: 'DEPARTMENT', of: 'department', reaches: [['successor'], successors] },
  { role: 'DEPARTMENT', of: 'elsewhere', reaches: [[], []] },
  { role: 'HEAD', of: 'nobody', reaches: [[], []] },
  ...(['ANALYST', 'AUDITOR', 'AUTHORITY'] as const).map((role): Row => ({ role, of: 'nobody', reaches: [filedWith, filedWith] })),
];
const ask = (role: Role, of: Row['of'], subject = 'staff') =>
  world.ask('public-services', actorOf(role, subject, organizations.get(of) ?? null), query, {
    ...Object.fromEntries(applications),
    of: filedWith.map((place) => ({ __typename: 'Application', id: applications.get(place) })),
  });

describe.each([
  ['at the last second of 30/06/2025 in Viet Nam', lastSecond, 0],
  ['at midnight of 01/07/2025 in Viet Nam', midnight, 1],
] as const)('%s', (_, at, index) => {
  it.each(table)('$role of $of reaches the codes of applications filed with whom he answers for', async ({ role, of, reaches }) => {
    world.clock.now = at;
    const { data, errors } = await ask(role, of);
    expect(errors).toBeUndefined();
    expect(filedWith.filter((place) => data[place])).toEqual(reaches[index]);
    expect(filedWith.filter((__, place) => data._entities[place])).toEqual(reaches[index]);
    for (const place of reaches[index])
      expect(data[place]).toMatchObject({
        ...{ id: applications.get(place), version: 1, status: 'FILED', form: 'LITIGATION', field: 'CRIMINAL' },
        ...{ organization: { id: organizations.get(place) }, summary: null, receipt: null },
      });
  });

  it('a citizen reaches what he filed, with its words and its receipt', async () => {
    world.clock.now = at;
    const { data } = await ask('CITIZEN', 'nobody', 'citizen-old');
    expect(filedWith.filter((place) => data[place])).toEqual(['old']);
    expect(data.old).toMatchObject({ summary: 'Con trai tôi bị tạm giữ.', receipt: { number: 'BN.01.2025' } });
  });
});

describe('an application of another organisation', () => {
  it('is answered as one that does not exist', async () => {
    world.clock.now = midnight;
    const head = actorOf('HEAD', 'head', organizations.get('elsewhere') ?? null);
    const read = createAsking(world).read;
    const [foreign, random] = [await read(applications.get('old') ?? '', head), await read(randomUUID(), head)];
    expect(foreign).toEqual({ data: { application: null } });
    expect(random).toEqual(foreign);
  });

  it.each(['SUBSCRIBER', 'SERVICE'] as const)('and any other is forbidden to %s, and no record to a reference', async (role) => {
    const { errors, data } = await ask(role, 'nobody');
    expect(errors).toHaveLength(filedWith.length);
    expect(errors?.every(({ extensions }) => extensions?.['code'] === 'FORBIDDEN')).toBe(true);
    expect(data._entities).toEqual(filedWith.map(() => null));
  });

  it('is tried by every role', () => {
    const tried = new Set<Role>([...table.map(({ role }) => role), 'CITIZEN', 'SUBSCRIBER', 'SERVICE']);
    expect(roles.filter((role) => !tried.has(role))).toEqual([]);
  });
});

describe('commands and lists of citizens', () => {
  const questions = {
    trackApplication: '{ trackApplication(trackingCode: "0000000000000") { id } }',
    myApplications: '{ myApplications { nodes { id } } }',
    fileApplication: `mutation { fileApplication(commandId: "${randomUUID()}", input: { organizationId: "${randomUUID()}", form: LITIGATION, field: CRIMINAL, summary: "x",
      applicant: { name: "A", birthDate: "1990-01-01", sex: MALE, address: "x", eligibilityGroups: ["POOR"] } }) { __typename } }`,
    withdrawApplication: `mutation { withdrawApplication(commandId: "${randomUUID()}", input: { applicationId: "${randomUUID()}", expectedVersion: 1 }) { __typename } }`,
  };
  it.each(roles.filter((role) => role !== 'CITIZEN'))('are not for %s', async (role) => {
    const by = actorOf(role, 'staff', organizations.get('successor') ?? null);
    for (const text of Object.values(questions)) {
      const { errors } = await world.ask('public-services', by, text);
      expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
    }
  });
});
