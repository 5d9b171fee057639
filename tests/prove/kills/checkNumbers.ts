import type { AcceptedCase } from '../form25/journal.ts';

/** Series of file numbers with a gap or a double: organisation, form and year count 1, 2, 3 … TT12.11.1. */
export const checkFileNumbers = (cases: readonly AcceptedCase[]): readonly string[] =>
  [...Map.groupBy(cases, ({ organizationId, form, fileYear }) => `${organizationId} ${form} ${fileYear}`)].flatMap(([series, ofSeries]) => {
    const numbers = ofSeries.map(({ fileSequence }) => fileSequence).toSorted((left, right) => left - right);
    const at = numbers.findIndex((number, index) => number !== index + 1);
    return at === -1 ? [] : [`${series}: ${numbers[at]} stands where ${at + 1} belongs`];
  });

/** Cases whose number is of another year than their day, by the calendar of Viet Nam. */
export const checkYears = (cases: readonly AcceptedCase[]): readonly string[] =>
  cases
    .filter(({ day, fileYear }) => day.slice(0, 4) !== String(fileYear))
    .map(({ id, fileNumber, day }) => `${id}: ${fileNumber} on ${day}`);
