import type { Actor } from '@legal-aid/service-kit/actor';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import DataLoader from 'dataloader';
import type { Figures } from '#mirror/figures';
import { createReach, type Belonging, type ReachOf } from '#policy';
import { createBatchedCount } from '#queries/batchedCount';
import { createCountedCases } from '#queries/countedCases';
import { createCountedIn } from '#queries/countedIn';
import { createFigures } from '#queries/figures/figures';
import type { Freshness } from '#queries/freshness';
import { createOrganizationSheet } from '#queries/organizationSheets';
import { createSheet } from '#queries/sheets';
import type { KnownCase } from '#store/factReads';
import type { OrganizationCopy } from '#store/organizations';
import type { Store } from '#store/openStore';

/** Everything that a resolver may use, bound to who asks. */
export interface Context extends Caller {
  readonly reach: ReachOf;
  readonly holderOf: (caseId: string) => Promise<string | null>;
  readonly sheet: ReturnType<typeof createSheet>;
  readonly organizationSheet: ReturnType<typeof createOrganizationSheet>;
  readonly figures: ReturnType<typeof createFigures>;
  readonly countedCases: ReturnType<typeof createCountedCases>;
  readonly countedIn: ReturnType<typeof createCountedIn>;
}

export interface ContextParts {
  readonly figures: Figures;
  readonly freshness: () => Freshness;
  readonly organizations: Pick<OrganizationCopy, 'isActive' | 'familiesOf' | 'branchesOf' | 'inAreaOf'>;
  /** Today in Viet Nam, written 2025-07-01. */
  readonly today: () => string;
  readonly facts: Pick<Store['facts'], 'newest'>;
}

/** Binds queries to who asks, anew for each request. */
export const createContextOf =
  (parts: ContextParts) =>
  (caller: Caller): Context => ({ ...caller, ...queriesOf(parts, caller.actor) });

const queriesOf = ({ figures, freshness, organizations, facts, today }: ContextParts, actor: Actor) => {
  const belonging = belongingOn(today(), organizations);
  const reach = createReach(actor, belonging);
  const known = new DataLoader<string, KnownCase | null>(async (ids) => {
    const byId = new Map((await facts.newest(ids)).map((found) => [found.caseId, found]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  const sheet = createSheet({ figures: { count: createBatchedCount(figures.count) }, freshness, reach });
  return {
    reach,
    holderOf: async (caseId: string) => (await known.load(caseId))?.organizationId ?? null,
    sheet,
    organizationSheet: createOrganizationSheet({ sheet, withPredecessors: belonging.withPredecessors }),
    figures: createFigures({ figures, freshness, reach }),
    countedCases: createCountedCases({ figures, reach }),
    countedIn: createCountedIn({ newestFact: (id) => known.load(id), reach }),
  };
};

/** What belongs to whom on a day; all organisations that one request asks about at once are looked up in one question. */
const belongingOn = (day: string, organizations: ContextParts['organizations']): Belonging => {
  const families = new DataLoader<string, readonly string[]>(async (ids) => {
    const found = await organizations.familiesOf(ids, day);
    return ids.map((id) => found.get(id) ?? [id]);
  });
  return {
    isActive: (id) => organizations.isActive(id, day),
    withPredecessors: (id) => families.load(id),
    branchesOf: organizations.branchesOf,
    inAreaOf: (id) => organizations.inAreaOf(id, day),
  };
};
