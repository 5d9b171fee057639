import { randomUUID } from 'node:crypto';
import type { Actor } from '@legal-aid/service-kit/actor';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { acceptedEvent, endedEvent, mergedInto, receivedEvent, registered } from './events.ts';
import { actor, askGraphql, startWorld, type App } from './world.ts';

const [own, merged, foreign] = [randomUUID(), randomUUID(), randomUUID()] as [string, string, string];
const ids = Array.from({ length: 6 }, (_, index) => `${index}f1d8c4e-6a0b-5c2d-9e7f-0a1b2c3d4e5f`);
const owners = [own, own, own, merged, foreign, foreign];
const year2026 = { from: '2026-01-01', to: '2027-01-01' };
let world: Awaited<ReturnType<typeof startWorld>>;
let first: App;

beforeAll(async () => {
  world = await startWorld('figures');
  await world.publish([registered(own), registered(merged), registered(foreign), mergedInto(merged, own)]);
  await world.publish(ids.flatMap((id, index) => [receivedEvent(id), acceptedEvent(id, { organizationId: owners[index] ?? '' })]));
  first = await world.start();
  await vi.waitUntil(async () => (await totals())?.[0] === ids.length, { timeout: 20_000, interval: 100 });
});
afterAll(() => world.stop());

const countedIn = `query ($of: [_Any!]!, $period: PeriodInput!) {
  _entities(representations: $of) { ... on LegalAidCase { countedIn(period: $period) { sheet row columns article } } } }`;
const ownSheets = `query ($of: [_Any!]!, $period: PeriodInput!) {
  _entities(representations: $of) { ... on Organization { form25(period: $period) { lines { values } } form24(period: $period) { code } } } }`;
const ground = `query ($period: PeriodInput!) { form24(period: $period) { lines { values
  all: cell(column: 1) { ...shown } ofGround: cell(column: 18) { ...shown } } } }
  fragment shown on SheetCell { value cases { nodes { id countedIn(period: $period) { columns } } hidden } }`;
const checked = `query ($period: PeriodInput!) {
  form25(period: $period, by: PROVINCE) { checks { code holds brokenOn } } form24(period: $period, by: PROVINCE) { checks { code holds brokenOn } } }`;
const drawn = `query ($period: PeriodInput!) { figures(measure: ENDED, period: $period, geography: CURRENT, by: [PRACTITIONER_KIND, MONTH]) {
  measure geography asOf lag provisional total
  cells { keys { dimension code label } value cases { nodes { id } hidden } }
  series { keys { dimension code label } points { month value } } } }`;
interface Entities {
  readonly _entities: readonly unknown[];
}
interface Ground {
  readonly form24: { readonly lines: readonly object[] };
}

interface Sheet {
  readonly values: readonly number[];
}
interface Checked {
  readonly checks: readonly { readonly code: string; readonly holds: boolean; readonly brokenOn: readonly string[] }[];
}
const ask = <Data>(query: string, by: Actor, variables: object = {}) =>
  askGraphql<Data>(first, { query, variables: { period: year2026, ...variables }, by });
const entities = async (query: string, by: Actor, of: readonly object[]) => (await ask<Entities>(query, by, { of })).data?._entities;
const casesOf = (indexes: readonly number[]) => indexes.map((index) => ({ __typename: 'LegalAidCase', id: ids[index] }));
const total = `query ($period: PeriodInput!) { form25(period: $period) { lines { values } } }`;
const totals = async () =>
  (await ask<{ readonly form25: { readonly lines: readonly Sheet[] } }>(total, actor('ANALYST'))).data?.form25.lines[0]?.values;

describe('figures', () => {
  it('tell an officer, by federation, where sheets count the cases of his organisation, and the authority of all', async () => {
    const counted = (by: Actor) => entities(countedIn, by, casesOf([0, 4]));
    const row = 'CRIMINAL.LITIGATION';
    const why = { countedIn: [{ sheet: '25/BTP/TGPL', row, columns: [1, 3], article: 'TT 03/2019/TT-BTP, biểu 25/BTP/TGPL' }] };
    expect(await counted(actor('HEAD', own))).toEqual([why, { countedIn: null }]);
    expect(await counted(actor('AUTHORITY'))).toEqual([why, why]);
    expect(await counted(actor('CITIZEN'))).toEqual([null, null]);
    expect(await counted(actor('SERVICE'))).toEqual([null, null]);
  });

  it('are told of an organisation with those merged into it, and to no citizen', async () => {
    const sheets = (by: Actor) =>
      entities(
        ownSheets,
        by,
        [own, merged, foreign].map((id) => ({ __typename: 'Organization', id })),
      );
    const expected = [4, 1, 2].map((total) => ({ form25: { lines: expect.any(Array) }, form24: { code: '24/BTP/TGPL' }, total }));
    const told = async () => {
      const of = (await sheets(actor('AUTHORITY'))) as readonly { readonly form25: { readonly lines: readonly Sheet[] } }[];
      return of.map((organization) => ({ ...organization, total: organization.form25.lines[0]?.values[0] }));
    };
    await expect.poll(told, { timeout: 10_000 }).toEqual(expected);
    expect(await sheets(actor('CITIZEN'))).toEqual([null, null, null]);
    // Form 24 of one organisation tells of few people: for its own staff and the authority.
    const form24For = async (by: Actor) =>
      ((await sheets(by)) as readonly { readonly form24: object | null }[]).map(({ form24 }) => form24 !== null);
    expect(await form24For(actor('ANALYST'))).toEqual([false, false, false]);
    expect(await form24For(actor('HEAD', own))).toEqual([true, true, false]);
    expect(await form24For(actor('HEAD', merged))).toEqual([false, false, false]);
  });

  it('count what ended, by who led it and whom it aided, once that was told', async () => {
    await world.publish([endedEvent(ids[0] ?? '', { organizationId: own, grounds: ['HIV'] })]);
    await expect.poll(totals, { timeout: 10_000 }).toEqual([6, 0, 6, 1, 1, ...Array.from({ length: 8 }, () => 0)]);
    const seen = async (by: Actor) => (await ask<Ground>(ground, by)).data;
    const nodes = (columns: readonly number[]) => [{ id: ids[0], countedIn: [{ columns: [1, 3, 4, 5] }, { columns }] }];
    const line = (all: object, ofGround: object) => ({
      ...{ values: [1, 0, 1, ...Array.from({ length: 14 }, () => 0), 1] },
      ...{ all: { value: 1, cases: all }, ofGround: { value: 1, cases: ofGround } },
    });
    const hidden = { nodes: [], hidden: 1 };
    const known = { nodes: nodes([1, 3, 18]), hidden: 0 };
    const [head, analyst, other] = await Promise.all([actor('HEAD', own), actor('ANALYST'), actor('HEAD', foreign)].map(seen));
    expect(head?.form24.lines[0]).toEqual(line(known, known));
    expect(analyst?.form24.lines[0]).toEqual(line({ nodes: nodes([1]), hidden: 0 }, hidden));
    expect(other?.form24.lines[0]).toEqual(line(hidden, hidden));
  });

  it('obey the checks of their sheets', async () => {
    const { data } = await ask<Record<'form25' | 'form24', Checked>>(checked, actor('ANALYST'));
    const [of25, of24] = [data?.form25.checks ?? [], data?.form24.checks ?? []];
    expect(of25.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6, 7, 9].map((number) => `C25-${number}`));
    expect(of24.map(({ code }) => code)).toEqual([1, 2, 3, 4, 9].map((number) => `C24-${number}`));
    for (const { holds, brokenOn } of [...of25, ...of24]) expect([holds, brokenOn]).toEqual([true, []]);
  });

  it('come by dimensions too, to draw and to drill into', async () => {
    const { data } = await ask<{ readonly figures: object }>(drawn, actor('ANALYST'), { period: { from: '2026-03-01', to: '2026-06-01' } });
    const keys = [{ dimension: 'PRACTITIONER_KIND', code: 'LEGAL_AID_OFFICER', label: 'Trợ giúp viên pháp lý' }];
    expect(data?.figures).toMatchObject({
      ...{ measure: 'ENDED', geography: 'CURRENT', provisional: expect.any(Boolean), total: 1 },
      cells: [{ keys: [...keys, { code: '2026-05' }], value: 1, cases: { nodes: [{ id: ids[0] }], hidden: 0 } }],
      series: [{ keys, points: [0, 0, 1].map((value, index) => ({ month: `2026-0${index + 3}`, value })) }],
    });
    const refused = await ask(drawn.replace('PRACTITIONER_KIND, MONTH', 'FORM'), actor('ANALYST'));
    expect(refused).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', field: 'by' } }] });
    const forbidden = await ask(drawn, actor('CITIZEN'));
    expect(forbidden).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
});
