import { askWhole, type Ask } from '../support/gateway.ts';
import { figureKey, type FiguresQuestion } from './figures.ts';
import { pageFields, readPages, type CountedPage, type Told } from './pages.ts';

interface Cell extends Omit<CountedPage, 'key'> {
  readonly keys: readonly { readonly code: string }[];
  readonly value: number;
}
interface Line {
  readonly keys: readonly { readonly code: string }[];
  readonly points: readonly { readonly month: string; readonly value: number }[];
}
interface Answered {
  readonly figures: { readonly total: number; readonly cells: readonly Cell[]; readonly series?: readonly Line[] };
}

/** What `figures` says over HTTP. */
export interface ToldFigures {
  readonly total: number;
  readonly values: ReadonlyMap<string, number>;
  /** The points of all lines that are not 0, by the same keys; null where no months were asked for. */
  readonly points: ReadonlyMap<string, number> | null;
}

const parameters = '$measure: Measure!, $period: PeriodInput!, $geography: Geography!, $by: [Dimension!]!, $where: FigureFilter';
const given = 'measure: $measure, period: $period, geography: $geography, by: $by, where: $where';
const figures = `query (${parameters}, $drawn: Boolean!) { figures(${given}) {
  total cells { keys { code } value } series @include(if: $drawn) { keys { code } points { month value } } } }`;
const pages = `query (${parameters}, $after: Cursor) { figures(${given}) { total cells { keys { code } value ${pageFields} } } }`;

const keyOf = (keys: Cell['keys']): string => figureKey(keys.map(({ code }) => code));

/** The figures of a question over HTTP. */
export const askDimensions = async (ask: Ask, question: FiguresQuestion): Promise<ToldFigures> => {
  const monthAt = question.by.indexOf('MONTH');
  const { figures: told } = await askWhole<Answered>(ask, 'authority', figures, { ...question, drawn: monthAt >= 0 });
  const drawn = (told.series ?? []).flatMap(({ keys, points }) =>
    points.flatMap(({ month, value }) => (value === 0 ? [] : [[keyOf(keys.toSpliced(monthAt, 0, { code: month })), value] as const])),
  );
  return {
    total: told.total,
    values: new Map(told.cells.map(({ keys, value }) => [keyOf(keys), value])),
    points: told.series === undefined ? null : new Map(drawn),
  };
};

/** A page of the cases behind every figure. */
export const askFigurePage = async (
  ask: Ask,
  question: FiguresQuestion,
  { after = null, person = 'authority' }: { after?: string | null; person?: string } = {},
): Promise<readonly CountedPage[]> => {
  const { figures: told } = await askWhole<Answered>(ask, person, pages, { ...question, after });
  return told.cells.map(({ keys, ...page }) => ({ key: keyOf(keys), ...page }));
};

/** The cases behind every figure, page after page. */
export const askFigureCases = (ask: Ask, question: FiguresQuestion): Promise<Told> =>
  readPages((after) => askFigurePage(ask, question, { after }));
