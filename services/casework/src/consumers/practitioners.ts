import type { AnyEvent } from '@legal-aid/contracts/events';
import type { PractitionerId } from '#domain/case';
import type { Capacity } from '#domain/practitioner';
import type { PractitionerCopy } from '#store/practitioners';

/** Takes the registry's practitioners into casework's own copy; each of their events tells all capacities and cards. */
export const takePractitioner =
  (copy: PractitionerCopy) =>
  async ({ type, subject, sequence, data }: AnyEvent): Promise<void> => {
    if (!type.startsWith('registry.practitioner.') || !('capacities' in data)) return;
    await copy.takeIn(subject as PractitionerId, sequence, {
      capacities: data.capacities as readonly unknown[] as readonly Capacity[],
      credentials: data.credentials,
    });
  };
