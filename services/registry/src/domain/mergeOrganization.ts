import { decided, refused, type Outcome } from '@legal-aid/decision';
import { isActiveOn, lastName, type MergedOrganization, type Organization } from '#domain/organization';

export interface Merger {
  readonly mergedOn: string;
  readonly expectedVersion: number;
}
export interface OrganizationMerged {
  readonly type: 'registry.organization.merged.v1';
}

/** LQ.16.3: who ends by merger hands his work to a successor of his kind, which must be active from that day on. */
export const mergeOrganization = (
  current: Organization,
  successor: Organization,
  { mergedOn, expectedVersion }: Merger,
): Outcome<MergedOrganization, OrganizationMerged> => {
  if (current.status !== 'ACTIVE') return refused('ORGANIZATION_NOT_ACTIVE', 'LQ.16', { field: 'organizationId' });
  if (current.version !== expectedVersion) return refused('VERSION_STALE', null, { version: String(current.version) });
  if (current.id === successor.id) return refused('SUCCESSOR_IS_ITSELF', null, { field: 'successorId' });
  if (successor.kind !== current.kind) return refused('SUCCESSOR_OF_OTHER_KIND', 'LQ.11', { field: 'successorId', kind: current.kind });
  if (successor.status !== 'ACTIVE' || !isActiveOn(successor, mergedOn))
    return refused('SUCCESSOR_NOT_ACTIVE', 'LQ.16.3', { field: 'successorId' });
  const { validFrom } = lastName(current);
  if (mergedOn <= validFrom) return refused('MERGER_BEFORE_FIRST_DAY', null, { field: 'mergedOn', firstDay: validFrom });
  return decided(
    { ...current, version: current.version + 1, status: 'MERGED', activeTo: mergedOn, successorId: successor.id },
    { type: 'registry.organization.merged.v1' },
  );
};
