import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roles } from '@legal-aid/service-kit/actor';
import { actorOf, analyst, citizen } from '../../../tests/support/asking.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import { migrate } from '../src/store/migrate.ts';
import { createAsking, journalOf, officerAt, type MutationName } from './support.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld(['registry'], '2026-03-02T03:00:00Z');
}, 60_000);
afterAll(() => world.stop());

const send: ReturnType<typeof createAsking>['send'] = (...question) => createAsking(world).send(...question);
const register = () => createAsking(world).registerOrganization();

describe('the registry', () => {
  const some = randomUUID();
  const changed = { practitionerId: some, expectedVersion: 1 };
  const inputs: Readonly<Record<MutationName, object>> = {
    registerOrganization: { kind: 'STATE_CENTER', name: 'X', provinceId: 'vn34-08', activeFrom: '2025-07-01' },
    mergeOrganization: { organizationId: some, successorId: some, mergedOn: '2025-09-01', expectedVersion: 1 },
    renameOrganization: { organizationId: some, name: 'X', from: '2025-09-01', expectedVersion: 1 },
    endOrganization: { organizationId: some, ground: 'DISSOLVED', endedOn: '2025-09-01', expectedVersion: 1 },
    registerPractitioner: officerAt(some),
    addCapacity: { ...changed, capacity: officerAt(some).capacity },
    endCapacity: { ...changed, kind: 'LAWYER', organizationId: some, endedOn: '2025-09-01' },
    issueCredential: { ...changed, credential: officerAt(some).credential },
    withdrawCredential: { ...changed, kind: 'LAWYER_CARD', withdrawnOn: '2025-09-01' },
    publishRoster: { provinceId: 'vn34-08' },
    openAccount: { subject: 'x', role: 'ANALYST' },
    changeAccount: { accountId: some, expectedVersion: 1, role: 'ANALYST' },
    closeAccount: { accountId: some, expectedVersion: 1 },
    handBackAccount: { accountId: some, expectedVersion: 1 },
  };
  const accountKeepers = ['AUTHORITY', 'DEPARTMENT', 'HEAD'];
  const keepers: Readonly<Partial<Record<MutationName, readonly string[]>>> = {
    mergeOrganization: ['AUTHORITY'],
    ...{ openAccount: accountKeepers, changeAccount: accountKeepers, closeAccount: accountKeepers },
    handBackAccount: roles.filter((role) => role !== 'SERVICE'),
  };
  it.each(Object.entries(inputs) as [MutationName, object][])('keeps %s to the roles that the law names', async (name, input) => {
    const lawful = keepers[name] ?? ['AUTHORITY', 'DEPARTMENT'];
    for (const role of roles) {
      const by = actorOf(role, `any-${role.toLowerCase()}`, randomUUID());
      const { errors } = await send(name, input, { by });
      expect([role, errors?.[0]?.extensions.code]).toEqual([role, lawful.includes(role) ? undefined : 'FORBIDDEN']);
    }
    const unlawful = roles.filter((role) => role !== 'AUTHORITY').map((role) => `any-${role.toLowerCase()}`);
    expect(await journalOf(world).countDocuments({ actor: { $in: unlawful } })).toBe(0);
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

  it('gives an organisation that was kept with a single name its names', async () => {
    const [database, id] = [world.databaseOf('registry'), randomUUID()];
    const kept = { version: 1, status: 'ACTIVE', kind: 'STATE_CENTER', name: 'Tên', provinceId: 'vn34-08', activeFrom: '2025-07-01' };
    await database.collection<{ _id: string }>('organizations').insertOne({ _id: id, ...kept });
    await migrate(world.mongodbUri, database.name);
    await migrate(world.mongodbUri, database.name);
    const input = { organizationId: id, expectedVersion: 1, name: 'Tên mới', from: '2026-01-01' };
    expect(await send('renameOrganization', input)).toMatchObject({
      organization: { version: 2, parent: null, names: [{ name: 'Tên', validFrom: '2025-07-01' }, { name: 'Tên mới' }] },
    });
  });

  it('gives accounts that were one for a subject their capacity, how they ended and when they were opened', async () => {
    const [database, open, closed, subject] = [world.databaseOf('registry'), randomUUID(), randomUUID(), `old-${randomUUID()}`];
    const accounts = database.collection<{ _id: string }>('accounts');
    const kept = { version: 1, subject, role: 'CITIZEN', organizationId: null };
    await accounts.createIndex({ subject: 1 }, { name: 'openSubject', unique: true, partialFilterExpression: { status: 'OPEN' } });
    await accounts.insertMany([
      { _id: open, status: 'OPEN', ...kept },
      { _id: closed, status: 'CLOSED', ...kept },
    ] as never);
    await migrate(world.mongodbUri, database.name);
    await migrate(world.mongodbUri, database.name);
    expect(await accounts.find({ subject }).sort({ status: 1 }).toArray()).toMatchObject([
      { _id: closed, practitionerId: null, closing: 'REVOKED', openedAt: '1970-01-01T00:00:00.000Z' },
      { _id: open, practitionerId: null, openedAt: '1970-01-01T00:00:00.000Z' },
    ]);
    expect(await send('openAccount', { subject, role: 'CITIZEN' })).toMatchObject({ code: 'SUBJECT_TAKEN' });
    expect(await send('openAccount', { subject, role: 'ANALYST' })).toMatchObject({ __typename: 'AccountOpened' });
    expect(await send('handBackAccount', { accountId: open, expectedVersion: 1 }, { by: citizen(subject) })).toMatchObject({
      account: { version: 2, closedBy: 'HANDED_BACK' },
    });
  });

  it('pages through organisations without a gap or a double', async () => {
    const query = `query ($after: Cursor) { organizations(first: 3, after: $after, on: "2026-01-01") { nodes { id } endCursor hasNextPage } }`;
    await Promise.all(Array.from({ length: 4 }, register));
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: { data?: any } = await world.ask('registry', analyst, query, { after });
      seen.push(...data.organizations.nodes.map(({ id }: { id: string }) => id));
      ({ endCursor: after, hasNextPage: more } = data.organizations);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect((await world.ask('registry', analyst, query, { after: null })).data.organizations.hasNextPage).toBe(true);
    expect(seen).toHaveLength(await world.databaseOf('registry').collection('organizations').countDocuments({ status: 'ACTIVE' }));
  });
});
