import type { AnyEvent } from '@legal-aid/contracts/events';
import type { OrganizationCopy } from '#store/organizations';

/** Takes the registry's organisations into statistics' own copy. */
export const takeOrganization =
  (copy: Pick<OrganizationCopy, 'takeIn'>) =>
  async ({ type, subject, sequence, data }: AnyEvent): Promise<void> => {
    if (type === 'registry.organization.registered.v1') {
      const { kind, provinceId, parentId = null } = data;
      const centerId = kind === 'BRANCH' ? parentId : null;
      await copy.takeIn(subject, sequence, { kind, provinceId, activeTo: null, successorId: null, centerId });
    } else if (type === 'registry.organization.merged.v1')
      await copy.takeIn(subject, sequence, { activeTo: data.occurredOn, successorId: data.successorId });
    else if (type === 'registry.organization.ended.v1') await copy.takeIn(subject, sequence, { activeTo: data.occurredOn });
  };
