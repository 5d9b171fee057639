import type { Question } from '../../prove/recount/sheets.ts';
import { provinces } from '../../prove/recount/provinces.ts';
import type { Random } from '../../prove/support/random.ts';
import type { Asked } from './ask.ts';
import { dayAt, generatedDays } from './generate.ts';

/** A way of asking with the time that it may take at p95. */
export interface Way {
  readonly name: string;
  readonly goalMs: number;
  readonly asked: Asked;
  readonly ask: Pick<Question, 'geography' | 'by'>;
  /** Whether each question is about one province. */
  readonly onePlace: boolean;
}

const nation = { geography: 'AS_REPORTED', by: 'NATION' } as const;
const provincial = { geography: 'AS_REPORTED', by: 'PROVINCE' } as const;
const today = { geography: 'CURRENT', by: 'PROVINCE' } as const;

export const ways: readonly Way[] = [
  { name: 'form 25 national', goalMs: 50, asked: 'form25', ask: nation, onePlace: false },
  { name: 'form 25 by province', goalMs: 100, asked: 'form25', ask: provincial, onePlace: false },
  { name: 'form 25 of one province', goalMs: 100, asked: 'form25', ask: provincial, onePlace: true },
  { name: "form 25 by province, today's geography", goalMs: 120, asked: 'form25', ask: today, onePlace: false },
  { name: 'form 24 national', goalMs: 100, asked: 'form24', ask: nation, onePlace: false },
  { name: "form 24 by province, today's geography", goalMs: 200, asked: 'form24', ask: today, onePlace: false },
  { name: 'open cases by month and province', goalMs: 300, asked: 'figures', ask: today, onePlace: false },
];

/** As many different questions of one way. */
export const drawDifferent = (random: Random, { ask, onePlace }: Way, count: number): readonly Question[] => {
  const found = new Map<string, Question>();
  while (found.size < count) {
    const first = random.below(generatedDays - 1);
    const period = { from: dayAt(first), to: dayAt(first + 1 + random.below(generatedDays - first)) };
    const question = { ...ask, period, provinceId: onePlace ? random.pick(provinces).id : null };
    found.set(JSON.stringify(question), question);
  }
  return [...found.values()];
};
