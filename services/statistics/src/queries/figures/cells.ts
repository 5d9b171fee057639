import type { Dimension } from '#generated/graphql';
import type { CellQuestion } from '#mirror/figures';
import type { Cell } from '#queries/countedCases';
import { dimensionRules } from '#queries/figures/dimensions';
import type { Month } from '#queries/figures/months';
import { narrowedBy } from '#queries/figures/narrowing';
import type { FiguresQuestion } from '#queries/figures/question';
import { unmonthly, type Split } from '#queries/figures/split';
import type { Condition } from '#rules/condition';
import type { Period } from '#rules/day';

/** The value of one dimension that a figure stands for. */
export interface FigureKey {
  readonly dimension: Dimension;
  readonly code: string;
  /** Vietnamese. */
  readonly label: string;
  readonly province: { readonly id: string } | null;
  readonly organization: { readonly id: string } | null;
}

/** A figure with the values that it stands for. */
export interface FigureCell extends Cell {
  readonly keys: readonly FigureKey[];
  readonly value: number;
}

/** What all cells of one answer share; months, or the period alone, with what each of them asks of cases. */
export interface CellParts {
  readonly where: CellQuestion;
  readonly months: readonly (Month | Period)[];
  readonly counts: readonly Condition[];
  readonly watermark: number;
}

/** A cell for each combination that has a case, in the order of its values as the dimensions were asked. */
export const cellsOf = (
  { by, geography }: Pick<FiguresQuestion, 'by' | 'geography'>,
  splits: readonly Split[],
  { where, months, counts, watermark }: CellParts,
): readonly FigureCell[] => {
  const monthAt = by.indexOf('MONTH');
  // Lines are in order already; a month goes behind what was asked before it, and before the rest.
  const beforeMonth = ({ codes }: Split): string => codes.slice(0, Math.max(0, monthAt)).join();
  const firsts = new Map(splits.map((split, line) => [beforeMonth(split), line] as const).toReversed());
  const cells = splits.flatMap((split, line) => {
    const here = unmonthly(by).reduce(
      (question, dimension, index) => narrowedBy(question, dimensionRules[dimension].narrow(split.codes[index] ?? '', geography)),
      where,
    );
    const known = keysOf(by, split);
    const first = firsts.get(beforeMonth(split)) ?? line;
    return split.counts.flatMap((value, month) => {
      if (value === 0) return [];
      const { accepted, ended } = counts[month] ?? where;
      const keys = monthAt < 0 ? known : known.toSpliced(monthAt, 0, monthKey(months[month]));
      return [{ cell: { keys, value, question: { ...here, accepted, ended }, watermark }, order: [first, month, line] as const }];
    });
  });
  if (monthAt >= 0) cells.sort(({ order: one }, { order: other }) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2]);
  return cells.map(({ cell }) => cell);
};

/** The values of a line in the dimensions but the month. */
export const keysOf = (by: FiguresQuestion['by'], { codes }: Split): readonly FigureKey[] =>
  unmonthly(by).map((dimension, index) => {
    const code = codes[index] ?? '';
    return {
      ...{ dimension, code, label: dimensionRules[dimension].labelOf(code) },
      province: dimension === 'PROVINCE' ? { id: code } : null,
      organization: dimension === 'ORGANIZATION' ? { id: code } : null,
    };
  });

const monthKey = (month: Month | Period | undefined): FigureKey => {
  const code = month && 'code' in month ? month.code : '';
  return { dimension: 'MONTH', code, label: `Tháng ${code.slice(5)}/${code.slice(0, 4)}`, province: null, organization: null };
};
