import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { applicationsOf } from '#store/applications';
import { filingsOf } from '#store/filings';
import { citizen } from '../../../tests/support/asking.ts';
import { applicant, givenCenter } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import { createAsking } from './applications.ts';

const most = 3;
const noon = Temporal.Instant.from('2026-03-02T05:00:00Z');
let world: World;
let ask: ReturnType<typeof createAsking>;
let centers: readonly string[];
beforeAll(async () => {
  world = await startWorld(['registry', 'public-services', 'casework'], noon.toString(), { filingsPerPhone: most });
  ask = createAsking(world);
  centers = await Promise.all(['vn34-01', 'vn34-08'].map((provinceId) => givenCenter(world, { provinceId })));
}, 60_000);
beforeEach(() => {
  world.clock.now = noon;
});
afterAll(() => world.stop());

const database = () => world.databaseOf('public-services');
const newPhone = (): string => `09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
/** Files with a telephone number; the answer is the union member. */
const file = async (phone: string | null, { commandId = randomUUID() as string, center = 0, by = citizen(), changes = {} } = {}) => {
  const { data } = await ask.file(centers[center] ?? '', { commandId, by, changes: { applicant: { ...applicant, phone, ...changes } } });
  return data.fileApplication;
};
const kindOf = ({ __typename, code }: { readonly __typename: string; readonly code?: string }) => code ?? __typename;
/** Everything that a filing leaves behind, but whether the relay has published it by now. */
const traces = async () => {
  const names = ['applications', 'journal', 'commands', 'series', 'filings'];
  return JSON.stringify(
    await Promise.all(
      names.map((name) =>
        database()
          .collection(name)
          .find({}, { projection: { pending: 0 } })
          .sort({ _id: 1 })
          .toArray(),
      ),
    ),
  );
};

describe('applications with one telephone number', () => {
  it('are taken three times within an hour, and from an hour after the first on again; one more leaves no trace', async () => {
    const phone = newPhone();
    const answers = [];
    for (const minutes of [0, 10, 20]) {
      world.clock.now = noon.add({ minutes });
      answers.push(kindOf(await file(phone, { center: (minutes / 10) % 2, by: citizen(`citizen-${minutes}`) })));
    }
    expect(answers).toEqual(Array<string>(most).fill('ApplicationFiled'));
    world.clock.now = noon.add({ minutes: 59, seconds: 59 });
    const [before, commandId] = [await traces(), randomUUID()];
    expect(await file(phone, { commandId, by: citizen('citizen-0') })).toEqual({
      __typename: 'Refused',
      ...{ code: 'RATE_LIMITED', article: null, message: expect.stringMatching(/gửi lại.*send this one again/u) },
      details: [
        { name: 'field', value: 'applicant.phone' },
        { name: 'freeAt', value: '2026-03-02T06:00:00Z' },
      ],
    });
    expect(await traces()).toBe(before);
    world.clock.now = noon.add({ hours: 1 });
    expect(kindOf(await file(phone, { commandId, by: citizen('citizen-0') }))).toBe('ApplicationFiled');
    expect(kindOf(await file(phone))).toBe('RATE_LIMITED');
    // The second is an hour old now.
    world.clock.now = noon.add({ minutes: 70 });
    expect(kindOf(await file(phone))).toBe('ApplicationFiled');
  });

  it('never tell when another citizen filed with the number', async () => {
    const phone = newPhone();
    for (let time = 0; time < most - 1; time += 1) await file(phone, { by: citizen('victim') });
    const own = newPhone();
    for (const number of [phone, own, own, own]) {
      world.clock.now = world.clock.now.add({ minutes: 7 });
      expect(kindOf(await file(number, { by: citizen('stranger') }))).toBe('ApplicationFiled');
    }
    const freeAtOf = async (number: string, by: string) => (await file(number, { by: citizen(by) })).details[1];
    expect(await freeAtOf(phone, 'stranger')).toEqual({ name: 'freeAt', value: world.clock.now.add({ hours: 1 }).toString() });
    expect(await freeAtOf(phone, 'victim')).toEqual({ name: 'freeAt', value: noon.add({ hours: 1 }).toString() });
    expect(await freeAtOf(own, 'stranger')).toEqual({ name: 'freeAt', value: noon.add({ hours: 1, minutes: 14 }).toString() });
  });

  it('are one number however it is written, and another number is another', async () => {
    const phone = newPhone();
    const written = [phone, `+84${phone.slice(1)}`, `${phone.slice(0, 4)} ${phone.slice(4, 7)}.${phone.slice(7)}`, phone];
    const answers = [];
    for (const each of written) answers.push(kindOf(await file(each)));
    expect(answers).toEqual([...Array<string>(most).fill('ApplicationFiled'), 'RATE_LIMITED']);
    expect(kindOf(await file(newPhone()))).toBe('ApplicationFiled');
  });

  it('sent again are no further filing, also when the limit is reached', async () => {
    const [phone, commandIds] = [newPhone(), Array.from({ length: most }, (): string => randomUUID())];
    const first = [];
    for (const commandId of commandIds) first.push((await file(phone, { commandId })).application.id);
    const again = await Promise.all(commandIds.flatMap((commandId) => [file(phone, { commandId }), file(phone, { commandId })]));
    expect(new Set(again.map(({ application }) => application.id))).toEqual(new Set(first));
    expect(kindOf(await file(phone))).toBe('RATE_LIMITED');
    world.clock.now = noon.add({ hours: 2 });
    expect((await file(phone, { commandId: commandIds[0] as string })).application.id).toBe(first[0]);
  });

  it('are not counted where they were refused', async () => {
    const phone = newPhone();
    for (let time = 0; time < 5; time += 1)
      expect(kindOf(await file(phone, { changes: { birthDate: '2026-03-03' } }))).toBe('BIRTH_DATE_IN_FUTURE');
    for (let time = 0; time < most; time += 1) expect(kindOf(await file(phone))).toBe('ApplicationFiled');
  });

  it('are three of twelve that come at once to two organisations', async () => {
    const phone = newPhone();
    const filed = applicationsOf(database());
    const before = await filed.countDocuments({});
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => file(phone, { center: index % 2 })));
    const kinds = answers.map(kindOf);
    expect(kinds.filter((kind) => kind === 'ApplicationFiled')).toHaveLength(most);
    expect(new Set(kinds)).toEqual(new Set(['ApplicationFiled', 'RATE_LIMITED']));
    expect(await filed.countDocuments({})).toBe(before + most);
  });

  it('are known by a keyed digest, for an hour; those without a number are not counted', async () => {
    const phone = newPhone();
    await file(phone);
    const rows = await filingsOf(database()).find({}).toArray();
    expect(JSON.stringify(rows)).not.toContain(phone.slice(1));
    expect(rows.every(({ _id }) => /^[A-Za-z0-9_-]{43}$/u.test(_id))).toBe(true);
    const inAnHour = Date.now() + 3_600_000;
    expect(rows.every(({ expiresAt }) => Math.abs(expiresAt.getTime() - inAnHour) < 120_000)).toBe(true);
    const indexes = await database().collection('filings').indexes();
    expect(indexes).toContainEqual(expect.objectContaining({ key: { expiresAt: 1 }, expireAfterSeconds: 0 }));
    for (let time = 0; time <= most; time += 1) expect(kindOf(await file(null))).toBe('ApplicationFiled');
    expect(await filingsOf(database()).countDocuments({})).toBe(rows.length);
  });
});
