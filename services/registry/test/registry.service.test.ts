import { randomUUID } from 'node:crypto';
import type { Actor } from '@legal-aid/service-kit/actor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, analyst, authority, citizen } from '../../../tests/support/asking.ts';
import { registerOrganization } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';

const refused = `... on Refused { code article details { name value } }`;
const mergeOrganization = `mutation ($commandId: CommandId!, $input: MergeOrganizationInput!) {
  mergeOrganization(commandId: $commandId, input: $input) {
    __typename ... on OrganizationMerged { organization { id version activeTo successor { id predecessors { id } } } } ${refused} } }`;
const openAccount = `mutation ($commandId: CommandId!, $input: OpenAccountInput!) {
  openAccount(commandId: $commandId, input: $input) { __typename ... on AccountOpened { account { id version role closed } } ${refused} } }`;
const closeAccount = `mutation ($commandId: CommandId!, $input: CloseAccountInput!) {
  closeAccount(commandId: $commandId, input: $input) { __typename ... on AccountClosed { account { id closed } } ${refused} } }`;

let world: World;
beforeAll(async () => {
  world = await startWorld(['registry'], '2026-03-02T03:00:00Z');
}, 60_000);
afterAll(() => world.stop());

const send = async (
  query: string,
  input: object,
  { by = authority, commandId = randomUUID() }: { by?: Actor; commandId?: string } = {},
) => {
  const { data, errors } = await world.ask('registry', by, query, { commandId, input });
  return errors ? { errors } : Object.values(data)[0];
};
const register = async (changes: object = {}): Promise<any> =>
  send(registerOrganization, { kind: 'STATE_CENTER', name: 'Trung tâm', provinceId: 'vn34-08', activeFrom: '2025-07-01', ...changes });
const journalRows = () => world.databaseOf('registry').collection('journal').countDocuments({});

describe('registering an organisation', () => {
  it.each([
    ['an unknown province', { provinceId: 'vn34-99' }, 'PROVINCE_UNKNOWN'],
    ['a province that was merged away', { provinceId: 'vn63-10' }, 'PROVINCE_NOT_IN_FORCE'],
    ['a province before its first day', { activeFrom: '2025-06-30' }, 'PROVINCE_NOT_IN_FORCE'],
  ])('refuses %s', async (_, changes, code) => {
    const before = await journalRows();
    expect(await register(changes)).toMatchObject({ __typename: 'Refused', code });
    expect(await journalRows()).toBe(before);
  });
});

describe('merging organisations', () => {
  it('ends one and keeps both ends of the lineage', async () => {
    const [old, next] = [await register(), await register()].map(({ organization }) => organization.id);
    const merged = await send(mergeOrganization, { organizationId: old, successorId: next, mergedOn: '2025-09-01', expectedVersion: 1 });
    expect(merged).toMatchObject({
      organization: { version: 2, activeTo: '2025-09-01', successor: { id: next, predecessors: [{ id: old }] } },
    });
  });

  it('refuses itself, an ended successor, an older version and a day before the first', async () => {
    const [a, b] = [await register(), await register()].map(({ organization }) => organization.id as string);
    const input = { organizationId: a, successorId: b, mergedOn: '2025-09-01', expectedVersion: 1 };
    const codeOf = async (changes: object) => ((await send(mergeOrganization, { ...input, ...changes })) as { code: string }).code;
    expect(await codeOf({ successorId: a })).toBe('SUCCESSOR_IS_ITSELF');
    expect(await codeOf({ expectedVersion: 9 })).toBe('VERSION_STALE');
    expect(await codeOf({ mergedOn: '2025-07-01' })).toBe('MERGER_BEFORE_FIRST_DAY');
    expect(await codeOf({ successorId: randomUUID() })).toBe('ORGANIZATION_NOT_FOUND');
    await send(mergeOrganization, input);
    expect(await codeOf({ organizationId: (await register()).organization.id, successorId: a })).toBe('SUCCESSOR_NOT_ACTIVE');
  });
});

describe('accounts', () => {
  it('are opened once for a subject, and again after they were closed', async () => {
    const subject = `head-${randomUUID().slice(0, 8)}`;
    const { organization } = await register();
    const input = { subject, role: 'HEAD', organizationId: organization.id };
    const opened = (await send(openAccount, input)) as { account: { id: string } };
    expect(opened).toMatchObject({ account: { version: 1, closed: false } });
    expect(await send(openAccount, input)).toMatchObject({ code: 'SUBJECT_TAKEN' });
    expect(await send(closeAccount, { accountId: opened.account.id, expectedVersion: 1 })).toMatchObject({ account: { closed: true } });
    expect(await send(closeAccount, { accountId: opened.account.id, expectedVersion: 2 })).toMatchObject({
      code: 'ACCOUNT_ALREADY_CLOSED',
    });
    expect(await send(openAccount, input)).toMatchObject({ __typename: 'AccountOpened' });
  });

  it('of one subject, asked for twice at once, are one', async () => {
    const input = { subject: `analyst-${randomUUID().slice(0, 8)}`, role: 'ANALYST' };
    const answers = (await Promise.all([send(openAccount, input), send(openAccount, input)])) as { __typename: string }[];
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['AccountOpened', 'Refused']);
  });

  it.each([
    ['an officer without an organisation', { role: 'INTAKE_OFFICER' }, 'ORGANIZATION_DOES_NOT_FIT_ROLE'],
    ['an analyst with one', { role: 'ANALYST', organizationId: randomUUID() }, 'ORGANIZATION_DOES_NOT_FIT_ROLE'],
    ['an unknown organisation', { role: 'HEAD', organizationId: randomUUID() }, 'ORGANIZATION_NOT_FOUND'],
    ['a name for a subject', { role: 'ANALYST', subject: 'Nguyễn Văn An' }, 'SUBJECT_INVALID'],
  ])('refuse %s', async (_, changes, code) => {
    expect(await send(openAccount, { subject: 'somebody', ...changes })).toMatchObject({ code });
  });
});

describe('the registry', () => {
  const inputs = {
    registerOrganization: [registerOrganization, { kind: 'STATE_CENTER', name: 'X', provinceId: 'vn34-08', activeFrom: '2025-07-01' }],
    mergeOrganization: [
      mergeOrganization,
      { organizationId: randomUUID(), successorId: randomUUID(), mergedOn: '2025-09-01', expectedVersion: 1 },
    ],
    openAccount: [openAccount, { subject: 'x', role: 'ANALYST' }],
    closeAccount: [closeAccount, { accountId: randomUUID(), expectedVersion: 1 }],
  } as const;
  const others = [citizen(), analyst, actorOf('HEAD', 'head-08', randomUUID()), actorOf('INTAKE_OFFICER', 'intake-08', randomUUID())];
  it.each(Object.entries(inputs))('keeps %s to the authority', async (_, [query, input]) => {
    const before = await journalRows();
    for (const by of others) expect(await send(query, input, { by })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await journalRows()).toBe(before);
  });

  it('tells which place a code meant on a day', async () => {
    const query = `query ($on: LocalDate) { provinces(on: $on) { id code name successor { name } predecessors { code } } }`;
    const on = async (day: string) =>
      (await world.ask('registry', citizen(), query, { on: day })).data.provinces as { code: string; name: string }[];
    const [before, after] = [await on('2025-06-30'), await on('2025-07-01')];
    expect([before.length, after.length]).toEqual([63, 34]);
    expect([before, after].map((list) => list.find(({ code }) => code === '15')?.name)).toEqual(['Yên Bái', 'Lào Cai']);
    expect(after.find(({ code }) => code === '15')).toMatchObject({ predecessors: [{ code: '10' }, { code: '15' }] });
  });

  it('pages through organisations without a gap or a double', async () => {
    const query = `query ($after: Cursor) { organizations(first: 3, after: $after, on: "2026-01-01") { nodes { id } endCursor hasNextPage } }`;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: { data?: any } = await world.ask('registry', analyst, query, { after });
      seen.push(...data.organizations.nodes.map(({ id }: { id: string }) => id));
      ({ endCursor: after, hasNextPage: more } = data.organizations);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(await world.databaseOf('registry').collection('organizations').countDocuments({ status: 'ACTIVE' }));
  });
});
