import type { Ask } from '../support/gateway.ts';
import { askCases, askFigures } from './ask.ts';
import { askDimensions, askFigureCases } from './askFigures.ts';
import { recountFigures, type FiguresQuestion } from './figures.ts';
import type { Life } from './lives.ts';
import type { Told } from './pages.ts';
import { recount, type Cells, type Form, type Question } from './sheets.ts';

/** What a comparison of sets found. */
export interface Compared {
  readonly cells: number;
  readonly differences: readonly string[];
}

/** A question as a line for a table. */
export const nameOf = ({ period, geography, by, provinceId }: Question): string =>
  `${period.from}..${period.to} ${geography} ${by}${provinceId === null ? '' : ` ${provinceId}`}`;

const nameOfFigures = ({ measure, period, geography, by, where }: FiguresQuestion): string =>
  `${measure} ${period.from}..${period.to} ${geography} by ${by.join(' ')} ${JSON.stringify(where)}`;

/** Where the figures of a sheet differ from the recount, one sentence each. */
export const compareFigures = async (ask: Ask, question: Question, lives: readonly Life[], form: Form): Promise<readonly string[]> =>
  compareNumbers(`${form} ${nameOf(question)}`, recount(form, lives, question), await askFigures(ask, question, form));

/** Where `figures` differs from the recount, in its cells, its total and its lines to draw. */
export const compareDimensions = async (ask: Ask, question: FiguresQuestion, lives: readonly Life[]): Promise<readonly string[]> => {
  const expected = recountFigures(lives, question);
  const { total, values, points } = await askDimensions(ask, question);
  const sum = [...expected.values()].reduce((all, { size }) => all + size, 0);
  const name = nameOfFigures(question);
  return [
    ...compareNumbers(name, expected, values),
    ...(points === null ? [] : compareNumbers(`${name}, drawn`, expected, points)),
    ...(total === sum ? [] : [`${name} total: ${total}, recount ${sum}`]),
  ];
};

/** Where the cases behind the cells of one column differ from the recount: sets are compared, not numbers. */
export const compareCases = async (
  ask: Ask,
  { question, column, form }: { question: Question; column: number; form: Form },
  lives: readonly Life[],
): Promise<Compared> => {
  const expected = new Map([...recount(form, lives, question)].filter(([key]) => key.endsWith(`/${column}`)));
  return compareSets(`${form} ${nameOf(question)}`, expected, await askCases(ask, question, column, form));
};

/** Where the cases behind figures differ from the recount. */
export const compareFigureCases = async (ask: Ask, question: FiguresQuestion, lives: readonly Life[]): Promise<Compared> =>
  compareSets(nameOfFigures(question), recountFigures(lives, question), await askFigureCases(ask, question));

const allKeys = (expected: Cells, told: ReadonlyMap<string, unknown>): string[] => [...new Set([...expected.keys(), ...told.keys()])];

const compareNumbers = (name: string, expected: Cells, told: ReadonlyMap<string, number>): readonly string[] =>
  allKeys(expected, told).flatMap((key) => {
    const [wanted, found] = [expected.get(key)?.size ?? 0, told.get(key) ?? 0];
    return wanted === found ? [] : [`${name} ${key}: ${found}, recount ${wanted}`];
  });

const compareSets = (name: string, expected: Cells, told: Told): Compared => {
  const keys = allKeys(expected, told);
  const differences = keys.flatMap((key) => differencesOf(expected.get(key), told.get(key)).map((text) => `${name} ${key}: ${text}`));
  return { cells: keys.length, differences };
};

const differencesOf = (expected: ReadonlySet<string> = new Set(), told: readonly string[] = []): string[] => {
  const found = new Set(told);
  const missing = [...expected].filter((id) => !found.has(id));
  const strange = [...found].filter((id) => !expected.has(id));
  return [
    ...(missing.length > 0 ? [`${missing.length} cases missing, such as ${missing[0]}`] : []),
    ...(strange.length > 0 ? [`${strange.length} cases too many, such as ${strange[0]}`] : []),
    ...(found.size < told.length ? [`${told.length - found.size} cases twice`] : []),
  ];
};
