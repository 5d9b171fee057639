import { anyCase, type Condition } from '#rules/condition';
import { daysIn, type Period } from '#rules/day';
import type { PractitionerColumn } from '#rules/practitionerClass';
import { form25Rows } from '#rules/sheetRows';
import type { SheetRule } from '#rules/sheetRule';

const endedBy: Readonly<Record<number, readonly PractitionerColumn[] | null>> = {
  4: null,
  5: [5],
  6: [7, 8, 9],
  7: [7],
  8: [8],
  9: [9],
  10: [11, 12],
  11: [11],
  12: [12],
  13: [13],
};

/**
 * The cases that a column counts. 1 = 2 + 3 stood in the period; 2 was accepted before it and had not ended then, 3 was
 * accepted in it; 4 ended in it, and 5 to 13 tell 4 apart by who led the case. A case that ended before anybody was assigned is
 * in 4 alone: the sheet has no column for it, and the rule invents none. TT 03/2019/TT-BTP, biểu 25.
 */
const conditionOf = (column: number, period: Period): Condition | null => {
  const { since, until } = daysIn(period);
  const notEndedBefore = { since, until: null };
  if (column === 1) return { ...anyCase, accepted: { since: null, until }, ended: notEndedBefore };
  if (column === 2) return { ...anyCase, accepted: { since: null, until: since }, ended: notEndedBefore };
  if (column === 3) return { ...anyCase, accepted: { since, until } };
  const practitioners = endedBy[column];
  return practitioners === undefined ? null : { ...anyCase, ended: { since, until }, practitioners };
};

/** Form 25/BTP/TGPL: number of cases (số vụ việc trợ giúp pháp lý). */
export const form25: SheetRule = { code: '25/BTP/TGPL', rows: form25Rows, conditionOf };
