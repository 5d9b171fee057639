import type { Subscription } from '@legal-aid/messaging/port';
import type { Store } from '#store/openStore';

/** What the service tells of itself: not yet taken in (null: not known), put aside, and not yet in the mirror. */
export interface Health {
  readonly lag: number | null;
  readonly parked: number;
  readonly mirrorBehind: number;
}

export interface HealthPorts {
  readonly cases: Pick<Subscription, 'lag'>;
  readonly organizations: Pick<Subscription, 'lag'>;
  readonly store: Pick<Store, 'parking' | 'facts'>;
  /** Sequence number of the last fact in the mirror. */
  readonly watermark: () => number;
}

/** Looks anew at each call. */
export const createHealth =
  ({ cases, organizations, store, watermark }: HealthPorts) =>
  async (): Promise<Health> => {
    const [ofCases, ofOrganizations] = [cases.lag(), organizations.lag()];
    const [parked, last] = await Promise.all([store.parking.count(), store.facts.last()]);
    return {
      lag: ofCases && ofOrganizations && ofCases.behind + ofOrganizations.behind,
      parked,
      mirrorBehind: Math.max(0, last - watermark()),
    };
  };
