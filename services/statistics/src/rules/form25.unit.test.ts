import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aidForms, legalFields } from '@legal-aid/contracts/codes';
import { history, period } from '../../test/histories.ts';
import { columnsOf25 } from '../../test/oracle.ts';
import type { CountableCase } from './countedCase.ts';
import { dayNumber, dayWritten } from './day.ts';
import { editionFor } from './editions.ts';
import { form25 } from './form25.ts';
import { explain } from './sheetRule.ts';
import { form25Rows, leafCodes } from './sheetRows.ts';

const year2025 = { from: '2025-01-01', to: '2026-01-01' };
const found: CountableCase = {
  ...{ field: 'CRIMINAL', form: 'LITIGATION', acceptedOn: '2025-03-01', endedOn: null, sex: 'FEMALE', grounds: ['POOR'] },
  assignments: [{ kind: 'LEGAL_AID_OFFICER', organizationKind: 'STATE_CENTER' }],
};
const columnsOf = (change: Partial<CountableCase>, asked = year2025) => explain(form25, { ...found, ...change }, asked)?.columns;

describe('form 25', () => {
  it('counts a case in the row of its field and form, citing its circular', () => {
    expect(explain(form25, found, year2025)).toEqual({
      sheet: '25/BTP/TGPL',
      article: 'TT 03/2019/TT-BTP, biểu 25/BTP/TGPL',
      row: 'CRIMINAL.LITIGATION',
      columns: [1, 3],
    });
  });

  it.each([
    ['accepted the day before the period', '2024-12-31', null, [1, 2]],
    ['accepted on its first day', '2025-01-01', null, [1, 3]],
    ['accepted on its last day', '2025-12-31', null, [1, 3]],
    ['accepted on the first day that counts no more', '2026-01-01', null, []],
    ['not accepted', null, null, []],
    ['ended the day before the period', '2024-12-01', '2024-12-31', []],
    ['ended on its first day', '2024-12-01', '2025-01-01', [1, 2, 4, 5]],
    ['ended on its last day', '2024-12-01', '2025-12-31', [1, 2, 4, 5]],
    ['accepted and ended in it', '2025-03-01', '2025-03-01', [1, 3, 4, 5]],
    ['ended on the first day that counts no more', '2025-03-01', '2026-01-01', [1, 3]],
  ])('counts a case that was %s in the right columns', (_, acceptedOn, endedOn, columns) => {
    expect(columnsOf({ acceptedOn, endedOn })).toEqual(columns);
  });

  it('counts who ended before anybody was assigned in column 4 alone: the sheet has no column for it', () => {
    expect(columnsOf({ endedOn: '2025-04-01', assignments: [] })).toEqual([1, 3, 4]);
  });

  it('goes by who leads the case, not by who helps', () => {
    const lawyer = { kind: 'LAWYER', organizationKind: 'CONTRACTED_ORGANIZATION' } as const;
    expect(columnsOf({ endedOn: '2025-04-01', assignments: [lawyer, ...found.assignments] })).toEqual([1, 3, 4, 6, 8]);
  });

  it('counts what a naive reader of the sheet counts, whatever the case and the period', () => {
    fc.assert(
      fc.property(history, period, ({ id, snapshots }, asked) => {
        for (const snapshot of snapshots)
          expect(explain(form25, snapshot, asked)?.columns).toEqual([...columnsOf25({ ...snapshot, id }, asked)].toSorted((a, b) => a - b));
      }),
    );
  });

  it('carries into the next period exactly what stood in this one and did not end in it', () => {
    fc.assert(
      fc.property(history, period, ({ snapshots }, { from, to }) => {
        const next = { from: to, to: dayWritten(dayNumber(to) + 90) };
        const [now, then] = [{ from, to }, next].map((asked) => columnsOf(snapshots.at(-1) ?? {}, asked) ?? []);
        expect(then?.includes(2)).toBe(now?.includes(1) && !now.includes(4));
      }),
    );
  });

  it('has 1 total, 4 fields and 12 fields with forms, each case in exactly three of them', () => {
    expect(form25Rows).toHaveLength(1 + legalFields.length + legalFields.length * aidForms.length);
    expect(new Set(form25Rows.map(({ code }) => code)).size).toBe(17);
    for (const leaf of leafCodes) expect(form25Rows.filter(({ leaves }) => leaves.includes(leaf))).toHaveLength(3);
  });

  it('knows exactly the columns that the list of forms says are known', () => {
    const edition = editionFor(form25.code, year2025);
    if (!edition) throw new Error('no edition');
    expect(edition.columns.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    for (const { number, known } of edition.columns) expect(form25.conditionOf(number, year2025, edition) !== null).toBe(known);
  });

  it('has an edition for a period as soon as its last day is in force', () => {
    expect(explain(form25, found, { from: '2019-01-01', to: '2019-05-15' })).toBeNull();
    expect(explain(form25, found, { from: '2019-01-01', to: '2019-05-16' })).toMatchObject({ columns: [] });
  });
});
