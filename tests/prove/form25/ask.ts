import { askWhole, type Ask } from '../support/gateway.ts';
import { cellKey, knownColumns, type Question } from './recount.ts';

/** What the gateway says of one row of the sheet. */
interface Line {
  readonly province: { readonly id: string } | null;
  readonly row: string;
  readonly values: readonly (number | null)[];
}

const figures = `query ($period: PeriodInput!, $geography: Geography!, $by: Breakdown!, $provinceId: ID) {
  form25(period: $period, geography: $geography, by: $by, provinceId: $provinceId) { lines { province { id } row values } }
}`;

/** The figures of form 25 over HTTP: known columns by `place/row/column`. @throws when an unknown column has a value */
export const askFigures = async (ask: Ask, question: Question): Promise<ReadonlyMap<string, number>> => {
  const { form25 } = await askWhole<{ form25: { lines: readonly Line[] } }>(ask, 'analyst', figures, question);
  const told = new Map<string, number>();
  for (const { province, row, values } of form25.lines) {
    for (const column of knownColumns) told.set(cellKey(province?.id ?? null, row, column), values[column - 1] ?? Number.NaN);
    if (values.length !== 13 || values.slice(knownColumns.length).some((value) => value !== null))
      throw new Error(`row ${row} tells figures that nobody knows`);
  }
  return told;
};

interface Counted {
  readonly nodes: readonly { readonly id: string }[] | null;
  readonly hidden: number;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}
interface CellLine extends Omit<Line, 'values'> {
  readonly cell: { readonly value: number | null; readonly cases: Counted | null };
}

const cells = `query ($period: PeriodInput!, $geography: Geography!, $by: Breakdown!, $provinceId: ID, $column: Int!, $after: Cursor) {
  form25(period: $period, geography: $geography, by: $by, provinceId: $provinceId) {
    lines { province { id } row cell(column: $column) { value cases(first: 100, after: $after) { nodes { id } hidden endCursor hasNextPage } } }
  }
}`;

/** The cases behind every line of one column, page after page, by `place/row/column`; ids as they came, doubles too. */
export const askCases = async (ask: Ask, question: Question, column: number): Promise<ReadonlyMap<string, readonly string[]>> => {
  const told = new Map<string, readonly string[]>();
  const open: (string | null)[] = [null];
  const wanted = new Map<string | null, string>();
  for (let after = open.shift(); after !== undefined; after = open.shift()) {
    const { form25 } = await askWhole<{ form25: { lines: readonly CellLine[] } }>(ask, 'analyst', cells, { ...question, column, after });
    for (const { province, row, cell } of form25.lines) {
      const key = cellKey(province?.id ?? null, row, column);
      if (after !== null && wanted.get(after) !== key) continue;
      const { nodes, hidden, endCursor, hasNextPage } = cell.cases ?? noCases(key);
      if (nodes === null || hidden !== 0) throw new Error(`cell ${key} of ${cell.value} hides ${hidden} cases from who may see all`);
      told.set(key, [...(told.get(key) ?? []), ...nodes.map(({ id }) => id)]);
      if (!hasNextPage || endCursor === null) continue;
      wanted.set(endCursor, key);
      open.push(endCursor);
    }
  }
  return told;
};

const noCases = (key: string): never => {
  throw new Error(`cell ${key} shows no cases`);
};

/** Cells of one column whose value is not the number of cases behind it, as one answer tells both. */
export const askUnequal = async (ask: Ask, question: Question, column: number): Promise<readonly string[]> => {
  const { form25 } = await askWhole<{ form25: { lines: readonly CellLine[] } }>(ask, 'analyst', cells, { ...question, column });
  return form25.lines.flatMap(({ province, row, cell: { value, cases } }) => {
    const { nodes, hidden, hasNextPage } = cases ?? noCases(row);
    const behind = hasNextPage ? (value ?? 0) - hidden : (nodes?.length ?? -1);
    return hidden === 0 && behind === value
      ? []
      : [`${province?.id ?? 'nation'}/${row}/${column}: ${value}, behind it ${behind}, hidden ${hidden}`];
  });
};
