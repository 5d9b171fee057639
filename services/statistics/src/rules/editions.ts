import { isInForce, statutoryForms, type StatutoryForm } from '@legal-aid/contracts/codes';
import { dayNumber, dayWritten, type Period } from '#rules/day';

/** The sheets that this version counts. The layout that follows needs a rule of its own: its first day is then the `validTo` of these. */
export type SheetCode = '24/BTP/TGPL' | '25/BTP/TGPL';

/** The editions of a sheet, the oldest first. */
export const editionsOf = (code: SheetCode): readonly StatutoryForm[] =>
  statutoryForms.filter((form) => form.code === code).toSorted((left, right) => left.validFrom.localeCompare(right.validFrom));

/** The edition by which a period is counted: the one in force on its last day; undefined before the first edition. */
export const editionFor = (code: SheetCode, { to }: Period): StatutoryForm | undefined => {
  const lastDay = dayWritten(dayNumber(to) - 1);
  return editionsOf(code).find((edition) => isInForce(edition, lastDay));
};

/** The edition in force on a day; the first one before there was any, so that an old case still has a column. */
export const editionOn = (code: SheetCode, day: string): StatutoryForm | undefined => {
  const editions = editionsOf(code);
  return editions.find((edition) => isInForce(edition, day)) ?? editions[0];
};
