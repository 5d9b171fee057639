import { randomUUID } from 'node:crypto';
import { roles, type Actor, type Role } from '@legal-aid/service-kit/actor';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { acceptedEvent, mergedInto, receivedEvent, registered } from './events.ts';
import { actor, askGraphql, startWorld, type App } from './world.ts';

/** Hà Giang and Tuyên Quang, which became Tuyên Quang on 01/07/2025: a centre with a branch and a department each, and Hà Nội. */
const organizations = {
  old: randomUUID(),
  oldBranch: randomUUID(),
  oldDepartment: randomUUID(),
  successor: randomUUID(),
  department: randomUUID(),
  elsewhere: randomUUID(),
};
type Holder = 'old' | 'oldBranch' | 'successor' | 'elsewhere';
const holders: readonly Holder[] = ['old', 'oldBranch', 'successor', 'elsewhere'];
const caseOf = Object.fromEntries(holders.map((holder) => [holder, randomUUID()])) as Readonly<Record<Holder, string>>;
const { old, oldBranch, oldDepartment, successor, department, elsewhere } = organizations;
const [lastSecond, midnight] = ['2025-06-30T16:59:59Z', '2025-06-30T17:00:00Z'].map((at) => Temporal.Instant.from(at)) as [
  Temporal.Instant,
  Temporal.Instant,
];
let clock = lastSecond;
let world: Awaited<ReturnType<typeof startWorld>>;
let app: App;

const period = { from: '2025-01-01', to: '2026-01-01' };
const query = `query ($period: PeriodInput!, $of: [_Any!]!) {
  form25(period: $period) { lines { cell(column: 1) { value cases(first: 100) { nodes { id } hidden } } } }
  form24(period: $period) { lines { cell(column: 3) { cases(first: 100) { nodes { id } } } } }
  figures(measure: ACCEPTED, period: $period, by: [GROUP]) { cells { value cases(first: 100) { nodes { id } hidden } } }
  _entities(representations: $of) { ... on LegalAidCase { countedIn(period: $period) { columns } } ... on Organization { form25(period: $period) { code } form24(period: $period) { code } } } }`;
interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly hidden: number;
}
interface Answer {
  readonly form25: { readonly lines: readonly { readonly cell: { readonly value: number; readonly cases: Page } }[] };
  readonly figures: { readonly cells: readonly { readonly value: number; readonly cases: Page }[] };
  readonly _entities: readonly (
    { readonly countedIn: object | null } | { readonly form25: object; readonly form24: object | null } | null
  )[];
}
const of = [
  ...holders.map((holder) => ({ __typename: 'LegalAidCase', id: caseOf[holder] })),
  ...holders.map((holder) => ({ __typename: 'Organization', id: organizations[holder] })),
];
const ask = (by: Actor) => askGraphql<Answer>(app, { query, variables: { period, of }, by, at: clock });
const holdersOf = ({ nodes }: Page): readonly Holder[] => holders.filter((holder) => nodes.some(({ id }) => id === caseOf[holder]));

beforeAll(async () => {
  world = await startWorld('rights');
  await world.publish([
    ...[registered(old, { provinceId: 'vn63-02' }), registered(oldBranch, { provinceId: 'vn63-02', kind: 'BRANCH', parentId: old })],
    ...[registered(successor), registered(elsewhere, { provinceId: 'vn63-01' })],
    registered(oldDepartment, { provinceId: 'vn63-02', kind: 'JUSTICE_DEPARTMENT' }),
    registered(department, { kind: 'JUSTICE_DEPARTMENT' }),
    ...[mergedInto(old, successor), mergedInto(oldDepartment, department)],
  ]);
  await world.publish(
    holders.flatMap((holder) => {
      const known = { organizationId: organizations[holder], provinceId: 'vn63-02', acceptedOn: '2025-03-03', occurredOn: '2025-03-03' };
      return [receivedEvent(caseOf[holder]), acceptedEvent(caseOf[holder], known)];
    }),
  );
  app = await world.start(() => clock);
  const total = async () => (await ask(actor('AUTHORITY'))).data?.form25.lines[0]?.cell.value;
  await vi.waitUntil(async () => (await total()) === holders.length, { timeout: 20_000, interval: 100 });
  const store = await world.openStore();
  await vi.waitUntil(async () => (await store.organizations.inAreaOf(department, '2025-07-01')).length === 5, { timeout: 20_000 });
  await vi.waitUntil(async () => !(await store.organizations.isActive(oldDepartment, '2025-07-01')), { timeout: 20_000 });
  await store.close();
}, 60_000);
afterAll(() => world.stop());

interface Row {
  readonly role: Role;
  readonly of: keyof typeof organizations | 'nobody';
  /** Whose cases are seen until 30/06/2025 and from 01/07/2025 on, and whose with their ground. */
  readonly cases: readonly [readonly Holder[], readonly Holder[]];
  readonly grounds: readonly [readonly Holder[], readonly Holder[]];
}
const none: Row['grounds'] = [[], []];
const successors = ['old', 'oldBranch', 'successor'] as const;
const office = (role: Role): readonly Row[] => [
  { role, of: 'old', cases: [['old', 'oldBranch'], []], grounds: [['old'], []] },
  { role, of: 'oldBranch', cases: [['oldBranch'], ['oldBranch']], grounds: [['oldBranch'], ['oldBranch']] },
  { role, of: 'successor', cases: [['successor'], successors], grounds: [['successor'], ['old', 'successor']] },
];
const table: readonly Row[] = [
  ...office('HEAD'),
  ...office('INTAKE_OFFICER'),
  { role: 'DEPARTMENT', of: 'oldDepartment', cases: [['old', 'oldBranch'], []], grounds: none },
  { role: 'DEPARTMENT', of: 'department', cases: [['successor'], successors], grounds: none },
  { role: 'APPRAISER', of: 'successor', cases: none, grounds: none },
  { role: 'ANALYST', of: 'nobody', cases: [holders, holders], grounds: none },
  { role: 'AUDITOR', of: 'nobody', cases: [holders, holders], grounds: none },
  { role: 'AUTHORITY', of: 'nobody', cases: [holders, holders], grounds: [holders, holders] },
];

describe.each([
  ['at the last second of 30/06/2025 in Viet Nam', lastSecond, 0],
  ['at midnight of 01/07/2025 in Viet Nam', midnight, 1],
] as const)('%s', (_, at, index) => {
  const isStaff = ({ of }: Row): boolean => index === 0 || (of !== 'old' && of !== 'oldDepartment');
  it.each(table.filter(isStaff))(
    '$role of $of sees behind figures the cases in reach, and of a ground those whose ground he may know',
    async (row) => {
      clock = at;
      const { data, errors } = await ask(actor(row.role, row.of === 'nobody' ? null : organizations[row.of]));
      expect(errors).toBeUndefined();
      const [within, known] = [row.cases[index], row.grounds[index]];
      const cell = data?.form25.lines[0]?.cell;
      expect([cell?.value, cell && holdersOf(cell.cases), cell?.cases.hidden]).toEqual([4, within, 4 - within.length]);
      const ofGround = data?.figures.cells[0];
      expect([ofGround?.value, ofGround && holdersOf(ofGround.cases), ofGround?.cases.hidden]).toEqual([4, known, 4 - known.length]);
      const entities = data?._entities ?? [];
      expect(holders.filter((__, place) => entities[place] && 'countedIn' in entities[place] && entities[place].countedIn)).toEqual(within);
      const sheets = entities.slice(holders.length);
      expect(sheets.every((sheet) => sheet && 'form25' in sheet)).toBe(true);
      expect(holders.filter((__, place) => sheets[place] && 'form24' in sheets[place] && sheets[place].form24)).toEqual(known);
    },
  );
});

describe('figures', () => {
  const entities = `query ($of: [_Any!]!, $period: PeriodInput!) { _entities(representations: $of) {
    ... on LegalAidCase { countedIn(period: $period) { columns } }
    ... on Organization { form25(period: $period) { code } form24(period: $period) { code } } } }`;

  it.each(table.filter((row) => row.of === 'old' || row.of === 'oldDepartment'))(
    'end for $role of $of on the day on which it is over',
    async ({ role, of: place }) => {
      clock = midnight;
      const by = actor(role, organizations[place as 'old']);
      for (const root of [
        'form25(period: $period) { code }',
        'form24(period: $period) { code }',
        'figures(measure: ACCEPTED, period: $period) { total }',
      ]) {
        const { data, errors } = await askGraphql(app, {
          query: `query ($period: PeriodInput!) { ${root} }`,
          variables: { period },
          by,
          at: clock,
        });
        expect([root, errors?.map(({ extensions }) => extensions), data]).toEqual([root, [{ code: 'FORBIDDEN' }], null]);
      }
      const { data } = await askGraphql<Pick<Answer, '_entities'>>(app, { query: entities, variables: { period, of }, by, at: clock });
      expect(data?._entities).toEqual([
        ...holders.map(() => ({ countedIn: null })),
        ...holders.map(() => ({ form25: null, form24: null })),
      ]);
    },
  );

  it.each(roles.filter((role) => !table.some((row) => row.role === role)))('are not for %s', async (role) => {
    const { data, errors } = await ask(actor(role, successor));
    expect([errors?.map(({ extensions }) => extensions), data]).toEqual([[{ code: 'FORBIDDEN' }], null]);
    const referred = await askGraphql<Pick<Answer, '_entities'>>(app, {
      ...{ query: entities, variables: { period, of }, by: actor(role, successor), at: clock },
    });
    expect(referred.data?._entities).toEqual(of.map(() => null));
  });
});
