import { describe, expect, it } from 'vitest';
import { compareWithNation, judge, type CheckedLine, type SheetCheck } from './equations.ts';
import { checkForm24 } from './form24Checks.ts';
import { checkForm25 } from './form25Checks.ts';
import { form24Rows, form25Rows, leafCodes } from './sheetRows.ts';

/** A sheet in which every finest row has the same right figures. */
const sheetOf = (rows: readonly { readonly code: string; readonly leaves: readonly string[] }[], leaf: readonly number[]) =>
  rows.map(({ code, leaves }): CheckedLine => ({ place: null, row: code, values: leaf.map((value) => value * leaves.length) }));
// Nobody but officers and lawyers: what lies beyond advice has neither consultants nor collaborators.
const right25 = sheetOf(form25Rows, [9, 3, 6, 5, 2, 3, 1, 1, 1, 0, 0, 0, 0]);
const earlier25 = sheetOf(form25Rows, [7, 0, 7, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0]);
const right24 = sheetOf(form24Rows, [30, 12, 18, ...Array.from({ length: 15 }, () => 2)]);

const withValue = (lines: readonly CheckedLine[], row: string, change: Readonly<Record<number, number>>): readonly CheckedLine[] =>
  lines.map((line) => (line.row === row ? { ...line, values: line.values.map((value, index) => change[index + 1] ?? value) } : line));
const brokenIn = (checks: readonly SheetCheck[]) => checks.filter(({ holds }) => !holds).map(({ code, brokenOn }) => [code, brokenOn]);

describe('the checks of form 25', () => {
  it('hold on a right sheet', () => {
    expect(checkForm25(right25, earlier25).map(({ code, holds }) => [code, holds])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => [`C25-${number}`, true]),
    );
  });

  const row = 'CRIMINAL.LEGAL_ADVICE';
  it.each([
    ['C25-1', { 1: 10 }, [[`nation/${row}: 10, 9`]]],
    ['C25-2', { 4: 6 }, [[`nation/${row}: 6, 5`]]],
    ['C25-3', { 7: 0 }, [[`nation/${row}: 3, 2`]]],
    ['C25-4', { 11: 1 }, [[`nation/${row}: 0, 1`]]],
    ['C25-5', { 4: 10, 5: 7 }, [[`nation/${row}: 10, 9`]]],
    ['C25-6', { 1: 10, 2: 4 }, [[`nation/${row}: 4, 3`]]],
  ])('%s breaks on the very line of a wrong sheet, and alone', (code, change, [lines = []]) => {
    expect(brokenIn(checkForm25(withValue(right25, row, change), earlier25))).toEqual([[code, lines]]);
  });

  it.each(['CRIMINAL.LITIGATION', 'OTHER.OUT_OF_COURT_REPRESENTATION'])('C25-7 breaks when %s was done by a collaborator', (beyond) => {
    expect(brokenIn(checkForm25(withValue(right25, beyond, { 4: 6, 13: 1 }), earlier25))).toEqual([['C25-7', [`nation/${beyond}: 1, 0`]]]);
  });

  it('C25-6 breaks where a place has lines in one of the periods only', () => {
    const other = [{ place: 'vn34-08', row: 'TOTAL', values: [2, 0, 2, 1] }];
    expect(brokenIn(checkForm25(right25, [...earlier25, ...other]))).toEqual([['C25-6', ['vn34-08/TOTAL: 0, 1']]]);
    const carried = [{ place: 'vn34-08', row: 'TOTAL', values: [2, 2, 0, 0] }];
    expect(brokenIn(checkForm25([...right25, ...carried], earlier25))).toEqual([['C25-6', ['vn34-08/TOTAL: 2, 0']]]);
  });

  it('name at most 20 lines', () => {
    const wrong = Array.from({ length: 30 }, (_, index) => ({ place: `p${index}`, row: 'TOTAL', values: [1, 0, 0] }));
    expect(checkForm25(wrong, wrong)[0]?.brokenOn).toHaveLength(20);
  });
});

describe('the checks of form 24', () => {
  it('hold on a right sheet', () => {
    expect(checkForm24(right24).map(({ code, holds }) => [code, holds])).toEqual([1, 2, 3, 4].map((number) => [`C24-${number}`, true]));
  });

  it.each([
    ['C24-1', 'FORM.LITIGATION', { 2: 0, 3: 0 }],
    ['C24-2', 'FORM.LITIGATION', { 4: 0 }],
    ['C24-3', 'CRIMINAL', { 1: 91, 2: 37, 4: 7 }],
    ['C24-4', 'FORM.LITIGATION', { 1: 121, 2: 49, 4: 9 }],
  ])('%s breaks on a wrong sheet', (code, row, change) => {
    expect(brokenIn(checkForm24(withValue(right24, row, change))).map(([broken]) => broken)).toContain(code);
  });

  it('C24-3 breaks on the field and on the total when a field is not the sum of its forms', () => {
    const broken = brokenIn(checkForm24(withValue(right24, 'CRIMINAL', { 1: 91, 2: 37, 4: 7 })));
    expect(broken).toEqual([
      [
        'C24-3',
        [
          'nation/TOTAL/1: 360, 361',
          'nation/TOTAL/2: 144, 145',
          'nation/TOTAL/4: 24, 25',
          ...['1: 91, 90', '2: 37, 36', '4: 7, 6'].map((rest) => `nation/CRIMINAL/${rest}`),
        ],
      ],
    ]);
  });
});

describe('the sum over provinces', () => {
  const provinces = ['a', 'b'].flatMap((place) => right25.map((line) => ({ ...line, place })));
  const nation = right25.map((line) => ({ ...line, values: line.values.map((value) => (value ?? 0) * 2) }));
  const check = (lines: readonly CheckedLine[]) => judge({ code: 'C25-9', label: '' }, compareWithNation(lines, nation));

  it('is the nation', () => {
    expect(check(provinces)).toMatchObject({ holds: true });
    expect(leafCodes).toHaveLength(12);
  });

  it('breaks when a province is wrong or missing', () => {
    expect(check(provinces.slice(1)).brokenOn[0]).toBe('nation/TOTAL/1: 216, 108');
    expect(check(withValue(provinces, 'OTHER', { 13: 1 })).brokenOn).toEqual(['nation/OTHER/13: 0, 2']);
  });
});
