import { isWorkingDay } from '@legal-aid/casework/domain/workingDays';
import { Temporal } from 'temporal-polyfill';
import { between } from './chance.ts';

/** A day as a count since 01/01/1970, so that plans add and compare days as numbers. */
export type Day = number;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
// Viet Nam's clocks have not changed in the years of the plan.
const aheadMs = 7 * hourMs;

export const dayOf = (text: string): Day => Date.parse(`${text}T00:00:00Z`) / dayMs;
/** Written 2025-07-01. */
export const textOf = (day: Day): string => new Date(day * dayMs).toISOString().slice(0, 10);
/** The day in Viet Nam of a moment in milliseconds. */
export const dayAt = (ms: number): Day => Math.floor((ms + aheadMs) / dayMs);
export const instantOf = (ms: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(ms);

const known = new Map<Day, boolean>();
const isWorking = (day: Day): boolean => {
  const answer = known.get(day) ?? isWorkingDay(Temporal.PlainDate.from(textOf(day)));
  known.set(day, answer);
  return answer;
};

/** The day itself when officials work on it, or the next on which they do. */
export const workingDayFrom = (day: Day): Day => (isWorking(day) ? day : workingDayFrom(day + 1));

/** The nth working day after a day. */
export const workingDaysAfter = (day: Day, count: number): Day =>
  count <= 0 ? workingDayFrom(day) : workingDaysAfter(workingDayFrom(day + 1), count - 1);

/** A moment of a day between two hours, in milliseconds. */
export const momentOn = (day: Day, hours: readonly [number, number], question: string): number =>
  day * dayMs - aheadMs + hours[0] * hourMs + between(0, (hours[1] - hours[0]) * 3_600 - 1, question) * 1_000;

/** A moment of office hours on a day, or on the next on which officials work. */
export const officeMoment = (day: Day, question: string): number => momentOn(workingDayFrom(day), [8, 17], question);
