import type { AnyEvent } from '@legal-aid/contracts/events';
import type { OrganizationCopy } from '#store/organizations';

/** Takes the registry's organisations into this service's own copy. */
export const takeOrganization =
  (copy: Pick<OrganizationCopy, 'takeIn'>) =>
  async ({ type, subject, sequence, data }: AnyEvent): Promise<void> => {
    if (type === 'registry.organization.registered.v1') {
      const { kind, provinceId, occurredOn, parentId = null } = data;
      await copy.takeIn(subject, sequence, {
        ...{ kind, provinceId, parentId },
        ...{ activeFrom: occurredOn, activeTo: null, successorId: null },
      });
    } else if (type === 'registry.organization.merged.v1')
      await copy.takeIn(subject, sequence, { activeTo: data.occurredOn, successorId: data.successorId });
    else if (type === 'registry.organization.ended.v1') await copy.takeIn(subject, sequence, { activeTo: data.occurredOn });
  };
