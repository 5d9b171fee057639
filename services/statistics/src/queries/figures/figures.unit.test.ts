import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dimension, FigureFilter } from '#generated/graphql';
import { openMirror, type Mirror } from '#mirror/openMirror';
import { createCountedCases } from '#queries/countedCases';
import { createFigures } from '#queries/figures/figures';
import { monthsOf } from '#queries/figures/months';
import type { FiguresQuestion } from '#queries/figures/question';
import { dayNumber, dayWritten, type Period } from '#rules/day';
import { factOf, fields, forms, histories, organizations, period, sourceOf, type History } from '../../../test/histories.ts';
import { classOf, groupOf, isMeasured, placeOf, type Known } from '../../../test/oracle.ts';
import { actor, reachOf } from '../../../test/reaching.ts';

const refusal = async (answer: Promise<unknown>): Promise<unknown> => answer.catch((cause: unknown) => cause);

const mirrorOf = async (all: readonly History[]): Promise<Mirror> => {
  const mirror = await openMirror();
  await mirror.catchUp(sourceOf(all.flatMap(({ id, snapshots }) => snapshots.map((snapshot, index) => factOf(id, index + 1, snapshot)))));
  return mirror;
};
const ask = async ({ figures }: Mirror, question: FiguresQuestion, by = actor('AUTHORITY')) => {
  const freshness = () => ({ asOf: new Date(0), lag: 0, provisional: false });
  const reach = reachOf(by);
  return { ...(await createFigures({ figures, freshness, reach })(question)), countedCases: createCountedCases({ figures, reach }) };
};

const dimensions = ['MONTH', 'ORGANIZATION', 'PROVINCE', 'FORM', 'FIELD', 'PRACTITIONER_KIND', 'GROUP', 'SEX'] as const;
const filters: fc.Arbitrary<FigureFilter> = fc.record({
  organizationId: fc.constantFrom(...organizations),
  provinceId: fc.constantFrom('vn34-15', 'vn34-01', 'vn34-08'),
  form: fc.constantFrom(...forms),
  field: fc.constantFrom(...fields),
  practitionerKind: fc.constantFrom('LEGAL_AID_OFFICER' as const, 'CENTER_LAWYER' as const, 'UNASSIGNED' as const),
  groupColumn: fc.integer({ min: 4, max: 18 }),
  sex: fc.constantFrom('FEMALE' as const, 'MALE' as const),
});
// At most two at once: more would leave hardly a case.
const where = fc
  .tuple(
    filters,
    fc.subarray(['organizationId', 'provinceId', 'form', 'field', 'practitionerKind', 'groupColumn', 'sex'], { maxLength: 2 }),
  )
  .map(([filter, kept]): FigureFilter => Object.fromEntries(Object.entries(filter).filter(([key]) => kept.includes(key))));
const question = fc.record({
  measure: fc.constantFrom('ACCEPTED' as const, 'ENDED' as const, 'OPEN' as const),
  period,
  geography: fc.constantFrom('AS_REPORTED' as const, 'CURRENT' as const),
  by: fc.uniqueArray(fc.constantFrom<Dimension>(...dimensions), { maxLength: 3, size: 'max' }),
  where,
});

/** The value of a dimension for a case, read anew. */
const valueOf = (known: Known, dimension: Exclude<Dimension, 'MONTH'>, geography: string): string =>
  ({
    ORGANIZATION: known.organizationId,
    PROVINCE: placeOf(known, geography) ?? '',
    FORM: known.form,
    FIELD: known.field,
    PRACTITIONER_KIND: classOf(known) ?? 'UNASSIGNED',
    GROUP: String(groupOf(known)),
    SEX: known.sex,
  })[dimension];

const isWhere = (known: Known, filter: FigureFilter, geography: string): boolean =>
  [
    [filter.organizationId, known.organizationId],
    [filter.provinceId, placeOf(known, geography)],
    [filter.form, known.form],
    [filter.field, known.field],
    [filter.practitionerKind, classOf(known) ?? 'UNASSIGNED'],
    [filter.groupColumn, groupOf(known)],
    [filter.sex, known.sex],
  ].every(([wanted, found]) => wanted === undefined || wanted === found);

/** The months of a period day by day. */
const monthly = ({ from, to }: Period): ReadonlyMap<string, Period> => {
  const found = new Map<string, Period>();
  for (let day = dayNumber(from); day < dayNumber(to); day += 1) {
    const month = dayWritten(day).slice(0, 7);
    found.set(month, { from: found.get(month)?.from ?? dayWritten(day), to: dayWritten(day + 1) });
  }
  return found;
};

/** Which ids stand behind which values of the dimensions, case by case. */
const recount = (all: readonly Known[], { measure, period: asked, geography, by, where: filter }: FiguresQuestion) => {
  const cells = new Map<string, string[]>();
  const months = by.includes('MONTH') ? monthly(asked) : new Map([['', asked]]);
  for (const known of all)
    for (const [month, days] of months) {
      if (!isMeasured(known, measure, days) || !isWhere(known, filter ?? {}, geography)) continue;
      const key = by.map((dimension) => (dimension === 'MONTH' ? month : valueOf(known, dimension, geography))).join();
      cells.set(key, [...(cells.get(key) ?? []), known.id].toSorted());
    }
  return cells;
};

describe('figures', () => {
  it('tell what a naive recount finds, case by case, split and narrowed in any way', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.array(question, { minLength: 20, maxLength: 20 }), async (all, questions) => {
        const mirror = await mirrorOf(all);
        const newest = all.map(({ id, snapshots }) => ({ ...snapshots.at(-1), id }) as Known);
        for (const asked of questions) {
          const { cells, total, series, countedCases } = await ask(mirror, asked);
          const pages = await Promise.all(cells.map((cell) => countedCases(cell, { first: 100 })));
          const told = cells.map(
            ({ keys }, index) => [keys.map(({ code }) => code).join(), pages[index]?.nodes.map(({ id }) => id)] as const,
          );
          const expected = recount(newest, asked);
          expect(new Map(told)).toEqual(expected);
          expect(cells.map(({ value }) => value)).toEqual(told.map(([, ids]) => ids?.length));
          expect(total).toBe([...expected.values()].flat().length);
          expect(cells.every(({ keys }) => keys.every(({ dimension }, index) => dimension === asked.by[index]))).toBe(true);
          if (!asked.by.includes('MONTH')) continue;
          for (const { keys, points } of series()) {
            expect(points.map(({ month }) => month)).toEqual([...monthly(asked.period).keys()]);
            const codes = keys.map(({ code }) => code);
            for (const { month, value } of points) {
              const key = codes.toSpliced(asked.by.indexOf('MONTH'), 0, month).join();
              expect(value).toBe(expected.get(key)?.length ?? 0);
            }
          }
        }
        mirror.close();
      }),
      { numRuns: 15 },
    );
  });

  const id = '3f1d8c4e-6a0b-5c2d-9e7f-0a1b2c3d4e5f';
  const accepted = { organizationId: organizations[0] ?? '', provinceId: 'vn63-15', acceptedOn: '2025-03-31', grounds: ['HIV' as const] };
  const year2025 = { from: '2025-01-01', to: '2026-01-01' };
  const asked: FiguresQuestion = { measure: 'ACCEPTED', period: year2025, geography: 'CURRENT', by: [] };
  const one = () => mirrorOf([{ id, snapshots: [{ ...factOf(id, 1, accepted) }] }]);

  it('have Vietnamese labels, and name provinces and organisations', async () => {
    const mirror = await one();
    const { cells } = await ask(mirror, { ...asked, by: ['MONTH', 'PROVINCE', 'GROUP'] });
    expect(cells[0]?.keys).toMatchObject([
      { code: '2025-03', label: 'Tháng 03/2025' },
      { code: 'vn34-15', label: 'Lào Cai', province: { id: 'vn34-15' } },
      { code: '18', label: 'Có khó khăn về tài chính: Người nhiễm HIV', province: null, organization: null },
    ]);
    const { cells: others } = await ask(mirror, { ...asked, by: ['ORGANIZATION', 'PRACTITIONER_KIND', 'SEX'] });
    expect(others[0]?.keys).toMatchObject([
      { code: organizations[0], label: organizations[0], organization: { id: organizations[0] } },
      { code: 'UNASSIGNED', label: 'Chưa cử' },
      { code: 'FEMALE', label: 'Nữ' },
    ]);
    mirror.close();
  });

  it('come in the order of the dimensions that were asked, each in its own order', async () => {
    const later = { ...accepted, acceptedOn: '2025-04-01' };
    const all = [
      { ...later, field: 'OTHER' as const, sex: 'MALE' as const },
      { ...accepted, field: 'OTHER' as const },
      { ...later, field: 'CRIMINAL' as const },
      { ...accepted, field: 'CRIMINAL' as const, sex: 'MALE' as const },
      { ...accepted, field: 'CRIMINAL' as const },
    ];
    const mirror = await mirrorOf(all.map((each, index) => ({ id: `${index}${id.slice(1)}`, snapshots: [factOf(id, 1, each)] })));
    const codes = async (by: readonly Dimension[]) =>
      (await ask(mirror, { ...asked, by })).cells.map(({ keys }) => keys.map(({ code }) => code));
    const [march, april, criminal] = ['2025-03', '2025-04', 'CRIMINAL'];
    expect(await codes(['MONTH', 'FIELD', 'SEX'])).toEqual([
      [march, criminal, 'FEMALE'],
      [march, criminal, 'MALE'],
      [march, 'OTHER', 'FEMALE'],
      [april, criminal, 'FEMALE'],
      [april, 'OTHER', 'MALE'],
    ]);
    expect(await codes(['FIELD', 'MONTH', 'SEX'])).toEqual([
      [criminal, march, 'FEMALE'],
      [criminal, march, 'MALE'],
      [criminal, april, 'FEMALE'],
      ['OTHER', march, 'FEMALE'],
      ['OTHER', april, 'MALE'],
    ]);
    mirror.close();
  });

  it('draw a line of zeros for a year without a case, and no line where there is nothing to tell apart', async () => {
    const mirror = await one();
    const empty = { ...asked, period: { from: '2024-01-01', to: '2025-01-01' } };
    const { series, total, cells } = await ask(mirror, { ...empty, by: ['MONTH'] });
    expect(series()).toEqual([{ keys: [], points: monthsOf(empty.period).map(({ code }) => ({ month: code, value: 0 })) }]);
    expect([total, cells]).toEqual([0, []]);
    expect((await ask(mirror, { ...empty, by: ['MONTH', 'SEX'] })).series()).toEqual([]);
    const { series: unasked } = await ask(mirror, asked);
    expect(() => unasked()).toThrow(/MONTH/u);
    mirror.close();
  });

  it.each([
    ['an analyst', actor('ANALYST'), 0, 1],
    ['a head of another organisation', actor('HEAD', organizations[1]), 0, 1],
    ['the head of its organisation', actor('HEAD', organizations[0]), 1, 0],
    ['the authority', actor('AUTHORITY'), 1, 0],
  ])('narrowed by ground or sex show their case only where the ground may be known: %s', async (_, by, shown, hidden) => {
    const mirror = await one();
    const questions: readonly Partial<FiguresQuestion>[] = [
      { by: ['GROUP'] },
      { by: ['SEX'] },
      { where: { groupColumn: 18 } },
      { where: { sex: 'FEMALE' } },
    ];
    for (const narrowed of questions) {
      const { cells, countedCases } = await ask(mirror, { ...asked, ...narrowed }, by);
      const page = cells[0] && (await countedCases(cells[0], { first: 10 }));
      expect([cells[0]?.value, page?.nodes.length, page?.hidden]).toEqual([1, shown, hidden]);
    }
    mirror.close();
  });

  it.each<[string, Partial<FiguresQuestion>, string]>([
    ['four dimensions', { by: ['FORM', 'FIELD', 'SEX', 'GROUP'] }, 'by'],
    ['a dimension twice', { by: ['FORM', 'FORM'] }, 'by'],
    ['a period without a day', { period: { from: '2025-01-01', to: '2025-01-01' } }, 'period.to'],
    ['121 months', { by: ['MONTH'], period: { from: '2015-01-01', to: '2025-01-02' } }, 'period'],
    ['a province that is none', { where: { provinceId: 'vn34-99' } }, 'where.provinceId'],
    ['column 3 of form 24 as a ground', { where: { groupColumn: 3 } }, 'where.groupColumn'],
    ['column 19 of form 24', { where: { groupColumn: 19 } }, 'where.groupColumn'],
  ])('are refused for %s by the name of the field', async (_, change, field) => {
    const mirror = await openMirror();
    expect(await refusal(ask(mirror, { ...asked, ...change }))).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field } });
    mirror.close();
  });

  it('may have 5,000 cells, and are refused with the cure for one more', async () => {
    const groupsOf = (count: number) => Array.from({ length: count }, (_, index) => ({ organizationId: `o${index}`, counts: [1] }));
    const counting = (count: number) => ({ count: () => Promise.resolve({ watermark: 1, groups: groupsOf(count) }) });
    const freshness = () => ({ asOf: new Date(0), lag: 0, provisional: false });
    const askFor = (count: number) =>
      createFigures({ figures: counting(count), freshness, reach: reachOf(actor('ANALYST')) })({ ...asked, by: ['ORGANIZATION'] });
    expect((await askFor(5_000)).total).toBe(5_000);
    expect(await refusal(askFor(5_001))).toMatchObject({ extensions: { field: 'by' }, message: expect.stringMatching(/5000.*where/u) });
  });

  it('by month may span 120 months', () => {
    expect(monthsOf({ from: '2015-01-01', to: '2025-01-01' })).toHaveLength(120);
    expect(monthsOf({ from: '2025-01-31', to: '2025-03-02' })).toEqual([
      { code: '2025-01', from: '2025-01-31', to: '2025-02-01' },
      { code: '2025-02', from: '2025-02-01', to: '2025-03-01' },
      { code: '2025-03', from: '2025-03-01', to: '2025-03-02' },
    ]);
  });
});
