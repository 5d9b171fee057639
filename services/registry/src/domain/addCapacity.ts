import { isInForce } from '@legal-aid/contracts/codes';
import { decided, refused, type Outcome } from '@legal-aid/decision';
import { capacityFits, type CapacityRequest } from '#domain/capacityFits';
import type { Organization } from '#domain/organization';
import { mostEntries, reachesInto, type Capacity, type Practitioner, type PractitionerEvent } from '#domain/practitioner';

export interface CapacityAddition {
  readonly capacity: CapacityRequest;
  readonly expectedVersion: number;
}

/** LQ.17, LQ.24: one more capacity rests on a card that he has on its first day, and is not held twice at once in one place. */
export const addCapacity = (
  current: Practitioner,
  organization: Organization | null,
  { capacity: asked, expectedVersion }: CapacityAddition,
): Outcome<Practitioner, PractitionerEvent> => {
  if (current.version !== expectedVersion) return refused('VERSION_STALE', null, { version: String(current.version) });
  if (current.capacities.length >= mostEntries) return refused('TOO_MANY_CAPACITIES', null, { most: String(mostEntries) });
  const fit = capacityFits(asked, organization);
  if (fit.kind === 'refused') return fit;
  const { capacity, row } = fit;
  if (current.capacities.some((held) => isSame(held, capacity) && reachesInto(held, capacity.validFrom)))
    return refused('CAPACITY_OVERLAPS', null, { field: 'capacity.validFrom' });
  const hasCard = current.credentials.some((card) => card.kind === row.credential && isInForce(card, capacity.validFrom));
  if (row.credential !== null && !hasCard)
    return refused('CARD_MISSING', row.article, { field: 'capacity.validFrom', card: row.credential });
  return decided(
    { ...current, version: current.version + 1, capacities: [...current.capacities, capacity] },
    { type: 'registry.practitioner.capacity-added.v1', occurredOn: capacity.validFrom },
  );
};

const isSame = (left: Capacity, right: Capacity): boolean => left.kind === right.kind && left.organizationId === right.organizationId;
