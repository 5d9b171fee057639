import type { Actor } from '@legal-aid/service-kit/actor';
import DataLoader from 'dataloader';
import { isWithin, mayEver, reachOf, type Belonging } from '#policy';
import { demandDays } from '#queries/period';
import type { Period } from '#rules/day';
import { form24 } from '#rules/form24';
import { form25 } from '#rules/form25';
import { explain, type Explanation } from '#rules/sheetRule';
import type { KnownCase } from '#store/factReads';

export interface CountedInPorts {
  readonly newestFacts: (caseIds: readonly string[]) => Promise<readonly KnownCase[]>;
  readonly actor: Actor;
  readonly belonging: Belonging;
}

/** The column of form 24 that tells neither ground nor sex. */
const untold = 1;

/**
 * Where sheets count a case in a period, and why: the finest row of each sheet. All cases of one request are read at once.
 * Null for who may not see the figures or the case. @throws {BadInput} when the period has no day
 */
export const createCountedIn = ({ newestFacts, actor, belonging }: CountedInPorts) => {
  const loader = new DataLoader<string, KnownCase | null>(async (ids) => {
    const byId = new Map((await newestFacts(ids)).map((found) => [found.caseId, found]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  return async (caseId: string, period: Period): Promise<readonly Explanation[] | null> => {
    if (!mayEver('readFigures', actor)) return null;
    demandDays(period);
    const found = await loader.load(caseId);
    if (!found || !isWithin(await reachOf('readCountedCases', actor, belonging), found.organizationId)) return null;
    const mayKnow = isWithin(await reachOf('readGroundCases', actor, belonging), found.organizationId);
    const byGround = explain(form24, found, period);
    return [explain(form25, found, period), byGround && (mayKnow ? byGround : withoutGround(byGround))].filter(
      (why): why is Explanation => why !== null && why.columns.length > 0,
    );
  };
};

const withoutGround = (why: Explanation): Explanation => ({ ...why, columns: why.columns.filter((column) => column === untold) });
