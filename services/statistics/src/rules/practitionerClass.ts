import type { AidOrganizationKind, PractitionerKind } from '@legal-aid/contracts/codes';

/** Who works on a case, as far as form 25 asks. */
export interface Assignment {
  readonly kind: PractitionerKind;
  readonly organizationKind: AidOrganizationKind;
}

/** A kind of practitioner as form 25 tells them apart. */
export type PractitionerClass =
  | 'LEGAL_AID_OFFICER'
  | 'CENTER_LAWYER'
  | 'CONTRACTED_LAWYER'
  | 'REGISTERED_LAWYER'
  | 'CONTRACTED_CONSULTANT'
  | 'REGISTERED_CONSULTANT'
  | 'COLLABORATOR'
  | 'UNASSIGNED';

/** The column of form 25 that counts what a class ended; 0 is none: nobody was assigned. */
export type PractitionerColumn = 0 | 5 | 7 | 8 | 9 | 11 | 12 | 13;

export interface PractitionerClassRow {
  readonly code: PractitionerClass;
  readonly column: PractitionerColumn;
  /** Vietnamese label. */
  readonly label: string;
}

/** Every class in the order of the columns, who was not assigned last. TT 03/2019/TT-BTP, biểu 25. */
export const practitionerClasses: readonly PractitionerClassRow[] = [
  { code: 'LEGAL_AID_OFFICER', column: 5, label: 'Trợ giúp viên pháp lý' },
  { code: 'CENTER_LAWYER', column: 7, label: 'Luật sư theo hợp đồng của Trung tâm' },
  { code: 'CONTRACTED_LAWYER', column: 8, label: 'Luật sư theo phân công của tổ chức ký hợp đồng' },
  { code: 'REGISTERED_LAWYER', column: 9, label: 'Luật sư theo phân công của tổ chức đăng ký' },
  { code: 'CONTRACTED_CONSULTANT', column: 11, label: 'Tư vấn viên của tổ chức ký hợp đồng' },
  { code: 'REGISTERED_CONSULTANT', column: 12, label: 'Tư vấn viên của tổ chức đăng ký' },
  { code: 'COLLABORATOR', column: 13, label: 'Cộng tác viên' },
  { code: 'UNASSIGNED', column: 0, label: 'Chưa cử' },
];

/**
 * The class of who leads a case, by his kind and the kind of organisation that he works for; a branch is its centre. Who only
 * helps or takes requests in is no practitioner, and form 25 knows no consultant of a centre. LQ.17, LQ.24; TT 03/2019/TT-BTP.
 */
export const practitionerColumnOf = (lead: Assignment | undefined): PractitionerColumn => {
  if (!lead) return 0;
  switch (lead.kind) {
    case 'LEGAL_AID_OFFICER':
      return 5;
    case 'LAWYER':
      return byOrganization(lead.organizationKind, { center: 7, contracted: 8, registered: 9 });
    case 'CONSULTANT':
      return byOrganization(lead.organizationKind, { center: 0, contracted: 11, registered: 12 });
    case 'COLLABORATOR':
      return 13;
    case 'APPRENTICE':
    case 'INTAKE_OFFICER':
      return 0;
    default:
      return lead.kind satisfies never;
  }
};

const byOrganization = (
  kind: AidOrganizationKind,
  columns: Readonly<Record<'center' | 'contracted' | 'registered', PractitionerColumn>>,
): PractitionerColumn => {
  switch (kind) {
    case 'STATE_CENTER':
    case 'BRANCH':
      return columns.center;
    case 'CONTRACTED_ORGANIZATION':
      return columns.contracted;
    case 'REGISTERED_ORGANIZATION':
      return columns.registered;
    default:
      return kind satisfies never;
  }
};
