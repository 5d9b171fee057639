import type { AidForm, AidOrganizationKind, LegalField, PractitionerKind } from '@legal-aid/contracts/codes';
import type { CaseId, EndKind, FileNumber, OrganizationId, PaperKind, PractitionerId, Sex, Status } from '#domain/case';
import type { PersonIndex } from '#store/personIndex';

/** A case as it is stored: what every request has, what acceptance adds, and what its present stage alone needs. */
export interface CaseDocument extends Partial<RegisterFields> {
  readonly _id: CaseId;
  readonly version: number;
  readonly status: Status;
  readonly applicationId: string;
  readonly organizationId: OrganizationId;
  readonly form: AidForm;
  readonly field: LegalField;
  readonly receivedAt: Date;
  /** Subject of the account that filed the application. */
  readonly filedBy: string;
  /** The record's own key, wrapped; what is sealed below is sealed by it. */
  readonly wrapped: string;
  /** What the person is found by. */
  readonly index: PersonIndex;
  /** Sealed: the person aided. */
  readonly applicant: string;
  /** Sealed: what it is about, in the words of who filed it. */
  readonly summary?: string;
  readonly stage?: StageFields;
}

/** Written by acceptance and kept from then on. */
export interface RegisterFields {
  readonly acceptedAt: Date;
  readonly acceptedOn: string;
  readonly organizationKind: AidOrganizationKind;
  readonly provinceId: string;
  /** Sealed: the verified grounds, joined by commas; some are among the most sensitive things that we hold. */
  readonly eligibilityGroup: string;
  readonly detained: boolean;
  readonly file: FileNumber;
  readonly papers: PapersFields;
  readonly withdrawalAskedAt: Date | null;
  readonly assignments: readonly AssignmentFields[];
}
export type PapersFields =
  | { readonly kind: 'COMPLETE' }
  | { readonly kind: 'AWAITED'; readonly ground: string; readonly difficultArea: boolean }
  | { readonly kind: 'SUPPLIED'; readonly ground: string; readonly difficultArea: boolean; readonly suppliedAt: Date };
export interface AssignmentFields {
  readonly practitionerId: PractitionerId;
  readonly kind: PractitionerKind;
  readonly organizationKind: AidOrganizationKind;
  readonly sharePercent: number;
  readonly assignedAt: Date;
  readonly until: string | null;
}
/** Of one status each; days are written 2025-07-01. */
export interface StageFields {
  readonly missing?: readonly PaperKind[];
  readonly askedOn?: string;
  readonly fromOrganizationId?: OrganizationId;
  readonly transferredOn?: string;
  readonly refusedOn?: string;
  readonly withdrawnOn?: string;
  readonly ground?: string;
  readonly suspendedOn?: string;
  readonly ending?: { readonly kind: EndKind; readonly on: string; readonly at: Date; readonly ground: string | null };
  readonly handedOverAt?: Date;
  readonly archivedOn?: string;
}

/** The person aided (người được trợ giúp pháp lý) as casework keeps it. */
export interface Applicant {
  readonly name: string;
  readonly birthDate: string;
  readonly sex: Sex;
  readonly address: string;
  readonly phone: string | null;
  readonly personalId: string | null;
  readonly eligibilityGroups: readonly string[];
}

/** What is fetched once from the application's owner. */
export interface Person {
  readonly applicant: Applicant;
  /** Subject of the account that filed the application. */
  readonly filedBy: string;
  readonly summary: string;
}
