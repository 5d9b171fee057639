import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOf } from '#store/facts';
import { acceptedEvent, mergedInto, receivedEvent, registered } from './events.ts';
import { actor, askGraphql, post, startWorld, type App } from './world.ts';

const [own, merged, foreign] = [randomUUID(), randomUUID(), randomUUID()] as [string, string, string];
const ids = Array.from({ length: 6 }, (_, index) => `${index}f1d8c4e-6a0b-5c2d-9e7f-0a1b2c3d4e5f`);
const owners = [own, own, own, merged, foreign, foreign];
const year2026 = { from: '2026-01-01', to: '2027-01-01' };
let world: Awaited<ReturnType<typeof startWorld>>;
let first: App;

beforeAll(async () => {
  world = await startWorld('form25');
  await world.publish([registered(own), registered(merged), registered(foreign), mergedInto(merged, own)]);
  await world.publish(ids.flatMap((id, index) => [receivedEvent(id), acceptedEvent(id, { organizationId: owners[index] ?? '' })]));
  first = await world.start();
});
afterAll(() => world.stop());

const sheet = `query ($period: PeriodInput!, $geography: Geography! = AS_REPORTED, $by: Breakdown! = NATION, $provinceId: ID, $column: Int = 3, $with: Boolean! = true, $after: Cursor) {
  form25(period: $period, geography: $geography, by: $by, provinceId: $provinceId) {
    article period { from to timeZone } geography asOf lag provisional columns { number label known }
    lines { province { id } row label values cell(column: $column) @include(if: $with) { value cases(first: 2, after: $after) { nodes { id } hidden endCursor hasNextPage } } }
  } }`;
const ask = (app: App, variables: object, by = actor('ANALYST')) =>
  askGraphql<{ readonly form25: Form25 }>(app, { query: sheet, variables: { period: year2026, ...variables }, by });
interface Form25 {
  readonly lag: number | null;
  readonly provisional: boolean;
  readonly asOf: string;
  readonly lines: readonly {
    readonly province: object | null;
    readonly row: string;
    readonly values: readonly number[];
    readonly cell: { readonly cases: { readonly endCursor: string } };
  }[];
}
const totalOf = async (app: App, variables: object = {}) =>
  (await ask(app, { ...variables, with: false })).data?.form25.lines[0]?.values[0];

describe('form 25', () => {
  it('counts what was published, and says that it is final', async () => {
    const began = Date.now();
    await expect.poll(() => totalOf(first), { timeout: 20_000 }).toBe(6);
    await expect.poll(async () => (await ask(first, {})).data?.form25, { timeout: 10_000 }).toMatchObject({ lag: 0, provisional: false });
    const { data } = await ask(first, {});
    expect(data?.form25).toMatchObject({
      article: 'TT 03/2019/TT-BTP, biểu 25/BTP/TGPL',
      period: { ...year2026, timeZone: 'Asia/Ho_Chi_Minh' },
      geography: 'AS_REPORTED',
    });
    expect(data?.form25.lines).toHaveLength(17);
    expect(data?.form25.lines[0]?.values).toEqual([6, 0, 6, ...Array.from({ length: 10 }, () => 0)]);
    expect(Date.parse(data?.form25.asOf ?? '')).toBeGreaterThan(began - 1_000);
    expect((await first.inject({ method: 'GET', url: '/readyz' })).statusCode).toBe(200);
    expect(await post(first, { url: '/health', payload: {}, by: actor('SERVICE') })).toEqual({
      statusCode: 200,
      body: { lag: 0, parked: 0, mirrorBehind: 0 },
    });
  });

  it('is told to nothing unsigned, and the health of the service neither', async () => {
    for (const url of ['/graphql', '/health']) expect((await first.inject({ method: 'POST', url, payload: {} })).statusCode).toBe(401);
  });

  it('is forbidden to citizens', async () => {
    expect(await ask(first, {}, actor('CITIZEN'))).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('shows an officer the cases of his organisation and of those merged into it, and how many are hidden', async () => {
    const officer = actor('INTAKE_OFFICER', own);
    await expect
      .poll(async () => (await ask(first, {}, officer)).data?.form25.lines[0]?.cell, { timeout: 10_000 })
      .toMatchObject({ value: 6, cases: { nodes: [{ id: ids[0] }, { id: ids[1] }], hidden: 2, hasNextPage: true } });
    const { data } = await ask(first, {}, officer);
    const next = await ask(first, { after: data?.form25.lines[0]?.cell.cases.endCursor }, officer);
    expect(next.data?.form25.lines[0]?.cell).toMatchObject({
      cases: { nodes: [{ id: ids[2] }, { id: ids[3] }], hidden: 2, hasNextPage: false },
    });
    // Its centre was merged into another one: he is staff no more.
    expect((await ask(first, {}, actor('HEAD', merged))).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect((await ask(first, {}, actor('AUTHORITY'))).data?.form25.lines[0]?.cell).toMatchObject({ cases: { hidden: 0 } });
  });

  it.each([
    ['a column that the sheet has not', { column: 14 }, 'column'],
    ['a period before the form', { period: { from: '2018-01-01', to: '2019-01-01' } }, 'period.to'],
    ['a province that is none', { provinceId: 'vn34-99' }, 'provinceId'],
    ['a cursor that is not ours', { after: 'bm90IG91cnM' }, 'after'],
  ])('refuses %s by the name of the field', async (_, variables, field) => {
    expect((await ask(first, variables)).errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field } });
  });

  it.each([{ period: { from: '2026-02-30', to: '2027-01-01' } }, { period: {} }, { geography: 'FLAT' }, { period: null }])(
    'refuses malformed input',
    async (variables) => {
      expect((await ask(first, variables)).errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    },
  );

  it('is the same from a second process, which fills its mirror anew, while a parked record makes both provisional and others flow', async () => {
    const second = await world.start();
    expect(await totalOf(second)).toBe(6);
    const [broken, flowing] = [randomUUID(), randomUUID()];
    await world.publishRaw('casework.case-snapshot.recorded.v1', broken, 'not JSON');
    await world.publish([receivedEvent(broken), receivedEvent(flowing), acceptedEvent(flowing)]);
    for (const app of [first, second]) {
      await expect.poll(() => totalOf(app), { timeout: 20_000 }).toBe(7);
      await expect.poll(async () => (await ask(app, {})).data?.form25, { timeout: 10_000 }).toMatchObject({ provisional: true, lag: 0 });
    }
    expect((await post(second, { url: '/health', payload: {}, by: actor('SERVICE') })).body).toEqual({
      lag: 0,
      parked: 2,
      mirrorBehind: 0,
    });
    const store = await world.openStore();
    expect(await factsOf(store.connection).countDocuments()).toBe(14);
    await store.close();
  });
});
