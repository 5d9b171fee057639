import type { StatutoryForm } from '@legal-aid/contracts/codes';
import { anyCase, type Condition } from '#rules/condition';
import { daysIn, type Period } from '#rules/day';
import { groupColumnsOf } from '#rules/groupColumn';
import { form24Rows } from '#rules/sheetRows';
import type { SheetRule } from '#rules/sheetRule';

/**
 * The persons that a column counts: whoever was aided in a case whose act lies in the period, in all, by sex, and by the column
 * of his grounds. Which act that is says the edition (`countsOn`); a case has one person. TT 03/2019/TT-BTP, biểu 24.
 */
const conditionOf = (column: number, period: Period, edition: StatutoryForm): Condition | null => {
  const acted: Condition = { ...anyCase, [edition.countsOn === 'END' ? 'ended' : 'accepted']: daysIn(period) };
  if (column === 1) return acted;
  if (column === 2) return { ...acted, sexes: ['MALE'] };
  if (column === 3) return { ...acted, sexes: ['FEMALE'] };
  return groupColumnsOf(edition).some(({ number }) => number === column) ? { ...acted, groups: [column] } : null;
};

/** Form 24/BTP/TGPL: number of times that people were aided (số lượt người đã được trợ giúp pháp lý). */
export const form24: SheetRule = { code: '24/BTP/TGPL', rows: form24Rows, conditionOf };
