import { provinceById } from '@legal-aid/contracts/provinces';
import { isInForce, type OrganizationKind } from '@legal-aid/contracts/codes';
import { decided, refused, type Outcome } from '@legal-aid/decision';

export type OrganizationId = string & { readonly __brand: 'OrganizationId' };

interface OrganizationBase {
  readonly id: OrganizationId;
  readonly version: number;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly provinceId: string;
  readonly activeFrom: string;
}
export interface ActiveOrganization extends OrganizationBase {
  readonly status: 'ACTIVE';
}
/** Ended by merger: its successor answers for its work. LQ.16.3. */
export interface MergedOrganization extends OrganizationBase {
  readonly status: 'MERGED';
  /** The successor's first day with the merged work. */
  readonly activeTo: string;
  readonly successorId: OrganizationId;
}
export type Organization = ActiveOrganization | MergedOrganization;

export interface Registration {
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly provinceId: string;
  readonly activeFrom: string;
}
export interface OrganizationRegistered {
  readonly type: 'registry.organization.registered.v1';
}
export interface OrganizationMerged {
  readonly type: 'registry.organization.merged.v1';
}

/** LQ.11: a province has its state centres. The province must be the version in force on the first day. */
export const registerOrganization = (
  registration: Registration,
  id: OrganizationId,
): Outcome<ActiveOrganization, OrganizationRegistered> => {
  const province = provinceById(registration.provinceId);
  if (!province) return refused('PROVINCE_UNKNOWN', null, { field: 'provinceId' });
  if (!isInForce(province, registration.activeFrom))
    return refused('PROVINCE_NOT_IN_FORCE', null, { field: 'activeFrom', provinceId: province.id });
  return decided({ ...registration, id, version: 1, status: 'ACTIVE' }, { type: 'registry.organization.registered.v1' });
};

export interface Merger {
  readonly mergedOn: string;
  readonly expectedVersion: number;
}

/** LQ.16.3: who ends by merger hands his work to a successor, which must be active from that day on. */
export const mergeOrganization = (
  current: Organization,
  successor: Organization,
  { mergedOn, expectedVersion }: Merger,
): Outcome<MergedOrganization, OrganizationMerged> => {
  if (current.status !== 'ACTIVE') return refused('ORGANIZATION_NOT_ACTIVE', 'LQ.16', { field: 'organizationId' });
  if (current.version !== expectedVersion) return refused('VERSION_STALE', null, { version: String(current.version) });
  if (current.id === successor.id) return refused('SUCCESSOR_IS_ITSELF', null, { field: 'successorId' });
  if (successor.status !== 'ACTIVE' || successor.activeFrom > mergedOn)
    return refused('SUCCESSOR_NOT_ACTIVE', 'LQ.16.3', { field: 'successorId' });
  if (mergedOn <= current.activeFrom)
    return refused('MERGER_BEFORE_FIRST_DAY', null, { field: 'mergedOn', activeFrom: current.activeFrom });
  return decided(
    { ...current, version: current.version + 1, status: 'MERGED', activeTo: mergedOn, successorId: successor.id },
    { type: 'registry.organization.merged.v1' },
  );
};
