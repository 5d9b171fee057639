import { holidays } from '@legal-aid/contracts/codes';
import type { Temporal } from 'temporal-polyfill';

const kinds = new Map(holidays.map(({ day, kind }) => [day, kind]));
/** The last year whose days off are known; a later one has weekends only. */
export const lastKnownYear: number = Math.max(...holidays.map(({ day }) => Number(day.slice(0, 4))));

/** Whether officials work on a day: not on weekends, holidays and days in lieu, but on Saturdays that were swapped. */
export const isWorkingDay = (day: Temporal.PlainDate): boolean => {
  const kind = kinds.get(day.toString());
  if (kind === 'SWAPPED_WORKDAY') return true;
  return kind === undefined && day.dayOfWeek <= 5;
};

/** The nth working day after a day, with the days that did not count. */
export const workingDaysAfter = (
  start: Temporal.PlainDate,
  count: number,
): { readonly last: Temporal.PlainDate; readonly skipped: readonly Temporal.PlainDate[] } => {
  const skipped: Temporal.PlainDate[] = [];
  let day = start;
  for (let counted = 0; counted < count;) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day)) counted += 1;
    else skipped.push(day);
  }
  return { last: day, skipped };
};
