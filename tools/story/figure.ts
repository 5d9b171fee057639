import type { Ask } from './asker.ts';

/** A figure with the cases behind it: `value` of them. */
export interface Figure {
  readonly value: number;
  readonly cases: ReadonlySet<string>;
}

interface Cell {
  readonly value: number;
  readonly cases: { readonly nodes: readonly { readonly id: string }[]; readonly endCursor: string | null; readonly hasNextPage: boolean };
}
interface Sheet {
  readonly sheet: { readonly lines: readonly { readonly row: string; readonly cell: Cell }[] };
}

const query = `query ($period: PeriodInput!, $column: Int!, $after: Cursor) {
  sheet: form25(period: $period, geography: CURRENT, provinceId: "vn34-08") {
    lines { row cell(column: $column) { value cases(first: 100, after: $after) { nodes { id } endCursor hasNextPage } } }
  }
}`;

/** Criminal cases in court of Tuyên Quang in a column of form 25, page after page, as the analyst sees them. */
export const figureOf = async (ask: Ask, period: object, column: number): Promise<Figure> => {
  const cases = new Set<string>();
  let cell: Cell | undefined;
  do {
    const variables = { period, column, after: cell?.cases.endCursor ?? null };
    const { sheet } = (await ask('analyst', query, variables)) as Sheet;
    cell = sheet.lines.find(({ row }) => row === 'CRIMINAL.LITIGATION')?.cell;
    for (const { id } of cell?.cases.nodes ?? []) cases.add(id);
  } while (cell?.cases.hasNextPage);
  return { value: cell?.value ?? 0, cases };
};

/** The cases that a figure has now and had not before. @throws when its value is not the number of its cases */
export const grownBy = (before: Figure, now: Figure): readonly string[] => {
  if ([before, now].some(({ value, cases }) => value !== cases.size)) throw new Error('a figure is not the number of the cases behind it');
  return [...now.cases].filter((id) => !before.cases.has(id));
};
