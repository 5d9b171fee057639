import { isInForce, type OrganizationKind } from '@legal-aid/contracts/codes';
import { provinceById } from '@legal-aid/contracts/provinces';
import { decided, refused, type Outcome, type Refusal } from '@legal-aid/decision';
import { lineageOf } from '#domain/lineage';
import { isActiveOn, type ActiveOrganization, type Organization, type OrganizationId, type OrganizationNature } from '#domain/organization';

export interface Registration {
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly provinceId: string;
  readonly activeFrom: string;
  readonly parentId?: string | null | undefined;
  readonly branchOrdinal?: number | null | undefined;
  readonly nature?: OrganizationNature | null | undefined;
}
/** What must be known of the world to register an organisation. */
export interface OrganizationSurroundings {
  /** Of `parentId`. */
  readonly parent: Organization | null;
  /** Another branch of that centre bears the number. */
  readonly ordinalTaken: boolean;
}
export interface OrganizationRegistered {
  readonly type: 'registry.organization.registered.v1';
}

/** The kind that each kind may answer to; null: none. LQ.11, LQ.14, LQ.15, LQ.41. */
const parentKinds: Readonly<Record<OrganizationKind, OrganizationKind | null>> = {
  STATE_CENTER: 'JUSTICE_DEPARTMENT',
  BRANCH: 'STATE_CENTER',
  CONTRACTED_ORGANIZATION: 'JUSTICE_DEPARTMENT',
  REGISTERED_ORGANIZATION: 'JUSTICE_DEPARTMENT',
  JUSTICE_DEPARTMENT: null,
  NATIONAL_AUTHORITY: null,
};
const participating = new Set<OrganizationKind>(['CONTRACTED_ORGANIZATION', 'REGISTERED_ORGANIZATION']);

/** LQ.10, LQ.11: an organisation enters the register in the version of its province that is in force on its first day. */
export const registerOrganization = (
  registration: Registration,
  id: OrganizationId,
  surroundings: OrganizationSurroundings = { parent: null, ordinalTaken: false },
): Outcome<ActiveOrganization, OrganizationRegistered> => {
  const refusal = placeProblem(registration) ?? natureProblem(registration) ?? parentProblem(registration, surroundings.parent);
  if (refusal) return refusal;
  const wrongOrdinal = ordinalProblem(registration, surroundings.ordinalTaken);
  if (wrongOrdinal) return wrongOrdinal;
  const { kind, name, provinceId, activeFrom, branchOrdinal = null, nature = null } = registration;
  return decided(
    {
      id,
      version: 1,
      status: 'ACTIVE',
      kind,
      names: [{ name, validFrom: activeFrom, validTo: null }],
      provinceId,
      parentId: surroundings.parent?.id ?? null,
      branchOrdinal,
      nature,
      activeFrom,
    },
    { type: 'registry.organization.registered.v1' },
  );
};

const placeProblem = ({ provinceId, activeFrom }: Registration): Refusal | null => {
  const province = provinceById(provinceId);
  if (!province) return refused('PROVINCE_UNKNOWN', null, { field: 'provinceId' });
  if (isInForce(province, activeFrom)) return null;
  return refused('PROVINCE_NOT_IN_FORCE', null, { field: 'activeFrom', provinceId });
};

const natureProblem = ({ kind, nature = null }: Registration): Refusal | null =>
  participating.has(kind) === (nature !== null) ? null : refused('NATURE_DOES_NOT_FIT_KIND', 'LQ.12', { field: 'nature', kind });

const parentProblem = ({ kind, provinceId, activeFrom, parentId = null }: Registration, parent: Organization | null): Refusal | null => {
  const field = 'parentId';
  if (parentId === null) return kind === 'BRANCH' ? refused('BRANCH_NEEDS_CENTER', 'NĐ144.5', { field }) : null;
  if (!parent) return refused('ORGANIZATION_NOT_FOUND', null, { field });
  if (parent.kind !== parentKinds[kind]) return refused('PARENT_DOES_NOT_FIT_KIND', 'LQ.11', { field, kind });
  if (!lineageOf(provinceId).includes(parent.provinceId)) return refused('PARENT_IN_OTHER_PROVINCE', 'LQ.11', { field });
  return isActiveOn(parent, activeFrom) ? null : refused('PARENT_NOT_ACTIVE', 'LQ.11', { field });
};

const ordinalProblem = ({ kind, branchOrdinal = null }: Registration, taken: boolean): Refusal | null => {
  const field = 'branchOrdinal';
  const fits = branchOrdinal === null ? kind !== 'BRANCH' : kind === 'BRANCH' && branchOrdinal >= 1 && branchOrdinal <= 99;
  if (!fits) return refused('BRANCH_ORDINAL_INVALID', 'NĐ144.5', { field, kind });
  return branchOrdinal !== null && taken ? refused('BRANCH_ORDINAL_TAKEN', 'NĐ144.5', { field }) : null;
};
