import { askFigures } from '../recount/ask.ts';
import { nameOf } from '../recount/compare.ts';
import { cellKey, type Form, type Question } from '../recount/sheets.ts';
import type { Ask } from '../support/gateway.ts';

type Figures = ReadonlyMap<string, number>;

const of = (figures: Figures, key: string): number => figures.get(key) ?? 0;
const differ = (name: string, left: number, right: number): readonly string[] => (left === right ? [] : [`${name}: ${left}, ${right}`]);

/** Where the provinces of a map do not add up to the nation, in any row and column of a period. */
export const compareSums = async (ask: Ask, form: Form, asked: Pick<Question, 'period' | 'geography'>): Promise<readonly string[]> => {
  const question = (by: Question['by']): Question => ({ ...asked, by, provinceId: null });
  const [nation, provinces] = await Promise.all([askFigures(ask, question('NATION'), form), askFigures(ask, question('PROVINCE'), form)]);
  const sums = new Map<string, number>();
  for (const [key, value] of provinces) {
    const cell = key.slice(key.indexOf('/'));
    sums.set(cell, (sums.get(cell) ?? 0) + value);
  }
  const name = `${form} ${nameOf(question('PROVINCE'))}`;
  return [...new Set([...nation.keys(), ...sums.keys()])].flatMap((key) =>
    differ(`${name} ${key}, provinces and nation`, of(sums, key), of(nation, key)),
  );
};

/** Where what a period of form 25 carried over is not what the period before it had left. */
export const compareCarried = async (
  ask: Ask,
  [before, after]: readonly [Question['period'], Question['period']],
  asked: Omit<Question, 'period'>,
): Promise<readonly string[]> => {
  const [earlier, later] = await Promise.all([before, after].map((period) => askFigures(ask, { ...asked, period }, 'form25')));
  const cells = new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])].map((key) => key.slice(0, key.lastIndexOf('/'))));
  return [...cells].flatMap((cell) => {
    const left = of(earlier ?? new Map(), `${cell}/1`) - of(earlier ?? new Map(), `${cell}/4`);
    return differ(`${nameOf({ ...asked, period: after })} ${cell}, left over and carried in`, left, of(later ?? new Map(), `${cell}/2`));
  });
};

/** Where the persons of form 24 are not its men and women, or not those of all its grounds. */
export const comparePersons = async (ask: Ask, question: Question): Promise<readonly string[]> => {
  const figures = await askFigures(ask, question, 'form24');
  const lines = [...figures.keys()].filter((key) => key.endsWith('/1')).map((key) => key.slice(0, -2));
  return lines.flatMap((line) => {
    const [place = '', row = ''] = line.split('/');
    const sum = (columns: readonly number[]): number =>
      columns.reduce((total, column) => total + of(figures, cellKey(place === '' ? null : place, row, column)), 0);
    const groups = Array.from({ length: 15 }, (_, index) => index + 4);
    return [
      ...differ(`${nameOf(question)} ${line}, all and by sex`, sum([1]), sum([2, 3])),
      ...differ(`${nameOf(question)} ${line}, all and by ground`, sum([1]), sum(groups)),
    ];
  });
};
