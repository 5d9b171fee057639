import { isWithin, type ReachOf } from '#policy';
import { demandDays } from '#queries/period';
import type { Period } from '#rules/day';
import { form24 } from '#rules/form24';
import { form25 } from '#rules/form25';
import { explain, type Explanation } from '#rules/sheetRule';
import type { KnownCase } from '#store/factReads';

export interface CountedInPorts {
  /** What is known now of a case; null of an unknown one. */
  readonly newestFact: (caseId: string) => Promise<KnownCase | null>;
  readonly reach: ReachOf;
}

/** The column of form 24 that tells neither ground nor sex. */
const untold = 1;

/**
 * Where sheets count a case in a period, and why: the finest row of each sheet. Null of an unknown case.
 * @throws {BadInput} when the period has no day
 */
export const createCountedIn =
  ({ newestFact, reach }: CountedInPorts) =>
  async (caseId: string, period: Period): Promise<readonly Explanation[] | null> => {
    demandDays(period);
    const found = await newestFact(caseId);
    if (!found) return null;
    const mayKnow = isWithin(await reach('readGroundCases'), found.organizationId);
    const byGround = explain(form24, found, period);
    return [explain(form25, found, period), byGround && (mayKnow ? byGround : withoutGround(byGround))].filter(
      (why): why is Explanation => why !== null && why.columns.length > 0,
    );
  };

const withoutGround = (why: Explanation): Explanation => ({ ...why, columns: why.columns.filter((column) => column === untold) });
