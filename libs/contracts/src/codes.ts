import * as lists from '#generated/codes';

/** A row of law: in force from `validFrom` up to and without `validTo`. */
export interface Dated {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Form of aid (hình thức trợ giúp pháp lý). LQ.27.2. */
export type AidForm = (typeof lists.aidForms)[number]['code'];
/** Field of law as statistics count it (lĩnh vực pháp luật). */
export type LegalField = (typeof lists.legalFields)[number]['code'];
/** Kind of organisation (loại tổ chức thực hiện trợ giúp pháp lý). LQ.10. */
export type OrganizationKind = (typeof lists.organizationKinds)[number]['code'];
/** The kinds that accept requests and keep a register of cases. LQ.10. */
export type AidOrganizationKind = Exclude<OrganizationKind, 'JUSTICE_DEPARTMENT' | 'NATIONAL_AUTHORITY'>;
/** Kind of practitioner (loại người thực hiện trợ giúp pháp lý). LQ.17, LQ.24. */
export type PractitionerKind = (typeof lists.practitionerKinds)[number]['code'];
/** A card or certificate that a capacity rests on. LQ.21, LQ.24. */
export type CredentialKind = NonNullable<(typeof lists.practitionerKinds)[number]['credential']>;
/** A ground of LQ.7. */
export type GroundCode = (typeof lists.eligibilityGroups)[number]['code'];

/** A ground of eligibility (diện người được trợ giúp pháp lý). LQ.7. */
export interface EligibilityGroup extends Dated {
  readonly code: string;
  readonly name: string;
  readonly article: string;
  readonly needsFinancialHardship: boolean;
  /** Health, violence, trafficking, minors, ethnicity: told outside as PROTECTED only. LQ.6.1c, LQ.8.4. */
  readonly isProtected: boolean;
}

/** A form of statistics with its columns, as a circular orders it. */
export interface StatutoryForm extends Dated {
  readonly code: string;
  readonly name: string;
  readonly article: string;
  /** The act by whose day a case enters the form. */
  readonly countsOn: 'ACCEPTANCE' | 'END';
  readonly columns: readonly FormColumn[];
}

export interface FormColumn {
  readonly number: number;
  readonly label: string;
  /** False where the system does not hold what the column counts. */
  readonly known: boolean;
  /** Of form 24: the grounds that the column counts. */
  readonly groups?: readonly string[];
}

/** What a kind of practitioner may do, where, and on which card. LQ.17, LQ.24, LQ.31-33. */
export interface PractitionerKindRow extends NamedCode<PractitionerKind> {
  readonly forms: readonly AidForm[];
  readonly organizationKinds: readonly OrganizationKind[];
  readonly credential: CredentialKind | null;
  readonly article: string;
}

/** A kind of organisation; `abbreviation` stands in file numbers of those that keep a register of cases. TT12.11.1. */
export interface OrganizationKindRow extends NamedCode<OrganizationKind> {
  readonly abbreviation: string | null;
  readonly givesAid: boolean;
  readonly article: string;
}

/** A ground of a decision on a request or case. */
export interface CaseGround extends NamedCode<string> {
  readonly use: (typeof lists.caseGrounds)[number]['use'];
  readonly article: string;
}

/** A statutory clock: what starts it, what stops it, and how long it runs. */
export interface DeadlineRule extends NamedCode<string> {
  readonly startsWith: (typeof lists.deadlineRules)[number]['startsWith'];
  readonly endsWith: (typeof lists.deadlineRules)[number]['endsWith'];
  /** Narrow the rule; null: any. */
  readonly form: AidForm | null;
  readonly detained: boolean | null;
  readonly difficultArea: boolean | null;
  readonly limit: number;
  readonly unit: (typeof lists.deadlineRules)[number]['unit'];
  readonly article: string;
}

/** A day on which officials do not work, or a Saturday on which they do. */
export interface Holiday {
  /** Written 2025-07-01. */
  readonly day: string;
  readonly kind: 'HOLIDAY' | 'COMPENSATORY_OFF' | 'SWAPPED_OFF' | 'SWAPPED_WORKDAY';
  readonly name: string;
  readonly basis: string | null;
}

export interface NamedCode<Code extends string> extends Dated {
  readonly code: Code;
  readonly name: string;
}
/** `abbreviation` stands in file numbers. TT12.11.1. */
export interface AbbreviatedCode<Code extends string> extends NamedCode<Code> {
  readonly abbreviation: string;
}

export const aidForms: readonly AbbreviatedCode<AidForm>[] = lists.aidForms;
export const legalFields: readonly NamedCode<LegalField>[] = lists.legalFields;
export const organizationKinds: readonly OrganizationKindRow[] = lists.organizationKinds;
export const practitionerKinds: readonly PractitionerKindRow[] = lists.practitionerKinds;
export const eligibilityGroups: readonly EligibilityGroup[] = lists.eligibilityGroups;
export const statutoryForms: readonly StatutoryForm[] = lists.statutoryForms;
export const caseGrounds: readonly CaseGround[] = lists.caseGrounds;
export const deadlineRules: readonly DeadlineRule[] = lists.deadlineRules;
export const holidays: readonly Holiday[] = lists.holidays;

/** Whether organisations of a kind accept requests. */
export const givesAid = (kind: OrganizationKind): kind is AidOrganizationKind =>
  kind !== 'JUSTICE_DEPARTMENT' && kind !== 'NATIONAL_AUTHORITY';

/** Whether a row is law on a day written 2025-07-01; days in this notation compare as text. */
export const isInForce = ({ validFrom, validTo }: Dated, day: string): boolean => validFrom <= day && (validTo === null || day < validTo);

/**
 * The row of a code that is in force on a day.
 * @returns undefined when the code is unknown or not in force on that day.
 */
export const inForce = <Row extends Dated & { readonly code: string }>(rows: readonly Row[], code: string, day: string): Row | undefined =>
  rows.find((row) => row.code === code && isInForce(row, day));
