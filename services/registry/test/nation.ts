import type { OrganizationKind } from '@legal-aid/contracts/codes';
import type { Organization, OrganizationId } from '../src/domain/organization.ts';

/** The day on which Hà Giang (vn63-02) and Tuyên Quang (vn63-08) became Tuyên Quang (vn34-08), while Hà Nội went on. */
export const mergerDay = '2025-07-01';
export const dayBefore = '2025-06-30';

interface Place {
  readonly kind: OrganizationKind;
  readonly provinceId: string;
  readonly parentId?: string;
  readonly mergedInto?: string;
}

const places = {
  departmentOfOld: { kind: 'JUSTICE_DEPARTMENT', provinceId: 'vn63-08', mergedInto: 'department' },
  departmentOfNeighbor: { kind: 'JUSTICE_DEPARTMENT', provinceId: 'vn63-02', mergedInto: 'department' },
  department: { kind: 'JUSTICE_DEPARTMENT', provinceId: 'vn34-08' },
  centerOfOld: { kind: 'STATE_CENTER', provinceId: 'vn63-08', mergedInto: 'center' },
  centerOfNeighbor: { kind: 'STATE_CENTER', provinceId: 'vn63-02', mergedInto: 'center' },
  center: { kind: 'STATE_CENTER', provinceId: 'vn34-08' },
  secondCenter: { kind: 'STATE_CENTER', provinceId: 'vn34-08' },
  branchOfOld: { kind: 'BRANCH', provinceId: 'vn63-08', parentId: 'centerOfOld' },
  branchOfSecond: { kind: 'BRANCH', provinceId: 'vn34-08', parentId: 'secondCenter' },
  firmOfNeighbor: { kind: 'CONTRACTED_ORGANIZATION', provinceId: 'vn63-02' },
  firm: { kind: 'REGISTERED_ORGANIZATION', provinceId: 'vn34-08' },
  departmentElsewhere: { kind: 'JUSTICE_DEPARTMENT', provinceId: 'vn63-01' },
  centerElsewhere: { kind: 'STATE_CENTER', provinceId: 'vn63-01' },
  branchElsewhere: { kind: 'BRANCH', provinceId: 'vn63-01', parentId: 'centerElsewhere' },
  firmElsewhere: { kind: 'CONTRACTED_ORGANIZATION', provinceId: 'vn63-01' },
} satisfies Readonly<Record<string, Place>>;
export type PlaceName = keyof typeof places;

const organizationOf = (name: string, { kind, provinceId, parentId, mergedInto }: Place): Organization => {
  const activeFrom = provinceId.startsWith('vn34') ? mergerDay : '2018-01-01';
  const base = {
    id: name as OrganizationId,
    kind,
    names: [{ name, validFrom: activeFrom, validTo: null }] as const,
    provinceId,
    parentId: (parentId ?? null) as OrganizationId | null,
    branchOrdinal: kind === 'BRANCH' ? 1 : null,
    nature: kind.endsWith('ED_ORGANIZATION') ? ('LAW_PRACTICE' as const) : null,
    activeFrom,
  };
  return mergedInto === undefined
    ? { ...base, version: 1, status: 'ACTIVE' }
    : { ...base, version: 2, status: 'MERGED', activeTo: mergerDay, successorId: mergedInto as OrganizationId };
};

/** A merged province and one that went on: departments, centres, branches and those that participate; an id is a name. */
export const nation = Object.fromEntries(
  Object.entries<Place>(places).map(([name, place]) => [name, organizationOf(name, place)]),
) as Readonly<Record<PlaceName, Organization>>;
export const placeNames = Object.keys(places) as readonly PlaceName[];
