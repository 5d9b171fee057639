import { givesAid, inForce, practitionerKinds, type PractitionerKind, type PractitionerKindRow } from '@legal-aid/contracts/codes';
import { refused, type Refusal } from '@legal-aid/decision';
import { isActiveOn, type Organization } from '#domain/organization';
import type { Capacity } from '#domain/practitioner';

/** A capacity that is asked for. */
export interface CapacityRequest {
  readonly kind: PractitionerKind;
  readonly organizationId: string;
  readonly validFrom: string;
}

/** A capacity that may be held where and when it is asked for, with the law's row of its kind. */
export interface FittingCapacity {
  readonly kind: 'fitting';
  readonly capacity: Capacity;
  readonly row: PractitionerKindRow;
}

/** LQ.17, LQ.24: a capacity is held at an organisation that is active on its first day and of a kind that may have it. */
export const capacityFits = ({ kind, validFrom }: CapacityRequest, organization: Organization | null): FittingCapacity | Refusal => {
  const field = 'capacity.organizationId';
  const row = inForce(practitionerKinds, kind, validFrom);
  if (!row) return refused('CAPACITY_KIND_NOT_IN_FORCE', 'LQ.17', { field: 'capacity.validFrom', kind });
  if (!organization) return refused('ORGANIZATION_NOT_FOUND', null, { field });
  if (!givesAid(organization.kind) || !row.organizationKinds.includes(organization.kind))
    return refused('CAPACITY_DOES_NOT_FIT_ORGANIZATION', row.article, { field, kind, organizationKind: organization.kind });
  if (!isActiveOn(organization, validFrom)) return refused('ORGANIZATION_NOT_ACTIVE', 'LQ.16', { field });
  const capacity = { kind, organizationId: organization.id, organizationKind: organization.kind, validFrom, validTo: null };
  return { kind: 'fitting', capacity, row };
};
