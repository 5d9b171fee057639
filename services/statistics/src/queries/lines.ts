import type { StatutoryForm } from '@legal-aid/contracts/codes';
import type { CellQuestion, Group } from '#mirror/figures';
import type { Place } from '#queries/geography';
import { daysOf, type Period } from '#rules/form25';
import { form25Rows, type Form25Row } from '#rules/form25Rows';

/** What all lines of one answer share. */
export interface Sheet {
  readonly columns: StatutoryForm['columns'];
  readonly period: Period;
  readonly watermark: number;
}

/** A row of the sheet for one place, or for the nation. */
export interface Line {
  readonly province: { readonly id: string } | null;
  readonly row: Form25Row['code'];
  readonly label: string;
  /** Figures of the columns in order; null is unknown. */
  readonly values: readonly (number | null)[];
  readonly place: Place | null;
  readonly leaves: Form25Row['leaves'];
  readonly sheet: Sheet;
}

/** The cases that one figure counts; null where the system does not hold what its column counts. */
export interface Cell {
  readonly value: number | null;
  readonly question: CellQuestion | null;
  readonly watermark: number;
}

/** All rows of the sheet for one place. */
export const linesOf = (sheet: Sheet, { place, groups }: { place: Place | null; groups: readonly Group[] }): readonly Line[] => {
  const counted = new Map<string, { carriedIn: number; accepted: number }>();
  for (const { row, carriedIn, accepted } of groups) {
    const sum = counted.get(row);
    if (!sum) counted.set(row, { carriedIn, accepted });
    else Object.assign(sum, { carriedIn: sum.carriedIn + carriedIn, accepted: sum.accepted + accepted });
  }
  const province = place && { id: place.id };
  return form25Rows.map(({ code, label, leaves }) => {
    const parts = leaves.map((leaf) => counted.get(leaf));
    const carriedIn = parts.reduce((sum, part) => sum + (part?.carriedIn ?? 0), 0);
    const accepted = parts.reduce((sum, part) => sum + (part?.accepted ?? 0), 0);
    return { province, row: code, label, values: valuesOf(sheet, { carriedIn, accepted }), place, leaves, sheet };
  });
};

const valuesOf = ({ columns }: Sheet, { carriedIn, accepted }: { carriedIn: number; accepted: number }): readonly (number | null)[] => {
  const known = [carriedIn + accepted, carriedIn, accepted];
  return columns.map(({ number }) => known[number - 1] ?? null);
};

/** One figure of a line; undefined when the sheet has no such column. */
export const cellOf = ({ values, place, leaves, sheet: { columns, period, watermark } }: Line, column: number): Cell | undefined => {
  const index = columns.findIndex(({ number }) => number === column);
  const value = values[index];
  if (value === undefined) return undefined;
  const days = daysOf(column, period);
  return { value, question: days && { provinceIds: place?.provinceIds ?? null, rows: leaves, days }, watermark };
};
