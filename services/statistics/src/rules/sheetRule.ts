import type { StatutoryForm } from '@legal-aid/contracts/codes';
import { meets, type Condition } from '#rules/condition';
import { classify, type CountableCase } from '#rules/countedCase';
import type { Period } from '#rules/day';
import { editionFor, type SheetCode } from '#rules/editions';
import type { LeafCode, SheetRow } from '#rules/sheetRows';

/** How a sheet counts. */
export interface SheetRule {
  readonly code: SheetCode;
  readonly rows: readonly SheetRow[];
  /** What a column asks of a case; null: the system does not hold what it counts. */
  readonly conditionOf: (column: number, period: Period, edition: StatutoryForm) => Condition | null;
}

/** Why a case is counted where it is. */
export interface Explanation {
  readonly sheet: SheetCode;
  readonly article: string;
  /** Null while it is no case. */
  readonly row: LeafCode | null;
  /** Numbers of the columns that count it; empty when none does. */
  readonly columns: readonly number[];
}

/** Why a sheet counts a case where it does in a period; asks what counting asks. Null before the sheet's first edition. */
export const explain = ({ code, conditionOf }: SheetRule, found: CountableCase, period: Period): Explanation | null => {
  const edition = editionFor(code, period);
  if (!edition) return null;
  const counted = classify(found);
  const counts = ({ number }: { readonly number: number }): boolean => {
    const condition = conditionOf(number, period, edition);
    return counted !== null && condition !== null && meets(counted, condition);
  };
  return {
    sheet: code,
    article: edition.article,
    row: counted?.row ?? null,
    columns: edition.columns.filter(counts).map(({ number }) => number),
  };
};
