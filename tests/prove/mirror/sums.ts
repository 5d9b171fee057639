import { askFigures } from '../form25/ask.ts';
import { nameOf } from '../form25/compare.ts';
import type { Question } from '../form25/recount.ts';
import type { Ask } from '../support/gateway.ts';

/** Where the provinces of a map do not add up to the nation, in any row and column of a period. */
export const compareSums = async (ask: Ask, asked: Pick<Question, 'period' | 'geography'>): Promise<readonly string[]> => {
  const question = (by: Question['by']): Question => ({ ...asked, by, provinceId: null });
  const [nation, provinces] = await Promise.all([askFigures(ask, question('NATION')), askFigures(ask, question('PROVINCE'))]);
  const sums = new Map<string, number>();
  for (const [key, value] of provinces) {
    const cell = key.slice(key.indexOf('/'));
    sums.set(cell, (sums.get(cell) ?? 0) + value);
  }
  return [...nation].flatMap(([key, value]) => {
    const sum = sums.get(key) ?? 0;
    return sum === value ? [] : [`${nameOf(question('PROVINCE'))} ${key}: provinces ${sum}, nation ${value}`];
  });
};
