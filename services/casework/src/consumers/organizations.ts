import type { AnyEvent } from '@legal-aid/contracts/events';
import type { OrganizationId } from '#domain/case';
import type { OrganizationCopy } from '#store/organizations';

/** Takes the registry's organisations into casework's own copy. */
export const takeOrganization =
  (copy: OrganizationCopy) =>
  async (event: AnyEvent): Promise<void> => {
    if (event.type === 'registry.organization.registered.v1') {
      const { kind, provinceId, occurredOn, parentId = null, branchOrdinal = null } = event.data;
      const place = { kind, provinceId, parentId: parentId as OrganizationId | null, branchOrdinal };
      await copy.takeIn(event.subject, event.sequence, { ...place, activeFrom: occurredOn, activeTo: null, successorId: null });
    } else if (event.type === 'registry.organization.merged.v1') {
      const { occurredOn, successorId } = event.data;
      await copy.takeIn(event.subject, event.sequence, { activeTo: occurredOn, successorId: successorId as OrganizationId });
    } else if (event.type === 'registry.organization.ended.v1') {
      await copy.takeIn(event.subject, event.sequence, { activeTo: event.data.occurredOn });
    }
  };
