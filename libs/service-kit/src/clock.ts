import { Temporal } from 'temporal-polyfill';

/** Tells the time; passed in, so that rules and tests decide what time it is. */
export type Clock = () => Temporal.Instant;

export const systemClock: Clock = () => Temporal.Now.instant();

/** Where the law's days begin and end. */
export const timeZone = 'Asia/Ho_Chi_Minh';

/** The calendar day in Viet Nam: 31/12 17:30 UTC is the first of January. */
export const localDay = (instant: Temporal.Instant): Temporal.PlainDate => instant.toZonedDateTimeISO(timeZone).toPlainDate();

/** A moment, and the same moment as a day in Viet Nam. */
export interface Moment {
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

/** The moment that a clock shows: both readings are of one look. */
export const momentOf = (clock: Clock): Moment => {
  const now = clock();
  return { now, today: localDay(now) };
};
