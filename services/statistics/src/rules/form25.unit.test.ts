import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aidForms, legalFields } from '@legal-aid/contracts/codes';
import { dayNumber } from './day.ts';
import { classify, daysOf, explain, form25For, type CountableCase } from './form25.ts';
import { form25Rows, leafCodes } from './form25Rows.ts';

const year2025 = { from: '2025-01-01', to: '2026-01-01' };
const accepted = (acceptedOn: string | null): CountableCase => ({ field: 'CRIMINAL', form: 'LITIGATION', acceptedOn });
const columnsOf = (acceptedOn: string | null, period = year2025) => explain(accepted(acceptedOn), period)?.columns;

const day = fc.integer({ min: dayNumber('2018-01-01'), max: dayNumber('2027-12-31') });
const written = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
const period = fc
  .tuple(day, fc.integer({ min: 1, max: 800 }))
  .map(([from, length]) => ({ from: written(from), to: written(from + length) }))
  .filter(({ to }) => to > '2019-05-15');

describe('form 25', () => {
  it('counts a case in the row of its field and form, citing its circular', () => {
    expect(explain(accepted('2025-03-01'), year2025)).toEqual({
      article: 'TT 03/2019/TT-BTP, biểu 25/BTP/TGPL',
      row: 'CRIMINAL.LITIGATION',
      columns: [1, 3],
    });
  });

  it.each([
    ['the day before the period', '2024-12-31', [1, 2]],
    ['its first day', '2025-01-01', [1, 3]],
    ['its last day', '2025-12-31', [1, 3]],
    ['the first day that counts no more', '2026-01-01', []],
    ['no day: it was not accepted', null, []],
  ])('counts a case of %s in the right columns', (_, on, columns) => {
    expect(columnsOf(on)).toEqual(columns);
  });

  it('has 1 total, 4 fields and 12 fields with forms, each case in exactly three of them', () => {
    expect(form25Rows).toHaveLength(1 + legalFields.length + legalFields.length * aidForms.length);
    expect(new Set(form25Rows.map(({ code }) => code)).size).toBe(17);
    for (const leaf of leafCodes) expect(form25Rows.filter(({ leaves }) => leaves.includes(leaf))).toHaveLength(3);
  });

  it('knows exactly the columns that the list of forms says are known', () => {
    const { columns } = form25For(year2025) ?? { columns: [] };
    expect(columns.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    for (const { number, known } of columns) expect(daysOf(number, year2025) !== null).toBe(known);
  });

  it('has an edition for a period as soon as its last day is in force', () => {
    expect(form25For({ from: '2019-01-01', to: '2019-05-15' })).toBeUndefined();
    expect(form25For({ from: '2019-01-01', to: '2019-05-16' })).toMatchObject({ validFrom: '2019-05-15' });
  });

  it('makes the total of what was carried in and what was accepted, whatever the case and the period', () => {
    fc.assert(
      fc.property(day, period, (number, asked) => {
        const columns = explain(accepted(written(number)), asked)?.columns ?? [];
        expect(columns.includes(1)).toBe(columns.includes(2) !== columns.includes(3));
      }),
    );
  });

  it('carries into the next period all that stood in this one, since nothing is known to end', () => {
    fc.assert(
      fc.property(day, period, (number, { from, to }) => {
        const next = { from: to, to: written(dayNumber(to) + 90) };
        const [now, then] = [{ from, to }, next].map((asked) => explain(accepted(written(number)), asked)?.columns ?? []);
        expect(then?.includes(2)).toBe(now?.includes(1));
      }),
    );
  });

  it('classifies by codes alone', () => {
    expect(classify({ field: 'OTHER', form: 'LEGAL_ADVICE', acceptedOn: '1970-01-02' })).toEqual({
      row: 'OTHER.LEGAL_ADVICE',
      acceptedDay: 1,
    });
    expect(classify(accepted(null))).toBeNull();
  });
});
