import { caseGrounds, eligibilityGroups, isInForce, type CaseGround } from '@legal-aid/contracts/codes';
import { refused, type Refusal } from '@legal-aid/decision';

/** Why a code is no ground of a use on a day, or null. */
export const refuseGround = (use: CaseGround['use'], code: string, today: string): Refusal | null =>
  caseGrounds.some((row) => row.use === use && row.code === code && isInForce(row, today))
    ? null
    : refused('GROUND_UNKNOWN', articleOf(use), { field: 'ground' });

const articleOf = (use: CaseGround['use']): string | null => caseGrounds.find((row) => row.use === use)?.article ?? null;

const mostGroups = 5;

/** Why verified grounds of LQ.7 cannot be entered on a day, or null. */
export const refuseGroups = (codes: readonly string[], today: string): Refusal | null => {
  if (codes.length > mostGroups || new Set(codes).size < codes.length)
    return refused('ELIGIBILITY_GROUPS_COUNT', 'LQ.7', { field: 'otherEligibilityGroups', most: String(mostGroups) });
  return codes.map((code, index) => refuseGroup(code, index, today)).find((refusal) => refusal !== null) ?? null;
};

const refuseGroup = (code: string, index: number, today: string): Refusal | null => {
  const field = index === 0 ? 'eligibilityGroup' : 'otherEligibilityGroups';
  const rows = eligibilityGroups.filter((group) => group.code === code);
  if (rows.length === 0) return refused('ELIGIBILITY_GROUP_UNKNOWN', 'LQ.7', { field });
  return rows.some((row) => isInForce(row, today))
    ? null
    : refused('ELIGIBILITY_GROUP_NOT_IN_FORCE', rows[0]?.article ?? null, { field, day: today });
};
