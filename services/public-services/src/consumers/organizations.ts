import type { AnyEvent } from '@legal-aid/contracts/events';
import type { createOrganizationCopy } from '#store/organizations';

/** Takes the registry's organisations into this service's own copy. */
export const takeOrganization =
  (copy: ReturnType<typeof createOrganizationCopy>) =>
  async (event: AnyEvent): Promise<void> => {
    if (event.type === 'registry.organization.registered.v1') {
      const { kind, occurredOn } = event.data;
      await copy.takeIn(event.subject, event.sequence, { kind, activeFrom: occurredOn, activeTo: null });
    } else if (event.type === 'registry.organization.merged.v1' || event.type === 'registry.organization.ended.v1') {
      await copy.takeIn(event.subject, event.sequence, { activeTo: event.data.occurredOn });
    }
  };
