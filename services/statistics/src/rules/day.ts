const msPerDay = 86_400_000;

/** A calendar day, written 2025-07-01, as the number of days since 1970-01-01: half the room of a text, and it compares as a number. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / msPerDay;

/** The same day written again. */
export const dayWritten = (day: number): string => new Date(day * msPerDay).toISOString().slice(0, 10);

/** Half-open: `from` counts, `to` does not. Written 2025-07-01. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Half-open, in days since 1970-01-01; null where there is no bound. */
export interface Days {
  readonly since: number | null;
  readonly until: number | null;
}

/** The days of a period. */
export const daysIn = ({ from, to }: Period): Days => ({ since: dayNumber(from), until: dayNumber(to) });
