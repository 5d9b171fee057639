import type { Question } from '../../prove/form25/recount.ts';
import { provinces } from '../../prove/form25/provinces.ts';
import type { Random } from '../../prove/support/random.ts';
import { dayAt, generatedDays } from './generate.ts';

/** A way of asking with the time that it may take at p95. */
export interface Way {
  readonly name: string;
  readonly goalMs: number;
  readonly ask: Pick<Question, 'geography' | 'by'>;
  /** Whether each question is about one province. */
  readonly onePlace: boolean;
}

export const ways: readonly Way[] = [
  { name: 'national', goalMs: 50, ask: { geography: 'AS_REPORTED', by: 'NATION' }, onePlace: false },
  { name: 'by province', goalMs: 100, ask: { geography: 'AS_REPORTED', by: 'PROVINCE' }, onePlace: false },
  { name: 'one province', goalMs: 100, ask: { geography: 'AS_REPORTED', by: 'PROVINCE' }, onePlace: true },
  { name: "by province, today's geography", goalMs: 120, ask: { geography: 'CURRENT', by: 'PROVINCE' }, onePlace: false },
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
