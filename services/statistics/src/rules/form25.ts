import { isInForce, statutoryForms, type AidForm, type LegalField, type StatutoryForm } from '@legal-aid/contracts/codes';
import { dayNumber } from '#rules/day';
import { leafOf, type LeafCode } from '#rules/form25Rows';

// The layout that follows needs a rule of its own beside this one: its first day is then the `validTo` of this one's row.
const code = '25/BTP/TGPL';

/** What the rule looks at of a case. */
export interface CountableCase {
  readonly field: LegalField;
  readonly form: AidForm;
  /** The legal day of acceptance, written 2025-07-01; null while it was not accepted. LQ.30. */
  readonly acceptedOn: string | null;
}

/** Where a case stands on the sheet, whatever the period. */
export interface Classification {
  readonly row: LeafCode;
  /** Days since 1970-01-01. */
  readonly acceptedDay: number;
}

/** Half-open: `from` counts, `to` does not. Written 2025-07-01. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Half-open, in days since 1970-01-01; `since` is null where there is no first day. */
export interface Days {
  readonly since: number | null;
  readonly until: number;
}

/** Why a case is counted where it is. */
export interface Explanation {
  readonly article: string;
  readonly row: LeafCode | null;
  /** Numbers of the columns that count it; empty when none does. */
  readonly columns: readonly number[];
}

/** The editions of form 25, the oldest first. */
const editions: readonly StatutoryForm[] = statutoryForms.filter((form) => form.code === code);

/** The first day that any edition of the form knows. */
export const firstDayOfForm25: string = editions.map(({ validFrom }) => validFrom).toSorted()[0] ?? '';

/** The edition by which a period is counted: the one in force on its last day; undefined before the first edition. */
export const form25For = ({ to }: Period): StatutoryForm | undefined => {
  const lastDay = new Date((dayNumber(to) - 1) * 86_400_000).toISOString().slice(0, 10);
  return editions.find((edition) => isInForce(edition, lastDay));
};

/** Form 25 counts accepted cases (vụ việc), each in the row of its field and form of aid. Null: not a case yet. LQ.30. */
export const classify = ({ field, form, acceptedOn }: CountableCase): Classification | null =>
  acceptedOn === null ? null : { row: leafOf(field, form), acceptedDay: dayNumber(acceptedOn) };

/**
 * The days of acceptance that a column counts: 1 = 2 + 3; 2 was accepted before the period and is not known to have
 * ended, 3 was accepted in it. Null: the system does not hold what the column counts. TT 03/2019/TT-BTP, biểu 25.
 */
export const daysOf = (column: number, { from, to }: Period): Days | null => {
  if (column === 1) return { since: null, until: dayNumber(to) };
  if (column === 2) return { since: null, until: dayNumber(from) };
  if (column === 3) return { since: dayNumber(from), until: dayNumber(to) };
  return null;
};

/** Why a case is counted where it is in a period; calls what counting calls. */
export const explain = (found: CountableCase, period: Period): Explanation | null => {
  const edition = form25For(period);
  if (!edition) return null;
  const placed = classify(found);
  const counts = ({ number }: { readonly number: number }): boolean =>
    placed !== null && isWithin(placed.acceptedDay, daysOf(number, period));
  return {
    article: edition.article,
    row: placed?.row ?? null,
    columns: edition.columns.filter(counts).map(({ number }) => number),
  };
};

const isWithin = (day: number, days: Days | null): boolean => days !== null && day >= (days.since ?? -Infinity) && day < days.until;
