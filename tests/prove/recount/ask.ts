import { askWhole, type Ask } from '../support/gateway.ts';
import { pageFields, readPages, type CountedPage, type Told } from './pages.ts';
import { cellKey, columnCounts, type Form, type Question } from './sheets.ts';

/** What the gateway says of one row of a sheet. */
interface Line {
  readonly province: { readonly id: string } | null;
  readonly row: string;
  readonly values: readonly (number | null)[];
}

const parameters = '$period: PeriodInput!, $geography: Geography!, $by: Breakdown!, $provinceId: ID';
const given = 'period: $period, geography: $geography, by: $by, provinceId: $provinceId';

/** The figures of a sheet over HTTP, every column, by `place/row/column`; unknown figures are no numbers. */
export const askFigures = async (ask: Ask, question: Question, form: Form = 'form25'): Promise<ReadonlyMap<string, number>> => {
  const document = `query (${parameters}) { ${form}(${given}) { lines { province { id } row values } } }`;
  const answer = await askWhole<Record<Form, { readonly lines: readonly Line[] }>>(ask, 'authority', document, question);
  const told = new Map<string, number>();
  for (const { province, row, values } of answer[form].lines) {
    if (values.length !== columnCounts[form]) throw new Error(`${form} has ${values.length} columns`);
    for (const [index, value] of values.entries()) told.set(cellKey(province?.id ?? null, row, index + 1), value ?? Number.NaN);
  }
  return told;
};

type CellLine = Omit<Line, 'values'> & { readonly cell: Omit<CountedPage, 'key'> };

/** A page of the cases behind every line of one column. */
export const askPage = async (
  ask: Ask,
  question: Question,
  { form = 'form25', column, after = null, person = 'authority' }: { form?: Form; column: number; after?: string | null; person?: string },
): Promise<readonly CountedPage[]> => {
  const cell = `cell(column: $column) { value ${pageFields} }`;
  const document = `query (${parameters}, $column: Int!, $after: Cursor) { ${form}(${given}) { lines { province { id } row ${cell} } } }`;
  const answer = await askWhole<Record<Form, { readonly lines: readonly CellLine[] }>>(ask, person, document, {
    ...question,
    column,
    after,
  });
  return answer[form].lines.map(({ province, row, cell: page }) => ({ key: cellKey(province?.id ?? null, row, column), ...page }));
};

/** The cases behind every line of one column, page after page, by `place/row/column`. */
export const askCases = (ask: Ask, question: Question, column: number, form: Form = 'form25'): Promise<Told> =>
  readPages((after) => askPage(ask, question, { form, column, after }));
