import type { AnyEvent } from '@legal-aid/contracts/events';
import type { OrganizationCopy } from '#store/organizations';

/** Takes the registry's organisations into statistics' own copy. */
export const takeOrganization =
  (copy: Pick<OrganizationCopy, 'takeIn'>) =>
  async ({ type, subject, sequence, data }: AnyEvent): Promise<void> => {
    if (type === 'registry.organization.registered.v1') {
      const { kind, parentId = null } = data;
      await copy.takeIn(subject, sequence, { successorId: null, mergedOn: null, centerId: kind === 'BRANCH' ? parentId : null });
    }
    if (type === 'registry.organization.merged.v1')
      await copy.takeIn(subject, sequence, { successorId: data.successorId, mergedOn: data.occurredOn });
  };
