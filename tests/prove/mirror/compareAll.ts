import { askPage } from '../recount/ask.ts';
import { askFigurePage } from '../recount/askFigures.ts';
import { compareCases, compareDimensions, compareFigureCases, compareFigures, type Compared } from '../recount/compare.ts';
import type { FiguresQuestion } from '../recount/figures.ts';
import type { Life } from '../recount/lives.ts';
import { shownIn, type CountedPage } from '../recount/pages.ts';
import { changedProvinces, todayOf } from '../recount/provinces.ts';
import { columnCounts, type Form, type Question } from '../recount/sheets.ts';
import type { Ask } from '../support/gateway.ts';
import { inParallel } from '../support/inParallel.ts';
import type { Asked } from './questions.ts';

/** What was found wrong, each a sentence. */
export interface Findings {
  /** How many sets of cases were compared. */
  readonly cells: number;
  readonly figures: readonly string[];
  readonly sets: readonly string[];
  /** How many figures by ground or sex were looked at by who may see nobody behind them. */
  readonly guarded: number;
  readonly shown: readonly string[];
}

const atOnce = 4;
/** Answers of more cells than this are compared by numbers, and their cases within one field of law and form of aid. */
const mostSets = 60;
const places = changedProvinces.map(({ id }) => ({ AS_REPORTED: id, CURRENT: todayOf(id) }));

/** Asks all questions and compares numbers, sets of cases, and what is hidden. */
export const compareAll = async (ask: Ask, asked: readonly Asked[], lives: readonly Life[]): Promise<Findings> => {
  const found = await inParallel(asked, atOnce, (each, index) =>
    each.kind === 'figures' ? compareOneFigures(ask, each.question, lives) : compareSheet(ask, { ...each, index }, lives),
  );
  return addUp(found);
};

/** Findings put together. */
export const addUp = (found: readonly Findings[]): Findings => ({
  cells: found.reduce((sum, { cells }) => sum + cells, 0),
  figures: found.flatMap(({ figures }) => figures),
  sets: found.flatMap(({ sets }) => sets),
  guarded: found.reduce((sum, { guarded }) => sum + guarded, 0),
  shown: found.flatMap(({ shown }) => shown),
});

const compareSheet = async (
  ask: Ask,
  { kind: form, question, index }: { kind: Form; question: Question; index: number },
  lives: readonly Life[],
): Promise<Findings> => {
  const column = (index % columnCounts[form]) + 1;
  const figures = await compareFigures(ask, question, lives, form);
  // All places at once would be a thousand cells with their cases: one place of the sheet stands for them.
  const place = places[index % places.length]?.[question.geography] ?? null;
  const narrowed = question.by === 'PROVINCE' && question.provinceId === null ? { ...question, provinceId: place } : question;
  const sets = await compareCases(ask, { question: narrowed, column, form }, lives);
  const isGuarded = form === 'form24' && column > 1;
  return toFindings(figures, sets, isGuarded ? await askPage(ask, ofMany(narrowed), { form, column, person: 'analyst' }) : []);
};

const compareOneFigures = async (ask: Ask, question: FiguresQuestion, lives: readonly Life[]): Promise<Findings> => {
  const figures = await compareDimensions(ask, question, lives);
  const wide = question.by.some((dimension) => dimension === 'MONTH' || dimension === 'ORGANIZATION' || dimension === 'PROVINCE');
  const narrowed = wide ? { ...question, where: { ...question.where, field: 'CRIMINAL', form: 'LEGAL_ADVICE' } } : question;
  const first = await askFigurePage(ask, narrowed);
  const sets = first.length > mostSets ? { cells: 0, differences: [] } : await compareFigureCases(ask, narrowed, lives);
  const [ofGround, ofSex] = [asksOf(question, 'GROUP', 'groupColumn'), asksOf(question, 'SEX', 'sex')];
  const isFine = asksOf(question, 'ORGANIZATION', 'organizationId') || asksOf(question, 'PRACTITIONER_KIND', 'practitionerKind');
  const isGuarded = ofGround !== ofSex && !isFine;
  return toFindings(figures, sets, isGuarded ? await askFigurePage(ask, ofMany(narrowed), { person: 'analyst' }) : []);
};

const asksOf = ({ by, where }: FiguresQuestion, dimension: FiguresQuestion['by'][number], filter: string): boolean =>
  by.includes(dimension) || filter in where;

/** The same question for the whole months around its period: the analyst gets figures by ground or sex of such periods only. */
const ofMany = <Asking extends Pick<Question, 'period'>>(question: Asking): Asking => {
  const { from, to } = question.period;
  const firstBehind = (day: string): string => {
    const [year, month] = day.split('-').map(Number) as [number, number];
    return day.endsWith('-01') ? day : new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  };
  return { ...question, period: { from: `${from.slice(0, 7)}-01`, to: firstBehind(to) } };
};

const toFindings = (figures: readonly string[], { cells, differences }: Compared, guarded: readonly CountedPage[]): Findings => ({
  ...{ cells, figures, sets: differences },
  guarded: guarded.length,
  shown: shownIn(guarded),
});
