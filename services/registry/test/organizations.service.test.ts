import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizen } from '../../../tests/support/asking.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import { createAsking, eventsOf, journalOf } from './support.ts';

let world: World;
let asking: ReturnType<typeof createAsking>;
beforeAll(async () => {
  world = await startWorld(['registry'], '2026-03-02T03:00:00Z');
  asking = createAsking(world);
}, 60_000);
afterAll(() => world.stop());

const send: ReturnType<typeof createAsking>['send'] = (...question) => asking.send(...question);
const register = (changes?: object) => asking.registerOrganization(changes);
const center = { kind: 'STATE_CENTER', name: 'Trung tâm', provinceId: 'vn34-08', activeFrom: '2025-07-01' };
const branchOf = (parentId: string, changes: object = {}) => ({
  ...center,
  kind: 'BRANCH',
  name: 'Chi nhánh số 1',
  parentId,
  branchOrdinal: 1,
  ...changes,
});
const find = async (id: string, fields: string) =>
  (await world.ask('registry', citizen(), `query ($id: ID!) { organization(id: $id) { ${fields} } }`, { id })).data.organization;

describe('registering an organisation', () => {
  it.each([
    ['an unknown province', { provinceId: 'vn34-99' }, 'PROVINCE_UNKNOWN'],
    ['a province that was merged away', { provinceId: 'vn63-10' }, 'PROVINCE_NOT_IN_FORCE'],
    ['a province before its first day', { activeFrom: '2025-06-30' }, 'PROVINCE_NOT_IN_FORCE'],
    ['a centre with a nature', { nature: 'LAW_PRACTICE' }, 'NATURE_DOES_NOT_FIT_KIND'],
    ['a branch of no centre', { kind: 'BRANCH', branchOrdinal: 1 }, 'BRANCH_NEEDS_CENTER'],
    ['a branch of a centre that is not there', branchOf(randomUUID()), 'ORGANIZATION_NOT_FOUND'],
    ['a centre with a number', { branchOrdinal: 1 }, 'BRANCH_ORDINAL_INVALID'],
  ])('refuses %s', async (_, changes, code) => {
    const before = await journalOf(world).countDocuments({});
    expect(await send('registerOrganization', { ...center, ...changes })).toMatchObject({ __typename: 'Refused', code });
    expect(await journalOf(world).countDocuments({})).toBe(before);
  });

  it('builds a province’s tree, and tells others all of it', async () => {
    const department = await register({ kind: 'JUSTICE_DEPARTMENT', name: 'Sở Tư pháp' });
    const top = await register({ parentId: department });
    const branch = await register(branchOf(top));
    const firm = await register({
      kind: 'CONTRACTED_ORGANIZATION',
      name: 'Văn phòng luật sư',
      parentId: department,
      nature: 'LAW_PRACTICE',
    });
    expect(
      await find(department, 'parent { id } children { id parent { id } nature branchOrdinal children { id branchOrdinal } }'),
    ).toEqual({
      parent: null,
      children: [
        { id: top, parent: { id: department }, nature: null, branchOrdinal: null, children: [{ id: branch, branchOrdinal: 1 }] },
        { id: firm, parent: { id: department }, nature: 'LAW_PRACTICE', branchOrdinal: null, children: [] },
      ],
    });
    const told = async (aggregateId: string) => (await eventsOf(world, { aggregateId }))[0]?.data;
    expect(await told(top)).toMatchObject({ parentId: department, branchOrdinal: null, nature: null });
    expect(await told(branch)).toMatchObject({ parentId: top, branchOrdinal: 1, nature: null });
    expect(await told(firm)).toMatchObject({ parentId: department, branchOrdinal: null, nature: 'LAW_PRACTICE' });
  });

  it.each([
    ['a department', { kind: 'JUSTICE_DEPARTMENT' }, 'PARENT_DOES_NOT_FIT_KIND'],
    ['a centre of another province', { provinceId: 'vn34-01' }, 'PARENT_IN_OTHER_PROVINCE'],
    ['a centre that begins later', { activeFrom: '2025-07-02' }, 'PARENT_NOT_ACTIVE'],
  ])('refuses a branch of %s', async (_, changes, code) => {
    expect(await send('registerOrganization', branchOf(await register(changes)))).toMatchObject({ code });
  });

  it('gives a number within a centre to one of ten branches that ask for it at once', async () => {
    const top = await register();
    const answers = await Promise.all(Array.from({ length: 10 }, () => send('registerOrganization', branchOf(top))));
    expect(answers.filter(({ __typename }) => __typename === 'OrganizationRegistered')).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'BRANCH_ORDINAL_TAKEN')).toHaveLength(9);
    expect(await send('registerOrganization', branchOf(top, { branchOrdinal: 2 }))).toMatchObject({ organization: { branchOrdinal: 2 } });
    expect(await send('registerOrganization', branchOf(await register()))).toMatchObject({ organization: { branchOrdinal: 1 } });
  });
});

describe('merging organisations', () => {
  it('ends one and keeps both ends of the lineage', async () => {
    const [old, next] = [await register(), await register()];
    const input = { organizationId: old, successorId: next, mergedOn: '2025-09-01', expectedVersion: 1 };
    expect(await send('mergeOrganization', input)).toMatchObject({
      organization: { version: 2, activeTo: '2025-09-01', endGround: null, successor: { id: next, predecessors: [{ id: old }] } },
    });
  });

  it('refuses itself, an ended successor, one of another kind, an older version and a day before the first', async () => {
    const [a, b] = [await register(), await register()];
    const department = await register({ kind: 'JUSTICE_DEPARTMENT' });
    const input = { organizationId: a, successorId: b, mergedOn: '2025-09-01', expectedVersion: 1 };
    const codeOf = async (changes: object) => (await send('mergeOrganization', { ...input, ...changes })).code as string;
    expect(await codeOf({ successorId: a })).toBe('SUCCESSOR_IS_ITSELF');
    expect(await codeOf({ successorId: department })).toBe('SUCCESSOR_OF_OTHER_KIND');
    expect(await codeOf({ expectedVersion: 9 })).toBe('VERSION_STALE');
    expect(await codeOf({ mergedOn: '2025-07-01' })).toBe('MERGER_BEFORE_FIRST_DAY');
    expect(await codeOf({ successorId: randomUUID() })).toBe('ORGANIZATION_NOT_FOUND');
    await send('mergeOrganization', input);
    expect(await codeOf({ organizationId: await register(), successorId: a })).toBe('SUCCESSOR_NOT_ACTIVE');
  });
});

describe('renaming an organisation', () => {
  it('changes its name from a day on, and no day before', async () => {
    const organizationId = await register();
    const input = { organizationId, expectedVersion: 1, name: 'Trung tâm số 1', from: '2026-04-01' };
    expect(await send('renameOrganization', input)).toMatchObject({
      organization: {
        version: 2,
        name: 'Trung tâm',
        names: [
          { name: 'Trung tâm', validFrom: '2025-07-01', validTo: '2026-04-01' },
          { name: 'Trung tâm số 1', validFrom: '2026-04-01', validTo: null },
        ],
      },
    });
    expect(await find(organizationId, 'before: name(on: "2026-03-31") after: name(on: "2026-04-01") long: name(on: "2010-01-01")')).toEqual(
      {
        before: 'Trung tâm',
        after: 'Trung tâm số 1',
        long: 'Trung tâm',
      },
    );
    expect((await eventsOf(world, { aggregateId: organizationId })).at(-1)?.data).toEqual({
      occurredOn: '2026-04-01',
      name: 'Trung tâm số 1',
    });
  });

  it.each([
    ['from the first day', { from: '2025-07-01' }, 'NAME_BEFORE_LAST_NAME'],
    ['to the same name', { name: 'Trung tâm' }, 'NAME_UNCHANGED'],
    ['as an older version', { expectedVersion: 2 }, 'VERSION_STALE'],
    ['that is not there', { organizationId: randomUUID() }, 'ORGANIZATION_NOT_FOUND'],
  ])('is refused %s', async (_, changes, code) => {
    const input = { organizationId: await register(), expectedVersion: 1, name: 'Khác', from: '2026-04-01', ...changes };
    expect(await send('renameOrganization', input)).toMatchObject({ code });
  });
});

describe('ending an organisation', () => {
  const firm = { kind: 'REGISTERED_ORGANIZATION', name: 'Trung tâm tư vấn', nature: 'LAW_CONSULTING' };
  const endingOf = (organizationId: string) => ({ organizationId, expectedVersion: 1, endedOn: '2026-02-01', ground: 'OWN_WILL' });

  it('takes it off the list from that day on, and tells the ground', async () => {
    const organizationId = await register({ ...firm, provinceId: 'vn34-04' });
    expect(await send('endOrganization', endingOf(organizationId))).toMatchObject({
      organization: { version: 2, activeTo: '2026-02-01', endGround: 'OWN_WILL', successor: null },
    });
    const query = `query ($on: LocalDate) { organizations(on: $on, provinceId: "vn34-04") { nodes { id } } }`;
    const on = async (day: string) => (await world.ask('registry', citizen(), query, { on: day })).data.organizations.nodes;
    expect([await on('2026-01-31'), await on('2026-02-01')]).toEqual([[{ id: organizationId }], []]);
    expect((await eventsOf(world, { aggregateId: organizationId })).at(-1)?.data).toEqual({ occurredOn: '2026-02-01', ground: 'OWN_WILL' });
    const input = { ...endingOf(organizationId), expectedVersion: 2 };
    expect(await send('endOrganization', input)).toMatchObject({ code: 'ORGANIZATION_NOT_ACTIVE', article: 'LQ.16' });
    expect(await send('renameOrganization', { organizationId, expectedVersion: 2, name: 'X', from: '2026-03-01' })).toMatchObject({
      code: 'ORGANIZATION_NOT_ACTIVE',
    });
  });

  it.each([
    ['on its first day', { endedOn: '2025-07-01' }, 'END_BEFORE_FIRST_DAY', null],
    ['on a ground of contracts', { ground: 'CONTRACT_ENDED' }, 'GROUND_DOES_NOT_FIT_KIND', 'LQ.16.2, TT08.22'],
    ['as an older version', { expectedVersion: 7 }, 'VERSION_STALE', null],
    ['that is not there', { organizationId: randomUUID() }, 'ORGANIZATION_NOT_FOUND', null],
  ])('is refused %s', async (_, changes, code, article) => {
    expect(await send('endOrganization', { ...endingOf(await register(firm)), ...changes })).toMatchObject({ code, article });
  });
});

describe('a command on an organisation, sent 20 times at once', () => {
  const inputs: readonly (readonly ['registerOrganization' | 'renameOrganization' | 'endOrganization', (id: string) => object])[] = [
    ['registerOrganization', (id) => branchOf(id, { branchOrdinal: 7 })],
    ['renameOrganization', (organizationId) => ({ organizationId, expectedVersion: 1, name: 'Khác', from: '2026-04-01' })],
    ['endOrganization', (organizationId) => ({ organizationId, expectedVersion: 1, endedOn: '2026-04-01', ground: 'DISSOLVED' })],
  ];
  it.each(inputs)('%s has one effect and one answer', async (name, inputOf) => {
    const [input, commandId] = [inputOf(await register()), randomUUID()];
    const before = await journalOf(world).countDocuments({});
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(name, input, { commandId })));
    expect(answers).toEqual(answers.map(() => answers[0]));
    expect(answers[0].organization).toBeDefined();
    expect(await journalOf(world).countDocuments({})).toBe(before + 1);
  });
});

it('tells others of organisations only what the schemas allow', async () => {
  expect(new Set((await eventsOf(world)).map(({ type }) => type))).toEqual(
    new Set(['registered', 'renamed', 'merged', 'ended'].map((what) => `registry.organization.${what}.v1`)),
  );
});
