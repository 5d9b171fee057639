import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe('accounts', () => {
  it('are opened once for a subject, and again after they were closed', async () => {
    const subject = `head-${randomUUID().slice(0, 8)}`;
    const input = { subject, role: 'HEAD', organizationId: await register() };
    const opened = await send('openAccount', input);
    expect(opened).toMatchObject({ account: { version: 1, closed: false } });
    expect(await send('openAccount', input)).toMatchObject({ code: 'SUBJECT_TAKEN' });
    expect(await send('closeAccount', { accountId: opened.account.id, expectedVersion: 1 })).toMatchObject({ account: { closed: true } });
    expect(await send('closeAccount', { accountId: opened.account.id, expectedVersion: 2 })).toMatchObject({
      code: 'ACCOUNT_ALREADY_CLOSED',
    });
    expect(await send('openAccount', input)).toMatchObject({ __typename: 'AccountOpened' });
  });

  it('of one subject, asked for twice at once, are one', async () => {
    const input = { subject: `analyst-${randomUUID().slice(0, 8)}`, role: 'ANALYST' };
    const answers = await Promise.all([send('openAccount', input), send('openAccount', input)]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['AccountOpened', 'Refused']);
  });

  it.each([
    ['an officer without an organisation', { role: 'INTAKE_OFFICER' }, 'ORGANIZATION_DOES_NOT_FIT_ROLE'],
    ['an analyst with one', { role: 'ANALYST', organizationId: randomUUID() }, 'ORGANIZATION_DOES_NOT_FIT_ROLE'],
    ['an unknown organisation', { role: 'HEAD', organizationId: randomUUID() }, 'ORGANIZATION_NOT_FOUND'],
    ['a name for a subject', { role: 'ANALYST', subject: 'Nguyễn Văn An' }, 'SUBJECT_INVALID'],
  ])('refuse %s', async (_, changes, code) => {
    expect(await send('openAccount', { subject: 'somebody', ...changes })).toMatchObject({ code });
  });
});

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
    closeAccount: { accountId: some, expectedVersion: 1 },
  };
  const others = [citizen(), analyst, actorOf('HEAD', 'head-08', randomUUID()), actorOf('INTAKE_OFFICER', 'intake-08', randomUUID())];
  it.each(Object.entries(inputs) as [MutationName, object][])('keeps %s to the authority', async (name, input) => {
    const before = await journalOf(world).countDocuments({});
    for (const by of others) expect(await send(name, input, { by })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await send(name, input)).not.toHaveProperty('errors');
    expect(await journalOf(world).countDocuments({ actor: { $in: others.map(({ subject }) => subject) } })).toBe(0);
    expect(await journalOf(world).countDocuments({})).toBeLessThanOrEqual(before + 1);
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
