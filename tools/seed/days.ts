import { months, years } from './assumptions.ts';
import { dayOf, officeMoment, workingDayFrom, type Day } from './calendar.ts';
import { between, draw, drawFrom } from './chance.ts';

/** Nothing of the plan happens after this moment; what is under way then is open. */
export const planEnds = Date.parse('2026-06-30T10:00:00Z');
/** The first day on which the plan accepts. */
const begins = dayOf('2018-01-22');
const lastDay = workingDayFrom(dayOf('2026-06-26'));

const monthsOf = (year: string): readonly (readonly [number, number])[] =>
  months.map((weight, index): readonly [number, number] => [index, weight]).slice(0, year === '2026' ? 6 : 12);

/** A working day of the plan: more of them in later years and busy months. */
export const drawDay = (question: string): Day => {
  const year = draw(years, `${question}:year`);
  const month = drawFrom(monthsOf(year), `${question}:month`);
  const first = Date.UTC(Number(year), month, 1) / 86_400_000;
  const length = Date.UTC(Number(year), month + 1, 1) / 86_400_000 - first;
  const day = first + between(0, length - 1, `${question}:day`);
  return Math.min(lastDay, workingDayFrom(Math.max(begins, day)));
};

/** A moment in office hours on a day of the plan, in milliseconds. */
export const drawMoment = (question: string): number => officeMoment(drawDay(question), `${question}:time`);
