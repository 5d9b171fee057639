import * as fc from 'fast-check';
import { provinces } from '@legal-aid/contracts/provinces';
import type { Actor } from '@legal-aid/service-kit/actor';
import { afterAll, describe, expect, it } from 'vitest';
import { createCountedCases } from '#queries/countedCases';
import { cellOf, type Line, type SheetQuestion } from '#queries/sheetLines';
import { createSheet } from '#queries/sheets';
import { form24 } from '#rules/form24';
import { form25 } from '#rules/form25';
import type { SheetRule } from '#rules/sheetRule';
import type { TailFact } from '#store/factReads';
import { factOf, histories, organizations, period, sourceOf, type History } from '../../test/histories.ts';
import { columnsOf24, columnsOf25, isOfRow, placeOf, type Known } from '../../test/oracle.ts';
import { actor, reachOf } from '../../test/reaching.ts';
import { openMirror, type Mirror } from './openMirror.ts';

const opened: Mirror[] = [];
afterAll(() => opened.forEach(({ close }) => close()));

const question: fc.Arbitrary<SheetQuestion> = fc.record({
  period,
  geography: fc.constantFrom('AS_REPORTED' as const, 'CURRENT' as const),
  by: fc.constantFrom('NATION' as const, 'PROVINCE' as const),
});

/** All events of all cases, one of each case after the other, as they would come over time. */
const factsOf = (all: readonly History[]): readonly Omit<TailFact, 'seq'>[] =>
  [0, 1, 2, 3, 4].flatMap((index) =>
    all.flatMap(({ id, snapshots }) => {
      const snapshot = snapshots[index];
      return snapshot ? [factOf(id, index + 1, snapshot)] : [];
    }),
  );
const newestOf = (all: readonly History[]): readonly Known[] =>
  all.flatMap(({ id, snapshots }) => (snapshots.at(-1) ? [{ ...snapshots.at(-1), id } as Known] : []));

const mirrorOf = async (facts: readonly Omit<TailFact, 'seq'>[]): Promise<Mirror> => {
  const mirror = await openMirror();
  opened.push(mirror);
  await mirror.catchUp(sourceOf(facts));
  return mirror;
};

const authority = actor('AUTHORITY');
const withPredecessors = (id: string) => Promise.resolve([id, organizations[1] ?? '']);
const ask = async ({ figures }: Mirror, asked: SheetQuestion, { by = authority, rule = form25 }: { by?: Actor; rule?: SheetRule } = {}) => {
  const freshness = () => ({ asOf: new Date(0), lag: 0, provisional: false });
  const reach = reachOf(by, { withPredecessors });
  return { ...(await createSheet({ figures, freshness, reach })(rule, asked)), countedCases: createCountedCases({ figures, reach }) };
};
const cell = (line: Line, column: number) => {
  const found = cellOf(line, column);
  if (!found) throw new Error('no such column');
  return found;
};

const readers = [
  { rule: form25, columnsOf: columnsOf25, columns: 13 },
  { rule: form24, columnsOf: columnsOf24, columns: 18 },
];
type Reader = (typeof readers)[number];

/** A sheet read anew and case by case: which ids stand behind which figure. */
const recount = (
  all: readonly Known[],
  { period: asked, geography, by }: SheetQuestion,
  { line, column, reader }: Asked,
): readonly string[] =>
  all
    .filter((known) => by === 'NATION' || placeOf(known, geography) === line.province?.id)
    .filter((known) => isOfRow(known, line.row) && reader.columnsOf(known, asked).includes(column))
    .map(({ id }) => id)
    .toSorted();
interface Asked {
  readonly line: Line;
  readonly column: number;
  readonly reader: Reader;
}

describe('the mirror', () => {
  it.each(readers)(
    'counts $rule.code as a naive recount does, case by case, and the sheet obeys itself',
    { timeout: 60_000 },
    async (reader) => {
      const { rule, columns } = reader;
      await fc.assert(
        fc.asyncProperty(histories, question, async (all, asked) => {
          const mirror = await mirrorOf(factsOf(all));
          const { lines, checks, countedCases } = await ask(mirror, asked, { rule });
          const numbers = Array.from({ length: columns }, (_, index) => index + 1);
          const pages = await Promise.all(
            lines.flatMap((line) =>
              numbers.map(async (column) => ({ line, column, page: await countedCases(cell(line, column), { first: 100 }) })),
            ),
          );
          const newest = newestOf(all);
          for (const { line, column, page } of pages) {
            const ids = recount(newest, asked, { line, column, reader });
            expect(page).toMatchObject({ nodes: ids.map((id) => ({ id })), hidden: 0, hasNextPage: false });
            expect(line.values[column - 1]).toBe(ids.length);
          }
          const isNobodys = (known: Known) => columnsOf25(known, asked.period).join().endsWith('4');
          const bent = (await checks()).filter(({ code, holds }) => !holds && code !== 'C25-7').map(({ code }) => code);
          expect(bent).toEqual(rule === form25 && newest.some(isNobodys) ? ['C25-2'] : []);
          mirror.close();
          opened.pop();
        }),
        { numRuns: 8 },
      );
    },
  );

  it('answers figures and cases as they were at a watermark, however many events came since', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(histories, period, fc.nat(4), async (all, asked, known) => {
        const before = all.map(({ id, snapshots }) => ({ id, snapshots: snapshots.slice(0, known + 1) }));
        const mirror = await mirrorOf(factsOf(before));
        const { lines, countedCases, checks } = await ask(mirror, { period: asked, geography: 'AS_REPORTED', by: 'NATION' });
        await mirror.catchUp(sourceOf([...factsOf(before), ...factsOf(all).slice(factsOf(before).length)]));
        const now = await ask(mirror, { period: asked, geography: 'AS_REPORTED', by: 'NATION' });
        for (const { answer, cases } of [
          { answer: { lines, countedCases }, cases: before },
          { answer: now, cases: all },
        ])
          for (const column of [1, 2, 3, 4, 5, 6]) {
            const ids = newestOf(cases).filter((one) => columnsOf25(one, asked).includes(column));
            const page = await answer.countedCases(cell(answer.lines[0] as Line, column), { first: 100 });
            expect(page.nodes.map((node) => node.id)).toEqual(ids.map((one) => one.id).toSorted());
            expect(answer.lines[0]?.values[column - 1]).toBe(ids.length);
          }
        expect((await checks()).find(({ code }) => code === 'C25-6')).toMatchObject({ holds: true });
        mirror.close();
        opened.pop();
      }),
      { numRuns: 8 },
    );
  });
});

describe('the mirror of a few cases', () => {
  const id = '3f1d8c4e-6a0b-5c2d-9e7f-0a1b2c3d4e5f';
  const found = { organizationId: organizations[0] ?? '', provinceId: 'vn63-15', acceptedOn: '2025-03-01', grounds: ['POOR' as const] };
  const asked: SheetQuestion = { period: { from: '2025-01-01', to: '2026-01-01' }, geography: 'AS_REPORTED', by: 'NATION' };
  const accepted = factOf(id, 2, found);
  const total = async (mirror: Mirror) => (await ask(mirror, asked)).lines[0]?.values[0];

  it('counts the newest version of a case, in whatever order versions come', async () => {
    const moved = factOf(id, 3, { ...found, acceptedOn: '2027-01-01' });
    for (const facts of [
      [accepted, moved],
      [moved, accepted],
      [moved, factOf(id, 1, {}), accepted],
    ]) {
      expect(await total(await mirrorOf(facts))).toBe(0);
      const apart = await openMirror();
      opened.push(apart);
      for (let known = 1; known <= facts.length; known += 1) await apart.catchUp(sourceOf(facts.slice(0, known)));
      expect(await total(apart)).toBe(0);
    }
  });

  const nine = Array.from({ length: 9 }, (_, index) => ({ id: `${index}f1d8c4e-6a0b-5c2d-9e7f-0a1b2c3d4e5f`, organization: index % 3 }));
  const ended = nine.map((each) =>
    factOf(each.id, 3, { ...found, endedOn: '2025-05-01', organizationId: organizations[each.organization] ?? '' }),
  );

  it('hides the cases out of reach, counted over all pages', async () => {
    const mirror = await mirrorOf(ended);
    const { lines, countedCases } = await ask(mirror, asked, { by: actor('INTAKE_OFFICER', organizations[0]) });
    const within = nine.filter(({ organization }) => organization !== 2).map((each) => ({ id: each.id }));
    const first = await countedCases(cell(lines[0] as Line, 1), { first: 4 });
    expect(first).toMatchObject({ nodes: within.slice(0, 4), hidden: 3, hasNextPage: true });
    const second = await countedCases(cell(lines[0] as Line, 1), { first: 4, after: first.endCursor });
    expect(second).toMatchObject({ nodes: within.slice(4), hidden: 3, hasNextPage: false });
    await expect(countedCases(cell(lines[0] as Line, 1), { first: 4, after: 'bm90IG91cnM' })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'after' },
    });
  });

  it.each([
    ['an analyst, who sees all cases otherwise', actor('ANALYST'), { 1: 0, 2: 9, 3: 9, 5: 9 }],
    ['the authority', authority, { 1: 0, 2: 0, 3: 0, 5: 0 }],
    ['an officer, of other organisations only', actor('INTAKE_OFFICER', organizations[0]), { 1: 3, 3: 3, 5: 3 }],
    ['a head, of other organisations only', actor('HEAD', organizations[0]), { 1: 3, 3: 3, 5: 3 }],
  ])('hides whom a figure of one sex or ground counts from %s', async (_, by, hidden) => {
    const mirror = await mirrorOf(ended);
    const { lines, countedCases } = await ask(mirror, asked, { by, rule: form24 });
    const [line] = lines as [Line];
    for (const [column, expected] of Object.entries(hidden)) {
      const figure = cell(line, Number(column));
      const page = await countedCases(figure, { first: 100 });
      const isEmpty = column === '2';
      expect(figure.value).toBe(isEmpty ? 0 : 9);
      expect(page).toMatchObject({ hidden: isEmpty ? 0 : expected });
      expect(page.nodes).toHaveLength(isEmpty ? 0 : 9 - expected);
    }
  });

  it('answers a place without a case with lines of 0, and a question for no column with nothing', async () => {
    const { lines, countedCases } = await ask(await mirrorOf([]), asked);
    expect(lines).toHaveLength(17);
    expect(lines[0]?.values).toEqual(Array.from({ length: 13 }, () => 0));
    expect(await countedCases(cell(lines[0] as Line, 4), { first: 10 })).toEqual({
      nodes: [],
      hidden: 0,
      endCursor: null,
      hasNextPage: false,
    });
    expect(cellOf(lines[0] as Line, 0)).toBeUndefined();
    expect(cellOf(lines[0] as Line, 14)).toBeUndefined();
    expect((await ask(await mirrorOf([]), asked, { rule: form24 })).lines).toHaveLength(20);
  });

  it('sends the lines of the one province that is asked for, and none of provinces without a case', async () => {
    const mirror = await mirrorOf([accepted, factOf('5f1d8c4e-6a0b-5c2d-9e7f-0a1b2c3d4e5f', 2, { ...found, provinceId: 'vn63-10' })]);
    const current = (await ask(mirror, { ...asked, geography: 'CURRENT', provinceId: 'vn34-15' })).lines;
    expect(current.map(({ province }) => province)).toEqual(Array.from({ length: 17 }, () => ({ id: 'vn34-15' })));
    expect(current[0]?.values[0]).toBe(2);
    expect((await ask(mirror, { ...asked, provinceId: 'vn34-15' })).lines[0]?.values[0]).toBe(0);
    expect((await ask(mirror, { ...asked, by: 'PROVINCE' })).lines).toHaveLength(2 * 17);
    expect((await ask(mirror, { ...asked, by: 'PROVINCE', provinceId: 'vn34-15' })).lines).toEqual([]);
  });

  it('counts for some organisations only, of an unknown one nothing', async () => {
    const mirror = await mirrorOf(ended);
    const of = async (ids: readonly string[]) => {
      const { lines, countedCases } = await ask(mirror, { ...asked, organizationIds: ids });
      const { nodes } = await countedCases(cell(lines[0] as Line, 4), { first: 100 });
      return [lines[0]?.values[3], nodes.length];
    };
    expect(await of(organizations.slice(0, 2))).toEqual([6, 6]);
    expect(await of(['00000000-0000-4000-8000-000000000000'])).toEqual([0, 0]);
    expect(await of([])).toEqual([0, 0]);
  });

  it('holds every province and every row', async () => {
    const all = provinces.map(({ id: provinceId }, index) =>
      factOf(`${String(index).padStart(8, '0')}-6a0b-5c2d-9e7f-0a1b2c3d4e5f`, 2, { ...found, provinceId }),
    );
    expect(await total(await mirrorOf(all))).toBe(provinces.length);
  });
});
