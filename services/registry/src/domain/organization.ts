import { isInForce, type Dated, type OrganizationKind } from '@legal-aid/contracts/codes';

export type OrganizationId = string & { readonly __brand: 'OrganizationId' };
/** Nature of a participating organisation (tổ chức hành nghề luật sư, tổ chức tư vấn pháp luật). LQ.12. */
export type OrganizationNature = 'LAW_PRACTICE' | 'LAW_CONSULTING';

/** A name between two days, half-open. */
export interface DatedName extends Dated {
  readonly name: string;
}
/** Every name, oldest first: each begins on the day on which the one before it ends, and the last is open. */
export type Names = readonly [DatedName, ...DatedName[]];

interface OrganizationBase {
  readonly id: OrganizationId;
  readonly version: number;
  readonly kind: OrganizationKind;
  readonly names: Names;
  readonly provinceId: string;
  /** The centre of a branch, or the department that it answers to. */
  readonly parentId: OrganizationId | null;
  /** Of a branch: its number within its centre. NĐ144.5. */
  readonly branchOrdinal: number | null;
  readonly nature: OrganizationNature | null;
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
/** Ended without a successor. LQ.16. */
export interface EndedOrganization extends OrganizationBase {
  readonly status: 'ENDED';
  readonly activeTo: string;
  readonly endGround: EndGround;
}
export type Organization = ActiveOrganization | MergedOrganization | EndedOrganization;

/** Why an organisation ended without a successor (lý do chấm dứt). LQ.16, TT08.17, TT08.22. */
export type EndGround = 'DISSOLVED' | 'CONTRACT_ENDED' | 'OWN_WILL' | 'CONDITIONS_LOST' | 'INACTIVE_TWO_YEARS' | 'SERIOUS_HARM';

/** The first day on which it is active no more, or null. */
export const activeToOf = (organization: Organization): string | null => (organization.status === 'ACTIVE' ? null : organization.activeTo);

/** Whether it gives legal aid on a day. */
export const isActiveOn = (organization: Organization, day: string): boolean =>
  isInForce({ validFrom: organization.activeFrom, validTo: activeToOf(organization) }, day);

/** The name that it bears last, perhaps from a day to come. */
export const lastName = ({ names }: Pick<Organization, 'names'>): DatedName => names.at(-1) ?? names[0];

/** The name on a day; the first one on days before it. */
export const nameOn = ({ names }: Pick<Organization, 'names'>, day: string): string =>
  (names.findLast(({ validFrom }) => validFrom <= day) ?? names[0]).name;
