import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { takeOrganization } from '#consumers/organizations';
import { createContextOf } from '#context';
import { migrate } from '#store/migrate';
import { form25 } from '#rules/form25';
import { openStore, type Store } from '#store/openStore';
import { endedWithout, mergedInto, registered } from './events.ts';
import { actor } from './reaching.ts';

const database = `organizations-${randomUUID()}`;
let store: Store;
const tell = (...events: Parameters<ReturnType<typeof takeOrganization>>[0][]) =>
  Promise.all(events.map((event) => takeOrganization(store.organizations)(event)));
const newId = (): string => randomUUID();

beforeAll(async () => {
  await migrate(inject('mongodbUri'), database);
  store = await openStore(inject('mongodbUri'), database);
});
afterAll(async () => {
  await store.connection.dropDatabase();
  await store.close();
});

describe('the copy of organisations', () => {
  it('knows what was merged into an organisation by a day, directly or through others, in whatever order events come', async () => {
    const { organizations } = store;
    const [a, b, c] = [newId(), newId(), newId()] as [string, string, string];
    await tell(mergedInto(a, b), { ...mergedInto(b, c), data: { occurredOn: '2026-07-01', successorId: c } });
    await tell(registered(a), registered(b), registered(c));
    const sorted = async (day: string) => [...(await organizations.familiesOf([a, b, c, 'unknown'], day))].map(([id, ids]) => [id, ids]);
    // A merger that is to come opens nobody's cases.
    expect(await sorted('2026-06-30')).toEqual([
      [a, [a]],
      [b, [b, a]],
      [c, [c]],
      ['unknown', ['unknown']],
    ]);
    const later = (await organizations.familiesOf([c], '2026-07-01')).get(c);
    expect(later?.toSorted()).toEqual([a, b, c].toSorted());
  });

  it('looks up those merged into many organisations in one question', async () => {
    const ids = Array.from({ length: 50 }, newId);
    await tell(...ids.map((id) => registered(id)));
    const familiesOf = vi.fn(store.organizations.familiesOf);
    const counted: (readonly string[] | null)[] = [];
    const count = (question: { readonly where: { readonly organizationIds: readonly string[] | null } }) => {
      counted.push(question.where.organizationIds);
      return Promise.resolve({ watermark: 0, groups: [] });
    };
    const { organizationSheet } = createContextOf({
      figures: { count, cases: () => Promise.resolve([]) },
      freshness: () => ({ asOf: new Date(0), lag: 0, provisional: false }),
      organizations: { ...store.organizations, familiesOf },
      today: () => '2026-07-01',
      facts: store.facts,
    })({ actor: actor('AUTHORITY'), correlationId: 'c', deadline: Infinity });
    await Promise.all(ids.map((id) => organizationSheet(form25, id, { from: '2025-01-01', to: '2026-01-01' })));
    expect(familiesOf.mock.calls).toEqual([[ids, '2026-07-01']]);
    expect(counted).toHaveLength(1);
    expect(counted[0]?.toSorted()).toEqual(ids.toSorted());
  });

  it.each([
    ['an organisation until its last day', (id: string) => [mergedInto(id, newId())], '2025-06-30', true],
    ['not one that was merged, from the day on', (id: string) => [mergedInto(id, newId())], '2025-07-01', false],
    ['not one that ended without a successor', (id: string) => [endedWithout(id)], '2025-07-01', false],
    ['one that goes on', () => [], '2026-07-01', true],
  ])('calls active %s', async (_, after, day, expected) => {
    const id = newId();
    await tell(registered(id), ...after(id));
    expect(await store.organizations.isActive(id, day)).toBe(expected);
    expect(await store.organizations.isActive(newId(), day)).toBe(false);
  });

  it('puts into the area of a department what sits in its province on the map of the day', async () => {
    const at = async (provinceId: string, kind: 'STATE_CENTER' | 'JUSTICE_DEPARTMENT' = 'STATE_CENTER'): Promise<string> => {
      const id = newId();
      await tell(registered(id, { provinceId, kind }));
      return id;
    };
    // Yên Bái and Lào Cai became Lào Cai; code 15 meant the one and means the other.
    const [yenBai, laoCai, newLaoCai, haNoi] = [await at('vn63-15'), await at('vn63-10'), await at('vn34-15'), await at('vn63-01')];
    const departments = { old: await at('vn63-15', 'JUSTICE_DEPARTMENT'), new: await at('vn34-15', 'JUSTICE_DEPARTMENT') };
    const area = async (id: string, day: string) => {
      const found = await store.organizations.inAreaOf(id, day);
      return [yenBai, laoCai, newLaoCai, haNoi].map((each) => found.includes(each));
    };
    expect(await area(departments.old, '2025-06-30')).toEqual([true, false, false, false]);
    expect(await area(departments.old, '2025-07-01')).toEqual([true, true, true, false]);
    expect(await area(departments.new, '2025-07-01')).toEqual([true, true, true, false]);
    for (const id of [laoCai, newId()]) expect(await store.organizations.inAreaOf(id, '2025-07-01')).toEqual([]);
  });
});
