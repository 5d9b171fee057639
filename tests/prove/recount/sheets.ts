import { classOf, columnsOfClass, groupOf } from './columns.ts';
import type { Life } from './lives.ts';
import { todayOf } from './provinces.ts';

/** The statutory forms, by the field that answers them. */
export type Form = 'form24' | 'form25';

/** How many columns each has. */
export const columnCounts: Readonly<Record<Form, number>> = { form24: 18, form25: 13 };

/** A question for a form, as HTTP carries it. */
export interface Question {
  /** Half-open: `to` counts no more. */
  readonly period: { readonly from: string; readonly to: string };
  readonly geography: 'AS_REPORTED' | 'CURRENT';
  readonly by: 'NATION' | 'PROVINCE';
  readonly provinceId: string | null;
}

/** The cases behind each figure, by `place/row/column`; place is empty for the nation. A cell that is not there stands for 0. */
export type Cells = ReadonlyMap<string, ReadonlySet<string>>;

export const cellKey = (place: string | null, row: string, column: number): string => `${place ?? ''}/${row}/${column}`;

/** Where a case lies on a map. */
export const placeOf = ({ provinceId }: Pick<Life, 'provinceId'>, geography: Question['geography']): string =>
  geography === 'CURRENT' ? todayOf(provinceId) : provinceId;

/** The proof's own reading of forms 24 and 25 (TT 03/2019/TT-BTP), case by case. */
export const recount = (form: Form, lives: readonly Life[], { period, geography, by, provinceId }: Question): Cells => {
  const cells = new Map<string, Set<string>>();
  for (const life of lives) {
    const place = placeOf(life, geography);
    if (provinceId !== null && place !== provinceId) continue;
    const shown = by === 'PROVINCE' || provinceId !== null ? place : null;
    const columns = form === 'form24' ? columnsOf24(life, period) : columnsOf25(life, period);
    for (const row of rowsOf(form, life)) for (const column of columns) put(cells, cellKey(shown, row, column), life.id);
  }
  return cells;
};

/** Form 25: what stood in the period, carried over or new, and what ended in it, by who led it. */
const columnsOf25 = (life: Life, period: Question['period']): readonly number[] => {
  const { acceptedOn, endedOn } = life;
  if (acceptedOn >= period.to || (endedOn !== null && endedOn < period.from)) return [];
  const came = acceptedOn < period.from ? 2 : 3;
  return isIn(endedOn, period) ? [1, came, 4, ...columnsOfClass[classOf(life)]] : [1, came];
};

/** Form 24: whoever was aided (đã được) in a case that ended in the period, by sex and by ground. */
const columnsOf24 = (life: Life, period: Question['period']): readonly number[] => {
  if (!isIn(life.endedOn, period)) return [];
  const bySex = life.sex === 'MALE' ? [2] : life.sex === 'FEMALE' ? [3] : [];
  const group = groupOf(life);
  return group === 0 ? [1, ...bySex] : [1, ...bySex, group];
};

const rowsOf = (form: Form, { field, form: aid }: Life): readonly string[] => {
  const byField = ['TOTAL', field, `${field}.${aid}`];
  return form === 'form24' ? [...byField, `FORM.${aid}`] : byField;
};

/** Whether a day lies in a period. */
export const isIn = (day: string | null, { from, to }: Question['period']): boolean => day !== null && day >= from && day < to;

/** Adds a case to a cell. */
export const put = (cells: Map<string, Set<string>>, key: string, id: string): void => {
  const cell = cells.get(key);
  if (cell) cell.add(id);
  else cells.set(key, new Set([id]));
};
