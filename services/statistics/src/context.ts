import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { Figures } from '#mirror/figures';
import { createCountedCases } from '#queries/countedCases';
import { createForm25 } from '#queries/form25';
import type { Freshness } from '#queries/freshness';
import type { OrganizationCopy } from '#store/organizations';

/** Everything that a resolver may use, bound to who asks. */
export interface Context extends Caller {
  readonly form25: ReturnType<typeof createForm25>;
  readonly countedCases: ReturnType<typeof createCountedCases>;
}

export interface ContextParts {
  readonly figures: Figures;
  readonly freshness: () => Freshness;
  readonly organizations: Pick<OrganizationCopy, 'withPredecessors'>;
}

/** Binds queries to who asks, anew for each request. */
export const createContextOf =
  ({ figures, freshness, organizations: { withPredecessors } }: ContextParts) =>
  ({ actor, correlationId }: Caller): Context => ({
    actor,
    correlationId,
    form25: createForm25({ figures, freshness, actor }),
    countedCases: createCountedCases({ figures, actor, withPredecessors }),
  });
