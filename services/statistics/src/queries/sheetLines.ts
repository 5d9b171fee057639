import type { StatutoryForm } from '@legal-aid/contracts/codes';
import type { Breakdown, Geography } from '#generated/graphql';
import { everyCase, type CountQuestion, type Group } from '#mirror/figures';
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

/** How the columns of a sheet are made of what is counted: each is a sum over practitioners of one count. */
export interface ColumnPlan {
  readonly question: Pick<CountQuestion, 'by' | 'counts'>;
  readonly columns: readonly (Pick<Condition, 'practitioners'> & { readonly count: number })[];
}

/** Plans the counting of a sheet: columns that differ by practitioner alone are counted once, told apart by practitioner. */
export const planColumns = ({ rule, edition, period }: Pick<Sheet, 'rule' | 'edition' | 'period'>): ColumnPlan => {
  const counts = new Map<string, { readonly index: number; readonly condition: Condition }>();
  const columns = edition.columns.map(({ number }) => {
    const asked = rule.conditionOf(number, period, edition);
    if (asked === null) return { count: -1, practitioners: null };
    const condition = { ...asked, practitioners: null };
    const key = JSON.stringify(condition);
    const { index } = counts.get(key) ?? { index: counts.size };
    counts.set(key, { index, condition });
    return { count: index, practitioners: asked.practitioners };
  });
  const byPractitioner = columns.some(({ practitioners }) => practitioners !== null);
  const conditions = [...counts.values()].map(({ condition }) => condition);
  return { question: { by: byPractitioner ? ['row', 'practitioner'] : ['row'], counts: conditions }, columns };
};

/** All rows of the sheet for one place. */
export const linesOf = (
  sheet: Sheet,
  { columns }: ColumnPlan,
  { place, groups }: { readonly place: Place | null; readonly groups: readonly Group[] },
): readonly Line[] => {
  const ofLeaf = Map.groupBy(groups, ({ row }) => row);
  const byLeaf = new Map([...ofLeaf].map(([leaf, alike]) => [leaf, columns.map((column) => valueOf(column, alike))]));
  const province = place && { id: place.id };
  return sheet.rule.rows.map(({ code, label, leaves }) => {
    const parts = leaves.flatMap((leaf) => [byLeaf.get(leaf) ?? []]);
    const values = columns.map(({ count }, column) => (count < 0 ? null : parts.reduce((sum, part) => sum + (part[column] ?? 0), 0)));
    return { province, row: code, label, values, place, leaves, sheet };
  });
};

const valueOf = ({ count, practitioners }: ColumnPlan['columns'][number], groups: readonly Group[]): number => {
  let sum = 0;
  for (const { practitioner, counts } of groups)
    if (practitioners === null || (practitioner !== undefined && practitioners.includes(practitioner))) sum += counts[count] ?? 0;
  return sum;
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
