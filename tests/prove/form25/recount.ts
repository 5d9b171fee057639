import type { AcceptedCase } from './journal.ts';
import { todayOf } from './provinces.ts';

/** A question for form 25, as HTTP carries it. */
export interface Question {
  /** Half-open: `to` counts no more. */
  readonly period: { readonly from: string; readonly to: string };
  readonly geography: 'AS_REPORTED' | 'CURRENT';
  readonly by: 'NATION' | 'PROVINCE';
  readonly provinceId: string | null;
}

/** The cases behind each figure, by `place/row/column`; place is empty for the nation. */
export type Cells = ReadonlyMap<string, ReadonlySet<string>>;

export const cellKey = (place: string | null, row: string, column: number): string => `${place ?? ''}/${row}/${column}`;

/** The columns that can be known before endings exist: all, carried over, accepted in the period. */
export const knownColumns = [1, 2, 3] as const;

/** The proof's own reading of form 25 (TT 03/2019/TT-BTP), case by case. A cell that is not there stands for 0. */
export const recount = (cases: readonly AcceptedCase[], { period, geography, by, provinceId }: Question): Cells => {
  const cells = new Map<string, Set<string>>();
  for (const { id, day, form, field, ...found } of cases) {
    if (day >= period.to) continue;
    const place = geography === 'CURRENT' ? todayOf(found.provinceId) : found.provinceId;
    if (provinceId !== null && place !== provinceId) continue;
    // Nothing ends yet: what was accepted before the period is still open in it.
    const columns = [1, day < period.from ? 2 : 3];
    for (const row of ['TOTAL', field, `${field}.${form}`]) {
      for (const column of columns) put(cells, cellKey(by === 'PROVINCE' || provinceId !== null ? place : null, row, column), id);
    }
  }
  return cells;
};

const put = (cells: Map<string, Set<string>>, key: string, id: string): void => {
  const cell = cells.get(key);
  if (cell) cell.add(id);
  else cells.set(key, new Set([id]));
};
