import { eligibilityGroups, givesAid, isInForce, type AidForm, type LegalField, type OrganizationKind } from '@legal-aid/contracts/codes';
import { decided, refused, type Outcome, type Refusal } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { Temporal } from 'temporal-polyfill';
import type { Applicant, ApplicationId, FiledApplication } from '#domain/application';
import { receiptOf } from '#domain/receipt';

/** An organisation as the registry last published it. */
export interface Organization {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly activeFrom: string;
  /** The first day on which it is active no more, or null. */
  readonly activeTo: string | null;
}

/** What the citizen wrote on the form. */
export interface ApplicationForm {
  readonly organizationId: string;
  readonly form: AidForm;
  readonly field: LegalField;
  readonly summary: string;
  readonly applicant: Applicant;
}

/** A filed application that has not yet taken its number: that happens in the transaction. */
export interface UnnumberedApplication extends Omit<FiledApplication, 'receipt'> {
  readonly filedOn: Temporal.PlainDate;
  readonly trackingCode: string;
}

export interface ApplicationFiled {
  readonly type: 'public-services.application.filed.v1';
}

interface Circumstances extends Moment {
  readonly id: ApplicationId;
  readonly filedBy: string;
  readonly trackingCode: string;
}

const mostGroups = 5;

/** LQ.8.5, LQ.29.1: whoever claims a ground of LQ.7 may apply to an organisation of his choice. */
export const fileApplication = (
  organization: Organization | null,
  form: ApplicationForm,
  { id, filedBy, trackingCode, now, today }: Circumstances,
): Outcome<UnnumberedApplication, ApplicationFiled> => {
  const day = today.toString();
  if (!organization) return refused('ORGANIZATION_NOT_FOUND', null, { field: 'organizationId' });
  if (!givesAid(organization.kind)) return refused('ORGANIZATION_GIVES_NO_AID', 'LQ.10', { field: 'organizationId' });
  if (!isActive(organization, day)) return refused('ORGANIZATION_NOT_ACTIVE', 'LQ.16', { field: 'organizationId' });
  const problem = refuseApplicant(form.applicant, day);
  if (problem) return problem;
  return decided(
    { ...form, id, version: 1, status: 'FILED', filedAt: now, filedOn: today, filedBy, trackingCode },
    { type: 'public-services.application.filed.v1' },
  );
};

/** The application with the number that it took in the book of receipts. */
export const withReceipt = ({ filedOn, trackingCode, ...filed }: UnnumberedApplication, sequence: number): FiledApplication => ({
  ...filed,
  receipt: receiptOf({ filedOn, trackingCode }, sequence),
});

const isActive = ({ activeFrom, activeTo }: Organization, day: string): boolean =>
  activeFrom <= day && (activeTo === null || day < activeTo);

const refuseApplicant = ({ birthDate, eligibilityGroups: claimed }: Applicant, today: string): Refusal | null => {
  if (birthDate > today) return refused('BIRTH_DATE_IN_FUTURE', null, { field: 'applicant.birthDate' });
  if (claimed.length === 0 || claimed.length > mostGroups || new Set(claimed).size < claimed.length) {
    return refused('ELIGIBILITY_GROUPS_COUNT', 'LQ.7', { field: 'applicant.eligibilityGroups', least: '1', most: String(mostGroups) });
  }
  const unlawful = claimed.find((code) => !eligibilityGroups.some((group) => group.code === code && isInForce(group, today)));
  return unlawful === undefined
    ? null
    : refused('ELIGIBILITY_GROUP_NOT_IN_FORCE', 'LQ.7', { field: 'applicant.eligibilityGroups', day: today });
};
