import * as fc from 'fast-check';
import { aidForms, legalFields } from '@legal-aid/contracts/codes';
import { currentProvinceId, provinces } from '@legal-aid/contracts/provinces';
import type { Actor } from '@legal-aid/service-kit/actor';
import { afterAll, describe, expect, it } from 'vitest';
import { createCountedCases } from '#queries/countedCases';
import { createForm25, type Form25Question } from '#queries/form25';
import { cellOf, type Line } from '#queries/lines';
import { dayNumber } from '#rules/day';
import { classify } from '#rules/form25';
import type { FactSource, TailFact } from '#store/factReads';
import { openMirror, type Mirror } from './openMirror.ts';

const opened: Mirror[] = [];
afterAll(() => opened.forEach(({ close }) => close()));

/** A case of the test, as the naive recount reads it. */
interface Case {
  readonly id: string;
  readonly organizationId: string;
  readonly provinceId: string;
  readonly field: (typeof legalFields)[number]['code'];
  readonly form: (typeof aidForms)[number]['code'];
  readonly acceptedOn: string;
}

const organizations = [
  '1b4e28ba-2fa1-51d2-883f-0016d3cca427',
  '2b4e28ba-2fa1-51d2-883f-0016d3cca427',
  '3b4e28ba-2fa1-51d2-883f-0016d3cca427',
];
const written = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const day = fc.integer({ min: dayNumber('2024-06-01'), max: dayNumber('2026-06-30') }).map(written);
// Few places, so that they meet: both maps' code 15, and what became one of them.
const provinceIds = ['vn63-10', 'vn63-15', 'vn34-15', 'vn63-01', 'vn34-01', 'vn34-08'];
const anyCase: fc.Arbitrary<Case> = fc.record({
  id: fc.uuid(),
  organizationId: fc.constantFrom(...organizations),
  provinceId: fc.constantFrom(...provinceIds),
  field: fc.constantFrom(...legalFields.map(({ code }) => code)),
  form: fc.constantFrom(...aidForms.map(({ code }) => code)),
  acceptedOn: day,
});
const cases = fc.uniqueArray(anyCase, { selector: ({ id }) => id, maxLength: 60 });
const question: fc.Arbitrary<Form25Question> = fc
  .record({
    days: fc.tuple(day, day).filter(([from, to]) => from < to),
    geography: fc.constantFrom('AS_REPORTED' as const, 'CURRENT' as const),
    by: fc.constantFrom('NATION' as const, 'PROVINCE' as const),
  })
  .map(({ days: [from, to], geography, by }) => ({ period: { from, to }, geography, by }));

const received = ({ id, organizationId }: Case): Omit<TailFact, 'seq'> => ({
  caseId: id,
  version: 1,
  organizationId,
  provinceId: null,
  form25: null,
  recordedAt: new Date(0),
});
const accepted = ({ provinceId, ...found }: Case, version = 2): Omit<TailFact, 'seq'> => ({
  ...received({ provinceId, ...found }),
  version,
  provinceId,
  form25: classify(found),
});

const sourceOf = (facts: readonly Omit<TailFact, 'seq'>[], most = Infinity): FactSource => {
  const rows = facts.map((fact, index) => ({ seq: index + 1, ...fact }));
  return {
    after: (seq, limit) => Promise.resolve(rows.filter((row) => row.seq > seq).slice(0, Math.min(limit, most))),
    last: () => Promise.resolve(rows.length),
  };
};
const mirrorOf = async (facts: readonly Omit<TailFact, 'seq'>[]): Promise<Mirror> => {
  const mirror = await openMirror();
  opened.push(mirror);
  await mirror.catchUp(sourceOf(facts));
  return mirror;
};

const actor = (role: Actor['role'], organizationId: string | null = null): Actor => ({ subject: 's', role, organizationId });
const analyst = actor('ANALYST');
const withPredecessors = (id: string) => Promise.resolve([id, organizations[1] ?? '']);
const ask = async ({ figures }: Mirror, asked: Form25Question, by = analyst) => {
  const freshness = () => ({ asOf: new Date(0), lag: 0, provisional: false });
  const countedCases = createCountedCases({ figures, actor: by, withPredecessors });
  const { lines } = await createForm25({ figures, freshness, actor: by })(asked);
  return { lines, countedCases };
};
const cell = (line: Line, column: number) => {
  const found = cellOf(line, column);
  if (!found) throw new Error('no such column');
  return found;
};

/** Form 25 read anew and case by case: which ids stand behind which figure. */
const recount = (all: readonly Case[], { period, geography, by }: Form25Question, line: Line, column: number): readonly string[] =>
  all
    .filter(({ provinceId, field, form, acceptedOn }) => {
      const place = geography === 'CURRENT' ? currentProvinceId(provinceId) : provinceId;
      const isHere = by === 'NATION' || place === line.province?.id;
      const isRow = line.row === 'TOTAL' || line.row === field || line.row === `${field}.${form}`;
      const isBefore = acceptedOn < period.from;
      const isIn = acceptedOn >= period.from && acceptedOn < period.to;
      return isHere && isRow && ((column !== 3 && isBefore) || (column !== 2 && isIn));
    })
    .map(({ id }) => id)
    .toSorted();

describe('the mirror', () => {
  it('counts what a naive recount finds, case by case, and adds up in every direction', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(cases, question, async (all, asked) => {
        const mirror = await mirrorOf(all.flatMap((found) => [received(found), accepted(found)]));
        const { lines, countedCases } = await ask(mirror, asked);
        const pages = await Promise.all(
          lines.flatMap((line) =>
            [1, 2, 3].map(async (column) => ({ line, column, page: await countedCases(cell(line, column), { first: 100 }) })),
          ),
        );
        for (const { line, column, page } of pages) {
          const ids = recount(all, asked, line, column);
          expect(page).toMatchObject({ nodes: ids.map((id) => ({ id })), hidden: 0, hasNextPage: false });
          expect(line.values[column - 1]).toBe(ids.length);
        }
        for (const { values } of lines) expect(values[0]).toBe((values[1] ?? 0) + (values[2] ?? 0));
        const nation = (await ask(mirror, { ...asked, by: 'NATION' })).lines;
        for (const { row, values } of nation) {
          const provincial = (await ask(mirror, { ...asked, by: 'PROVINCE' })).lines.filter((line) => line.row === row);
          expect(provincial.reduce((sum, line) => sum + (line.values[0] ?? 0), 0)).toBe(values[0]);
        }
        mirror.close();
        opened.pop();
      }),
      { numRuns: 20 },
    );
  });

  const found: Case = {
    id: '3f1d8c4e-6a0b-5c2d-9e7f-0a1b2c3d4e5f',
    organizationId: organizations[0] ?? '',
    provinceId: 'vn63-15',
    field: 'CRIMINAL',
    form: 'LITIGATION',
    acceptedOn: '2025-03-01',
  };
  const asked: Form25Question = { period: { from: '2025-01-01', to: '2026-01-01' }, geography: 'AS_REPORTED', by: 'NATION' };
  const total = async (mirror: Mirror) => (await ask(mirror, asked)).lines[0]?.values[0];

  it('counts the newest version of a case, in whatever order versions come', async () => {
    const moved = accepted({ ...found, acceptedOn: '2027-01-01' }, 3);
    for (const facts of [
      [accepted(found), moved],
      [moved, accepted(found)],
      [moved, received(found), accepted(found)],
    ]) {
      expect(await total(await mirrorOf(facts))).toBe(0);
      const apart = await openMirror();
      opened.push(apart);
      for (let known = 1; known <= facts.length; known += 1) await apart.catchUp(sourceOf(facts.slice(0, known)));
      expect(await total(apart)).toBe(0);
    }
  });

  it('answers the cases behind a figure as they were when it was counted', async () => {
    const mirror = await mirrorOf([accepted(found)]);
    const { lines, countedCases } = await ask(mirror, asked);
    const other = { ...found, id: '4f1d8c4e-6a0b-5c2d-9e7f-0a1b2c3d4e5f' };
    await mirror.catchUp(sourceOf([accepted(found), accepted({ ...found, acceptedOn: '2027-01-01' }, 3), accepted(other)]));
    expect(await countedCases(cell(lines[0] as Line, 1), { first: 10 })).toMatchObject({ nodes: [{ id: found.id }], hidden: 0 });
    expect((await ask(mirror, asked)).lines[0]?.values[0]).toBe(1);
  });

  it('hides the cases out of reach, counted over all pages', async () => {
    const all = Array.from({ length: 9 }, (_, index) => ({
      ...found,
      id: `${index}f1d8c4e-6a0b-5c2d-9e7f-0a1b2c3d4e5f`,
      organizationId: organizations[index % 3] ?? '',
    }));
    const mirror = await mirrorOf(all.map((each) => accepted(each)));
    const { lines, countedCases } = await ask(mirror, asked, actor('INTAKE_OFFICER', organizations[0]));
    const within = all.filter((_, index) => index % 3 !== 2).map(({ id }) => ({ id }));
    const first = await countedCases(cell(lines[0] as Line, 1), { first: 4 });
    expect(first).toMatchObject({ nodes: within.slice(0, 4), hidden: 3, hasNextPage: true });
    const second = await countedCases(cell(lines[0] as Line, 1), { first: 4, after: first.endCursor });
    expect(second).toMatchObject({ nodes: within.slice(4), hidden: 3, hasNextPage: false });
    await expect(countedCases(cell(lines[0] as Line, 1), { first: 4, after: 'bm90IG91cnM' })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'after' },
    });
  });

  it('tells unknown from zero', async () => {
    const { lines, countedCases } = await ask(await mirrorOf([]), asked);
    expect(lines).toHaveLength(17);
    expect(lines[0]?.values).toEqual([0, 0, 0, ...Array.from({ length: 10 }, () => null)]);
    expect(await countedCases(cell(lines[0] as Line, 4), { first: 10 })).toEqual({
      nodes: [],
      hidden: 0,
      endCursor: null,
      hasNextPage: false,
    });
    expect(cellOf(lines[0] as Line, 0)).toBeUndefined();
    expect(cellOf(lines[0] as Line, 14)).toBeUndefined();
  });

  it('sends the lines of the one province that is asked for, and none of provinces without a case', async () => {
    const mirror = await mirrorOf([
      accepted(found),
      accepted({ ...found, id: '5f1d8c4e-6a0b-5c2d-9e7f-0a1b2c3d4e5f', provinceId: 'vn63-10' }),
    ]);
    const current = (await ask(mirror, { ...asked, geography: 'CURRENT', provinceId: 'vn34-15' })).lines;
    expect(current.map(({ province }) => province)).toEqual(Array.from({ length: 17 }, () => ({ id: 'vn34-15' })));
    expect(current[0]?.values[0]).toBe(2);
    expect((await ask(mirror, { ...asked, provinceId: 'vn34-15' })).lines[0]?.values[0]).toBe(0);
    expect((await ask(mirror, { ...asked, by: 'PROVINCE' })).lines).toHaveLength(2 * 17);
    expect((await ask(mirror, { ...asked, by: 'PROVINCE', provinceId: 'vn34-15' })).lines).toEqual([]);
  });

  it('holds every province and every row', async () => {
    const all = provinces.map(({ id }, index) => ({
      ...found,
      id: `${String(index).padStart(8, '0')}-6a0b-5c2d-9e7f-0a1b2c3d4e5f`,
      provinceId: id,
    }));
    expect(await total(await mirrorOf(all.map((each) => accepted(each))))).toBe(provinces.length);
  });
});
