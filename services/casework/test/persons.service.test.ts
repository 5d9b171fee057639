import type { Actor } from '@legal-aid/service-kit/actor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, analyst, authority, citizen } from '../../../tests/support/asking.ts';
import { applicant, givenRequest } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import { givenOrganization, staffOf } from './support/places.ts';

let world: World;
let centre: string;
let officer: Actor;
let officerElsewhere: Actor;
const ids: Record<string, string> = {};

const people = {
  my: { name: 'Giàng Thị Mỷ', personalId: '008 190.001 234', phone: '0912 345 678' },
  myAgain: { name: 'Giàng Thị Mỷ'.normalize('NFD'), personalId: '008190001234', phone: '0987654321' },
  siu: { name: 'Siu H’Bhiăn', personalId: '064190001111', phone: '0911111111' },
  hoa: { name: 'Nguyễn Thị Hòa', personalId: '001190002222', phone: '0922222222' },
  hung: { name: 'Đỗ Văn Hùng', personalId: null, phone: null },
};

beforeAll(async () => {
  world = await startWorld(['registry', 'public-services', 'casework'], '2026-03-02T03:00:00Z');
  centre = await givenOrganization(world);
  const elsewhere = await givenOrganization(world, { provinceId: 'vn34-15' });
  [officer, officerElsewhere] = [staffOf(centre, 'INTAKE_OFFICER'), staffOf(elsewhere, 'INTAKE_OFFICER')];
  for (const [name, person] of Object.entries(people)) {
    const changes = { applicant: { ...applicant, ...person } };
    ids[name] = await givenRequest(world, { organizationId: centre, changes });
    world.clock.now = world.clock.now.add({ seconds: 1 });
  }
  ids['elsewhere'] = await givenRequest(world, { organizationId: elsewhere, changes: { applicant: { ...applicant, ...people.my } } });
}, 60_000);
afterAll(() => world.stop());

const document = `query ($personalId: PersonalId, $phone: Phone, $name: Line) { casesOfPerson(personalId: $personalId, phone: $phone, name: $name) { id } }`;
const search = async (sought: object, by: Actor = officer) => {
  const { data, errors } = await world.ask('casework', by, document, sought);
  return errors
    ? errors[0]?.extensions
    : data.casesOfPerson.map(({ id }: { id: string }) => Object.keys(ids).find((name) => ids[name] === id));
};

describe('looking for a person', () => {
  it.each<[object, readonly string[]]>([
    [{ personalId: '008190001234' }, ['myAgain', 'my']],
    [{ personalId: '008.190.001.234' }, ['myAgain', 'my']],
    [{ personalId: '008 190 001 234' }, ['myAgain', 'my']],
    [{ personalId: '008190001235' }, []],
    [{ phone: '0912345678' }, ['my']],
    [{ phone: '+84 912.345.678' }, ['my']],
    [{ name: 'Giàng Thị Mỷ' }, ['myAgain', 'my']],
    [{ name: 'Giàng Thị Mỷ'.normalize('NFD') }, ['myAgain', 'my']],
    [{ name: 'giang thi my' }, ['myAgain', 'my']],
    [{ name: 'MỶ' }, ['myAgain', 'my']],
    [{ name: 'mỷ giàng' }, ['myAgain', 'my']],
    [{ name: 'Thị' }, ['hoa', 'myAgain', 'my']],
    // What is written with other marks is another name.
    [{ name: 'Thỉ' }, []],
    [{ name: 'do hung' }, ['hung']],
    [{ name: 'Đỗ' }, ['hung']],
    [{ name: 'Siu' }, ['siu']],
    [{ name: 'Hòa Mỷ' }, []],
    [{ name: '.*' }, []],
    [{ name: 'Gi%' }, []],
  ])('%j finds %j, the newest first', async (sought, found) => expect(await search(sought)).toEqual(found));

  it.each([[{}], [{ personalId: null }], [{ name: 'Mỷ', phone: '0912345678' }], [{ name: 'M' }], [{ name: 'ế'.normalize('NFD') }]])(
    'refuses %j',
    async (sought) => expect(await search(sought)).toMatchObject({ code: 'BAD_USER_INPUT' }),
  );

  it('finds within the reach of who may see the person, and for nobody else', async () => {
    const sought = { personalId: '008190001234' };
    expect(await search(sought, officerElsewhere)).toEqual(['elsewhere']);
    expect(await search(sought, staffOf(centre, 'APPRAISER'))).toEqual([]);
    for (const by of [citizen(), analyst, authority, actorOf('AUDITOR', 'auditor'), actorOf('SUBSCRIBER', 'subscriber')])
      expect(await search(sought, by)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('answers at most 50', async () => {
    const changes = { applicant: { ...applicant, name: 'Lò Văn Nhiều', personalId: null } };
    await Promise.all(Array.from({ length: 51 }, () => givenRequest(world, { organizationId: centre, changes })));
    expect(await search({ name: 'Nhiều' })).toHaveLength(50);
  });

  it('hints at the same person within reach, never to the citizen', async () => {
    const query = `query ($id: ID!) { case(id: $id) { samePerson { id } } }`;
    const same = async (name: string, by: Actor) => (await world.ask('casework', by, query, { id: ids[name] })).data.case.samePerson;
    expect(await same('my', officer)).toEqual([{ id: ids['myAgain'] }]);
    expect(await same('hung', officer)).toEqual([]);
    expect(await same('my', citizen())).toBeNull();
    expect(await same('my', analyst)).toBeNull();
  });
});

describe('what is stored to find a person by', () => {
  it('are digests of a few bytes of identity, phone and name, and of nothing that has few values', async () => {
    const stored = await world.databaseOf('casework').collection('cases').find({}).toArray();
    for (const { index } of stored) expect(Object.keys(index as object).toSorted()).toEqual(['names', 'personalId', 'phone']);
    const digests = stored
      .flatMap(({ index: { names, personalId, phone } }) => [...names, personalId, phone])
      .filter((digest) => digest !== null);
    for (const digest of digests) expect(digest).toMatch(/^[A-Za-z0-9_-]{11}$/u);
    const text = JSON.stringify(stored);
    for (const plain of ['008190001234', '0912345678', 'giàng', 'Giàng', 'Hùng']) expect(text).not.toContain(plain);
  });
});
