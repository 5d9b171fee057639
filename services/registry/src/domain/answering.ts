import { isActiveOn, type Organization } from '#domain/organization';

/** Who answers for an organisation's work and people. LQ.16.3. */
export type Answering = (id: string | null) => Organization | undefined;

/** Of some organisations, who answers for each on a day: itself, or from the day of its merger on whom it was merged into. */
export const answeringOn = (organizations: readonly Organization[], day: string): Answering => {
  const byId = new Map<string | null, Organization>(organizations.map((organization) => [organization.id, organization]));
  const answering: Answering = (id) => {
    const found = byId.get(id);
    return found?.status === 'MERGED' && !isActiveOn(found, day) ? answering(found.successorId) : found;
  };
  return answering;
};
