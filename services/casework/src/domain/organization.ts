import type { OrganizationKind } from '@legal-aid/contracts/codes';
import type { OrganizationId } from '#domain/case';

/** An organisation as the registry last published it: casework's own copy, never asked for during a command. */
export interface Organization {
  readonly id: OrganizationId;
  readonly kind: OrganizationKind;
  /** The version of the province in which it was registered. */
  readonly provinceId: string;
  readonly activeFrom: string;
  /** The first day on which it is active no more, or null. */
  readonly activeTo: string | null;
  readonly successorId: OrganizationId | null;
  /** Of a branch: its centre, and its number within it. NĐ144.5. */
  readonly parentId: OrganizationId | null;
  readonly branchOrdinal: number | null;
}

/** Whether it may accept on a day written 2025-07-01. */
export const isActive = ({ activeFrom, activeTo }: Organization, day: string): boolean =>
  activeFrom <= day && (activeTo === null || day < activeTo);

/** Whether it was ended or merged by a day. LQ.16. */
export const hasEnded = ({ activeTo }: Organization, day: string): boolean => activeTo !== null && activeTo <= day;
