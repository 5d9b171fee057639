import { BadInput } from '@legal-aid/service-kit/errors';
import { keysOf, type FigureKey } from '#queries/figures/cells';
import type { Month } from '#queries/figures/months';
import type { FiguresQuestion } from '#queries/figures/question';
import type { Split } from '#queries/figures/split';
import type { Period } from '#rules/day';

/** A line to draw: a point for each month. */
export interface Series {
  readonly keys: readonly FigureKey[];
  readonly points: readonly { readonly month: string; readonly value: number }[];
}

/** One line for each value of the other dimensions, zeros too. @throws {BadInput} when months were not asked for */
export const seriesOf = (
  { by }: Pick<FiguresQuestion, 'by'>,
  splits: readonly Split[],
  months: readonly (Month | Period)[],
): readonly Series[] => {
  if (!by.includes('MONTH')) throw new BadInput('by', 'Chuỗi số liệu cần chiều MONTH', '`series` needs MONTH among the dimensions');
  return splits.map((split) => ({
    keys: keysOf(by, split),
    points: months.flatMap((month, index) => ('code' in month ? [{ month: month.code, value: split.counts[index] ?? 0 }] : [])),
  }));
};
