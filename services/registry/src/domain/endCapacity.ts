import type { PractitionerKind } from '@legal-aid/contracts/codes';
import { decided, refused, type Outcome } from '@legal-aid/decision';
import type { Practitioner, PractitionerEvent } from '#domain/practitioner';

export interface CapacityEnding {
  readonly kind: PractitionerKind;
  readonly organizationId: string;
  /** The first day on which it is held no more. */
  readonly endedOn: string;
  readonly expectedVersion: number;
}

/** LQ.22, TT08.17: a capacity that is held ends on a day after its first. */
export const endCapacity = (
  current: Practitioner,
  { kind, organizationId, endedOn, expectedVersion }: CapacityEnding,
): Outcome<Practitioner, PractitionerEvent> => {
  if (current.version !== expectedVersion) return refused('VERSION_STALE', null, { version: String(current.version) });
  const held = current.capacities.find((one) => one.kind === kind && one.organizationId === organizationId && one.validTo === null);
  if (!held) return refused('CAPACITY_NOT_HELD', null, { field: 'kind', kind });
  if (endedOn <= held.validFrom) return refused('END_BEFORE_FIRST_DAY', null, { field: 'endedOn', firstDay: held.validFrom });
  const [first, ...rest] = current.capacities;
  const ended = (one: typeof held) => (one === held ? { ...held, validTo: endedOn } : one);
  return decided(
    { ...current, version: current.version + 1, capacities: [ended(first), ...rest.map(ended)] },
    { type: 'registry.practitioner.capacity-ended.v1', occurredOn: endedOn },
  );
};
