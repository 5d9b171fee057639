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

/** A ground of eligibility (diện người được trợ giúp pháp lý). LQ.7. */
export interface EligibilityGroup extends Dated {
  readonly code: string;
  readonly name: string;
  readonly article: string;
  readonly needsFinancialHardship: boolean;
}

/** A form of statistics with its columns, as a circular orders it. */
export interface StatutoryForm extends Dated {
  readonly code: string;
  readonly name: string;
  readonly article: string;
  readonly columns: readonly { readonly number: number; readonly label: string; readonly known: boolean }[];
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
export const organizationKinds: readonly AbbreviatedCode<OrganizationKind>[] = lists.organizationKinds;
export const eligibilityGroups: readonly EligibilityGroup[] = lists.eligibilityGroups;
export const statutoryForms: readonly StatutoryForm[] = lists.statutoryForms;

/** Whether a row is law on a day written 2025-07-01; days in this notation compare as text. */
export const isInForce = ({ validFrom, validTo }: Dated, day: string): boolean => validFrom <= day && (validTo === null || day < validTo);

/**
 * The row of a code that is in force on a day.
 * @returns undefined when the code is unknown or not in force on that day.
 */
export const inForce = <Row extends Dated & { readonly code: string }>(rows: readonly Row[], code: string, day: string): Row | undefined =>
  rows.find((row) => row.code === code && isInForce(row, day));
