import type { Actor } from '@legal-aid/service-kit/actor';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import DataLoader from 'dataloader';
import type { Figures } from '#mirror/figures';
import { createBatchedCount } from '#queries/batchedCount';
import { createCountedCases } from '#queries/countedCases';
import { createCountedIn } from '#queries/countedIn';
import { createFigures } from '#queries/figures/figures';
import type { Freshness } from '#queries/freshness';
import { createOrganizationSheet } from '#queries/organizationSheets';
import { createSheet } from '#queries/sheets';
import type { OrganizationCopy } from '#store/organizations';
import type { Store } from '#store/openStore';

/** Everything that a resolver may use, bound to who asks. */
export interface Context extends Caller {
  readonly sheet: ReturnType<typeof createSheet>;
  readonly organizationSheet: ReturnType<typeof createOrganizationSheet>;
  readonly figures: ReturnType<typeof createFigures>;
  readonly countedCases: ReturnType<typeof createCountedCases>;
  readonly countedIn: ReturnType<typeof createCountedIn>;
}

export interface ContextParts {
  readonly figures: Figures;
  readonly freshness: () => Freshness;
  readonly organizations: Pick<OrganizationCopy, 'withPredecessors' | 'branchesOf'>;
  /** Today in Viet Nam, written 2025-07-01. */
  readonly today: () => string;
  readonly facts: Pick<Store['facts'], 'newest'>;
}

/** Binds queries to who asks, anew for each request. */
export const createContextOf =
  (parts: ContextParts) =>
  ({ actor, correlationId }: Caller): Context => ({ actor, correlationId, ...queriesOf(parts, actor) });

const queriesOf = ({ figures, freshness, organizations, facts, today }: ContextParts, actor: Actor) => {
  // Every case of a page asks whose it is: looked up once.
  const lineage = new DataLoader<string, readonly string[]>((ids) =>
    Promise.all(ids.map((id) => organizations.withPredecessors(id, today()))),
  );
  const withPredecessors = (id: string): Promise<readonly string[]> => lineage.load(id);
  const branches = new DataLoader<string, readonly string[]>((keys) =>
    Promise.all(keys.map((ids) => organizations.branchesOf(ids.split(',')))),
  );
  const belonging = { withPredecessors, branchesOf: (ids: readonly string[]) => branches.load(ids.join(',')) };
  const sheet = createSheet({ figures: { count: createBatchedCount(figures.count) }, freshness, actor });
  return {
    sheet,
    organizationSheet: createOrganizationSheet({ sheet, actor, withPredecessors }),
    figures: createFigures({ figures, freshness, actor }),
    countedCases: createCountedCases({ figures, actor, belonging }),
    countedIn: createCountedIn({ newestFacts: facts.newest, actor, belonging }),
  };
};
