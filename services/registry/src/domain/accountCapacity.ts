import { isInForce, type OrganizationKind } from '@legal-aid/contracts/codes';
import { refused, type Refusal } from '@legal-aid/decision';
import { activeToOf, type Organization, type OrganizationId } from '#domain/organization';
import type { Practitioner, PractitionerId } from '#domain/practitioner';

export type AccountRole =
  'CITIZEN' | 'INTAKE_OFFICER' | 'HEAD' | 'PRACTITIONER' | 'APPRAISER' | 'DEPARTMENT' | 'ANALYST' | 'AUDITOR' | 'AUTHORITY' | 'SUBSCRIBER';

/** As what, and where, an account acts (tư cách). TT12.11a. */
export interface AccountCapacity {
  readonly role: AccountRole;
  readonly organizationId: OrganizationId | null;
  /** Of a practitioner: who he is in the register. */
  readonly practitionerId: PractitionerId | null;
}

/** What must be known of the world to give somebody a capacity. */
export interface CapacitySurroundings {
  /** Of the capacity, or null where it has none or there is no such organisation. */
  readonly organization: Organization | null;
  /** The organisation, and all that was merged into it: their people are its people. LQ.16.3. */
  readonly family: readonly string[];
  /** Of the capacity, or null where it has none or there is no such person. */
  readonly practitioner: Practitioner | null;
  /** The subject has another open account alike. */
  readonly isTaken: boolean;
  readonly today: string;
}

const participating = ['CONTRACTED_ORGANIZATION', 'REGISTERED_ORGANIZATION'] as const;
const aidKinds: readonly OrganizationKind[] = ['STATE_CENTER', 'BRANCH', ...participating];

/** The kinds of organisation that each role is held in; none: the role is held in no organisation. TT12.11a, TT12.12.1. */
export const kindsOfRole: Readonly<Record<AccountRole, readonly OrganizationKind[]>> = {
  HEAD: aidKinds,
  INTAKE_OFFICER: aidKinds,
  PRACTITIONER: aidKinds,
  APPRAISER: [...aidKinds, 'JUSTICE_DEPARTMENT'],
  DEPARTMENT: ['JUSTICE_DEPARTMENT'],
  CITIZEN: [],
  ANALYST: [],
  AUDITOR: [],
  AUTHORITY: [],
  SUBSCRIBER: [],
};

/** Why a capacity cannot be given, or null. It may be given ahead of an organisation's first day, but not after its last. */
export const capacityProblem = (capacity: AccountCapacity, surroundings: CapacitySurroundings): Refusal | null => {
  const { isTaken } = surroundings;
  return (
    organizationProblem(capacity, surroundings) ??
    practitionerProblem(capacity, surroundings) ??
    (isTaken ? refused('SUBJECT_TAKEN', null, { field: 'subject' }) : null)
  );
};

const organizationProblem = ({ role, organizationId }: AccountCapacity, { organization, today }: CapacitySurroundings): Refusal | null => {
  const field = 'organizationId';
  const kinds = kindsOfRole[role];
  if (kinds.length > 0 !== (organizationId !== null)) return refused('ORGANIZATION_DOES_NOT_FIT_ROLE', 'TT12.11a', { field, role });
  if (organizationId === null) return null;
  if (!organization) return refused('ORGANIZATION_NOT_FOUND', null, { field });
  if (!kinds.includes(organization.kind)) return refused('ORGANIZATION_DOES_NOT_FIT_ROLE', 'TT12.11a', { field, role });
  const activeTo = activeToOf(organization);
  return activeTo !== null && activeTo <= today ? refused('ORGANIZATION_NOT_ACTIVE', 'LQ.16', { field }) : null;
};

const practitionerProblem = (
  { role, practitionerId }: AccountCapacity,
  { practitioner, family, today }: CapacitySurroundings,
): Refusal | null => {
  const field = 'practitionerId';
  if ((role === 'PRACTITIONER') !== (practitionerId !== null))
    return refused('PRACTITIONER_DOES_NOT_FIT_ROLE', 'TT12.11a.5', { field, role });
  if (practitionerId === null) return null;
  if (!practitioner) return refused('PRACTITIONER_NOT_FOUND', null, { field });
  const works = practitioner.capacities.some((held) => family.includes(held.organizationId) && isInForce(held, today));
  return works ? null : refused('CAPACITY_NOT_HELD', 'TT12.11a.5b', { field });
};
