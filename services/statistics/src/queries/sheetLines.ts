import type { StatutoryForm } from '@legal-aid/contracts/codes';
import type { Breakdown, Geography } from '#generated/graphql';
import { everyCase, type Group } from '#mirror/figures';
import type { Cell } from '#queries/countedCases';
import type { Place } from '#queries/geography';
import type { Condition } from '#rules/condition';
import type { Period } from '#rules/day';
import type { SheetRule } from '#rules/sheetRule';
import type { SheetRow } from '#rules/sheetRows';

/** What is asked of a sheet. */
export interface SheetQuestion {
  readonly period: Period;
  readonly geography: Geography;
  readonly by: Breakdown;
  readonly provinceId?: string | null | undefined;
  /** Only cases of these; all when left out. */
  readonly organizationIds?: readonly string[];
}

/** A sheet for a period, with what all of its lines share. */
export interface Sheet {
  readonly rule: SheetRule;
  readonly edition: StatutoryForm;
  readonly period: Period;
  /** Only cases of these; null: of all. */
  readonly organizationIds: readonly string[] | null;
  readonly watermark: number;
}

/** A row of the sheet for one place, or for the nation. */
export interface Line {
  readonly province: { readonly id: string } | null;
  readonly row: SheetRow['code'];
  readonly label: string;
  /** Figures of the columns in order; null is unknown. */
  readonly values: readonly (number | null)[];
  readonly place: Place | null;
  readonly leaves: SheetRow['leaves'];
  readonly sheet: Sheet;
}

/** What each column asks of cases; null where the system does not hold what it counts. */
export const conditionsOf = ({ rule, edition, period }: Pick<Sheet, 'rule' | 'edition' | 'period'>): readonly (Condition | null)[] =>
  edition.columns.map(({ number }) => rule.conditionOf(number, period, edition));

/** All rows of the sheet for one place, from groups that count every column that is known. */
export const linesOf = (
  sheet: Sheet,
  { place, groups }: { readonly place: Place | null; readonly groups: readonly Group[] },
): readonly Line[] => {
  const byLeaf = Map.groupBy(groups, ({ row }) => row);
  const places = placesOfCounts(conditionsOf(sheet));
  const province = place && { id: place.id };
  return sheet.rule.rows.map(({ code, label, leaves }) => {
    const parts = leaves.flatMap((leaf) => byLeaf.get(leaf) ?? []);
    const values = places.map((at) => (at === null ? null : parts.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)));
    return { province, row: code, label, values, place, leaves, sheet };
  });
};

/** Where the figure of each column stands among the counts. */
const placesOfCounts = (conditions: readonly (Condition | null)[]): readonly (number | null)[] => {
  let next = 0;
  return conditions.map((condition) => (condition === null ? null : next++));
};

/** One figure of a line; undefined when the sheet has no such column. */
export const cellOf = ({ values, place, leaves, sheet }: Line, column: number): Cell | undefined => {
  const { rule, edition, period, organizationIds, watermark } = sheet;
  const value = values[edition.columns.findIndex(({ number }) => number === column)];
  if (value === undefined) return undefined;
  const condition = rule.conditionOf(column, period, edition);
  const here = { ...everyCase, provinceIds: place?.provinceIds ?? null, organizationIds, rows: leaves };
  return { value, question: condition && { ...here, ...condition }, watermark };
};
