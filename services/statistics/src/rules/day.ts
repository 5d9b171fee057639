const msPerDay = 86_400_000;

/** A calendar day, written 2025-07-01, as the number of days since 1970-01-01: half the room of a text, and it compares as a number. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / msPerDay;
