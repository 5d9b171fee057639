import type { JournalRow } from '../recount/journal.ts';
import type { Life } from '../recount/lives.ts';

/** A number with the series that it was taken from. */
interface Numbered {
  readonly series: string;
  readonly number: number;
}

const checkSeries = (taken: readonly Numbered[]): readonly string[] =>
  [...Map.groupBy(taken, ({ series }) => series)].flatMap(([series, ofSeries]) => {
    const numbers = ofSeries.map(({ number }) => number).toSorted((left, right) => left - right);
    const at = numbers.findIndex((number, index) => number !== index + 1);
    return at === -1 ? [] : [`${series}: ${numbers[at]} stands where ${at + 1} belongs`];
  });

/** Series of file numbers with a gap or a double: organisation, form and year count 1, 2, 3 … TT12.11.1. */
export const checkFileNumbers = (lives: readonly Life[]): readonly string[] =>
  checkSeries(
    lives.map(({ organizationId, form, fileYear, fileSequence }) => ({
      series: `${organizationId} ${form} ${fileYear}`,
      number: fileSequence,
    })),
  );

/** Books of quick advice with a gap or a double: organisation and year count 1, 2, 3 … TT12.8.2. */
export const checkBooks = (rows: readonly JournalRow[]): readonly string[] =>
  checkSeries(
    rows
      .filter(({ type }) => type === 'casework.quick-advice.given.v1')
      .map(({ data }) => ({
        series: `${String(data['organizationId'])} ${String(data['bookYear'])}`,
        number: Number(data['bookSequence']),
      })),
  );

/** Cases whose number is of another year than their day, by the calendar of Viet Nam. */
export const checkYears = (lives: readonly Life[]): readonly string[] =>
  lives
    .filter(({ acceptedOn, fileYear }) => acceptedOn.slice(0, 4) !== String(fileYear))
    .map(({ id, fileNumber, acceptedOn }) => `${id}: ${fileNumber} on ${acceptedOn}`);
