import type { Line, SheetQuestion } from '#queries/sheetLines';
import { dayNumber, dayWritten, type Period } from '#rules/day';
import { compareWithNation, judge, type CheckedLine, type SheetCheck } from '#rules/equations';
import { checkForm24 } from '#rules/form24Checks';
import { checkForm25 } from '#rules/form25Checks';
import type { SheetRule } from '#rules/sheetRule';

export interface CheckedSheet {
  readonly rule: Pick<SheetRule, 'code'>;
  readonly question: SheetQuestion;
  readonly lines: readonly Line[];
  /** Counts the same sheet otherwise, at the same place. */
  readonly again: (other: Partial<Pick<SheetQuestion, 'period' | 'by'>>) => Promise<{ readonly lines: readonly Line[] }>;
}

/** Checks a sheet against itself, the period before it and, where provinces are told apart, the nation. */
export const checkSheet = async ({ rule, question, lines, again }: CheckedSheet): Promise<readonly SheetCheck[]> => {
  const checked = lines.map(toChecked);
  const own =
    rule.code === '24/BTP/TGPL'
      ? checkForm24(checked)
      : checkForm25(checked, (await again({ period: periodBefore(question.period) })).lines.map(toChecked));
  if (question.by === 'NATION' || question.provinceId != null) return own;
  const nation = (await again({ by: 'NATION' })).lines.map(toChecked);
  // As C25-9 asks of a department's sheet and those of its units.
  const code = rule.code === '24/BTP/TGPL' ? 'C24-9' : 'C25-9';
  return [...own, judge({ code, label: 'Toàn quốc = tổng các tỉnh' }, compareWithNation(checked, nation))];
};

const toChecked = ({ province, row, values }: Line): CheckedLine => ({ place: province?.id ?? null, row, values });

const periodBefore = ({ from, to }: Period): Period => ({ from: dayWritten(2 * dayNumber(from) - dayNumber(to)), to: from });
