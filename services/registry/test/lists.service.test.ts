import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizen } from '../../../tests/support/asking.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import { createAsking, eventsOf } from './support.ts';

let world: World;
let asking: ReturnType<typeof createAsking>;
beforeAll(async () => {
  world = await startWorld(['registry'], '2026-03-02T03:00:00Z');
  asking = createAsking(world);
}, 60_000);
afterAll(() => world.stop());

const ask = async (query: string, variables: object = {}) => (await world.ask('registry', citizen(), query, variables)).data;

/** How many readings of collections a question costs, as the database itself counts them. */
const queriesOf = async (question: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> => {
  const { db } = world.databaseOf('registry');
  await db?.command({ profile: 2 });
  await question();
  await db?.command({ profile: 0 });
  const rows =
    (await db
      ?.collection('system.profile')
      .find({ $or: [{ op: 'query' }, { 'command.aggregate': { $exists: true } }] })
      .toArray()) ?? [];
  await db?.collection('system.profile').drop();
  return Object.fromEntries(
    [...Map.groupBy(rows, ({ ns }) => String(ns).split('.')[1] ?? '')].map(([name, found]) => [name, found.length]),
  );
};

describe('a page', () => {
  it('of no size at all is bad input, and no empty page that another one follows', async () => {
    const query = 'query ($first: PageSize) { organizations(first: $first) { nodes { id } hasNextPage } }';
    const { data, errors } = await world.ask('registry', citizen(), query, { first: null });
    expect([data, errors?.map(({ extensions }) => extensions)]).toEqual([null, [{ code: 'BAD_USER_INPUT', field: 'first' }]]);
    expect((await ask(query)).organizations).toEqual({ nodes: [], hasNextPage: false });
  });
});

describe('the list of practitioners', () => {
  let places: { old: string; next: string; other: string };
  const people = new Map<string, string>();
  beforeAll(async () => {
    const [old, next, other] = [
      await asking.registerOrganization({ provinceId: 'vn63-10', activeFrom: '2018-01-01' }),
      await asking.registerOrganization({ provinceId: 'vn34-15' }),
      await asking.registerOrganization({ provinceId: 'vn34-01' }),
    ];
    places = { old, next, other };
    const officer = async (name: string, organizationId: string, validFrom: string) =>
      people.set(
        name,
        await asking.registerPractitioner(organizationId, { name, capacity: { kind: 'LEGAL_AID_OFFICER', organizationId, validFrom } }),
      );
    await officer('Đinh Bình', old, '2025-09-01');
    await officer('An', next, '2025-09-01');
    await officer('Ăn', next, '2026-01-01');
    await officer('Âu', other, '2025-09-01');
    const intake = { kind: 'INTAKE_OFFICER', organizationId: next, validFrom: '2025-09-01' };
    people.set('Zĩ', await asking.registerPractitioner(next, { name: 'Zĩ', capacity: intake, credential: null }));
  });

  const names = async (filter: string) =>
    (await ask(`{ practitioners(${filter}) { nodes { name } } }`)).practitioners.nodes.map(({ name }: { name: string }) => name);

  it('is in the order of the Vietnamese alphabet', async () => {
    expect(await names('first: 100')).toEqual(['An', 'Ăn', 'Âu', 'Đinh Bình', 'Zĩ']);
  });

  it('is of a day, an organisation, a province with those that lead to it, a kind, and all of them', async () => {
    expect(await names('on: "2025-12-31"')).toEqual(['An', 'Âu', 'Đinh Bình', 'Zĩ']);
    expect(await names('on: "2025-08-31"')).toEqual([]);
    expect(await names('provinceId: "vn34-15"')).toEqual(['An', 'Ăn', 'Đinh Bình', 'Zĩ']);
    expect(await names('provinceId: "vn63-10"')).toEqual(['Đinh Bình']);
    expect(await names('provinceId: "vn34-99"')).toEqual([]);
    expect(await names('kind: INTAKE_OFFICER')).toEqual(['Zĩ']);
    expect(await names(`organizationId: "${places.next}"`)).toEqual(['An', 'Ăn', 'Zĩ']);
    expect(await names(`organizationId: "${places.next}", kind: LEGAL_AID_OFFICER, provinceId: "vn34-15", on: "2025-12-31"`)).toEqual([
      'An',
    ]);
    expect(await names(`organizationId: "${places.other}", provinceId: "vn34-15"`)).toEqual([]);
  });

  it('pages without a gap or a double, and an organisation knows its own', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const data: any = await ask(
        `query ($after: Cursor) { practitioners(first: 2, after: $after) { nodes { name } endCursor hasNextPage } }`,
        {
          after,
        },
      );
      seen.push(...data.practitioners.nodes.map(({ name }: { name: string }) => name));
      ({ endCursor: after, hasNextPage: more } = data.practitioners);
    }
    expect(seen).toEqual(['An', 'Ăn', 'Âu', 'Đinh Bình', 'Zĩ']);
    const query = `query ($id: ID!) { organization(id: $id) { practitioners(first: 2, on: "2026-01-01") { nodes { name } hasNextPage } } }`;
    expect((await ask(query, { id: places.next })).organization.practitioners).toEqual({
      nodes: [{ name: 'An' }, { name: 'Ăn' }],
      hasNextPage: true,
    });
  });

  it('answers references in batches: however many, one query of each collection', async () => {
    const practitioners = [...people.values()].map((id) => ({ __typename: 'Practitioner', id }));
    const organizations = Object.values(places).map((id) => ({ __typename: 'Organization', id }));
    const representations = Array.from({ length: 10 }, () => [...practitioners, ...organizations]).flat();
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Practitioner { id capacities { organization { id } } rights { allowed } } ... on Organization { id name } } }`;
    let answer: any;
    const cost = await queriesOf(async () => (answer = await ask(query, { representations })));
    expect(answer._entities.map(({ id }: { id: string }) => id)).toEqual(representations.map(({ id }) => id));
    expect(cost['practitioners']).toBe(1);
    // One for the references, and one for the places of capacities, which are known a step later.
    expect(cost['organizations']).toBeLessThanOrEqual(2);
  });
});

describe('practitioners of a list of organisations', () => {
  const fields = `nodes { name } endCursor hasNextPage`;
  let at: readonly string[];
  beforeAll(async () => {
    at = await Promise.all(Array.from({ length: 4 }, () => asking.registerOrganization({ provinceId: 'vn34-96' })));
    for (const [index, organizationId] of at.entries())
      for (const name of ['Chi', 'An', 'Bình', 'An'].slice(0, index + 1)) await asking.registerPractitioner(organizationId, { name });
  });

  it('are read all at once: one reading finds who they are, one reads them', async () => {
    const query = `{ organizations(provinceId: "vn34-96", first: 100) { nodes { id practitioners(first: 2) { ${fields} } } } }`;
    let answer: any;
    const cost = await queriesOf(async () => (answer = await ask(query)));
    expect(cost).toMatchObject({ organizations: 1, practitioners: 2 });
    const found = new Map<string, any>(answer.organizations.nodes.map((node: any) => [node.id, node.practitioners]));
    const names = (id: string) => found.get(id).nodes.map(({ name }: { name: string }) => name);
    expect(at.map(names)).toEqual([['Chi'], ['An', 'Chi'], ['An', 'Bình'], ['An', 'An']]);
    expect(at.map((id) => found.get(id).hasNextPage)).toEqual([false, false, true, true]);
  });

  it('follow page by page, whoever has two capacities in one place once, and on the day that is asked', async () => {
    const [organizationId = ''] = at.slice(3);
    const { nodes } = (
      await ask(`query ($id: ID!) { organization(id: $id) { practitioners(first: 1) { nodes { id } } } }`, { id: organizationId })
    ).organization.practitioners;
    const capacity = { kind: 'INTAKE_OFFICER', organizationId, validFrom: '2026-01-01' };
    await asking.send('addCapacity', { practitionerId: nodes[0].id, expectedVersion: 1, capacity });
    const query = `query ($id: ID!, $after: Cursor, $on: LocalDate) { organization(id: $id) {
      practitioners(first: 3, after: $after, on: $on) { ${fields} } } }`;
    const page = async (variables: object) => (await ask(query, { id: organizationId, ...variables })).organization.practitioners;
    const first = await page({});
    expect([first.nodes, first.hasNextPage]).toEqual([[{ name: 'An' }, { name: 'An' }, { name: 'Bình' }], true]);
    expect(await page({ after: first.endCursor })).toMatchObject({ nodes: [{ name: 'Chi' }], hasNextPage: false });
    expect((await page({ on: '2025-08-31' })).nodes).toEqual([]);
  });
});

describe('a cursor', () => {
  it('of one list is none of another', async () => {
    const lists = {
      organizations: 'organizations(first: 1, after: $after)',
      practitioners: 'practitioners(first: 1, after: $after)',
      rosters: 'rosters(provinceId: "vn34-14", first: 1, after: $after)',
    };
    await asking.send('publishRoster', { provinceId: 'vn34-14' });
    const asked = async (list: string, after: string | null) =>
      world.ask('registry', citizen(), `query ($after: Cursor) { list: ${list} { endCursor } }`, { after });
    for (const [name, list] of Object.entries(lists)) {
      const after = (await asked(list, null)).data.list.endCursor as string;
      for (const [other, otherList] of Object.entries(lists)) {
        const { errors } = await asked(otherList, after);
        expect([name, other, errors?.[0]?.extensions]).toEqual([
          name,
          other,
          name === other ? undefined : { code: 'BAD_USER_INPUT', field: 'after' },
        ]);
      }
    }
  });
});

describe('a published list', () => {
  const fields = `id publishedOn province { id } organizations { name kind } practitioners { name kind organizationName cardNumber }`;
  const find = async (id: string) => (await ask(`query ($id: ID!) { roster(id: $id) { ${fields} } }`, { id })).roster;

  it('never changes, whatever happens afterwards', async () => {
    const organizationId = await asking.registerOrganization({ provinceId: 'vn34-04', name: 'Trung tâm Cao Bằng' });
    const credential = { kind: 'OFFICER_CARD', number: '04-01', validFrom: '2025-09-01' };
    const practitionerId = await asking.registerPractitioner(organizationId, { credential });
    const published = await asking.send('publishRoster', { provinceId: 'vn34-04' });
    expect(published.roster).toMatchObject({
      publishedOn: '2026-03-02',
      province: { id: 'vn34-04' },
      organizations: [{ name: 'Trung tâm Cao Bằng', kind: 'STATE_CENTER', organization: { id: organizationId } }],
      practitioners: [
        { name: 'Lò Văn Pá', organizationName: 'Trung tâm Cao Bằng', cardNumber: '04-01', practitioner: { id: practitionerId } },
      ],
    });
    expect((await eventsOf(world, { aggregateId: published.roster.id }))[0]?.data).toEqual({
      occurredOn: '2026-03-02',
      provinceId: 'vn34-04',
      organizations: 1,
      practitioners: 1,
    });
    const before = await find(published.roster.id);
    await asking.send('renameOrganization', { organizationId, expectedVersion: 1, name: 'Tên khác', from: '2026-01-01' });
    await asking.send('withdrawCredential', { practitionerId, expectedVersion: 1, kind: 'OFFICER_CARD', withdrawnOn: '2026-02-01' });
    expect(await find(published.roster.id)).toEqual(before);
    const { roster } = await asking.send('publishRoster', { provinceId: 'vn34-04' });
    expect(roster).toMatchObject({ organizations: [{ name: 'Tên khác' }], practitioners: [] });
  });

  it.each([
    ['vn34-99', 'PROVINCE_UNKNOWN'],
    ['vn63-10', 'PROVINCE_NOT_IN_FORCE'],
  ])('of %s is refused', async (provinceId, code) => {
    expect(await asking.send('publishRoster', { provinceId })).toMatchObject({ code });
  });

  it('comes before those that were published earlier, page by page', async () => {
    const ids: string[] = [];
    for (const minute of [1, 2, 3]) {
      world.clock.now = world.clock.now.add({ minutes: minute });
      ids.unshift((await asking.send('publishRoster', { provinceId: 'vn34-11' })).roster.id);
    }
    const query = `query ($after: Cursor) { rosters(provinceId: "vn34-11", first: 2, after: $after) { nodes { id } endCursor hasNextPage } }`;
    const first = (await ask(query)).rosters;
    const second = (await ask(query, { after: first.endCursor })).rosters;
    expect([...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id)).toEqual(ids);
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
  });

  it('is one, when it is asked for 20 times at once by one command', async () => {
    const commandId = crypto.randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => asking.send('publishRoster', { provinceId: 'vn34-12' }, { commandId })),
    );
    expect(new Set(answers.map(({ roster }) => roster.id)).size).toBe(1);
    expect(await world.databaseOf('registry').collection('rosters').countDocuments({ provinceId: 'vn34-12' })).toBe(1);
  });
});
