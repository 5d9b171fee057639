import type { AidForm, LegalField, AidOrganizationKind } from '@legal-aid/contracts/codes';
import type { Place, Sealer } from '@legal-aid/service-kit/seal';
import { Temporal } from 'temporal-polyfill';
import type { AcceptedCase, CaseId, FileNumber, LegalAidCase, OrganizationId, ReceivedRequest } from '#domain/case';

interface BaseDocument {
  readonly _id: CaseId;
  readonly version: number;
  readonly applicationId: string;
  readonly organizationId: OrganizationId;
  readonly form: AidForm;
  readonly field: LegalField;
  readonly receivedAt: Date;
  /** Subject of the account that filed the application. */
  readonly filedBy: string;
  /** Sealed: the person aided. */
  readonly applicant: string;
}
interface ReceivedDocument extends BaseDocument {
  readonly status: 'RECEIVED';
}
interface AcceptedDocument extends BaseDocument {
  readonly status: 'ACCEPTED';
  readonly acceptedAt: Date;
  readonly acceptedOn: string;
  readonly organizationKind: AidOrganizationKind;
  readonly provinceId: string;
  /** Sealed: some grounds are among the most sensitive things that we hold. */
  readonly eligibilityGroup: string;
  readonly file: FileNumber;
}
export type CaseDocument = ReceivedDocument | AcceptedDocument;

/** The person aided (người được trợ giúp pháp lý) as casework keeps it. */
export interface Applicant {
  readonly name: string;
  readonly birthDate: string;
  readonly sex: 'FEMALE' | 'MALE';
  readonly address: string;
  readonly phone: string | null;
  readonly personalId: string | null;
  readonly eligibilityGroups: readonly string[];
}

const place = (id: string, field: string): Place => ({ collection: 'cases', id, field });

/** A new request as it is stored, with what was fetched from the application's owner. */
export const toReceivedDocument = (
  { id, receivedAt, ...codes }: ReceivedRequest,
  { applicant, filedBy }: { applicant: Applicant; filedBy: string },
  sealer: Sealer,
): CaseDocument => ({
  ...codes,
  _id: id,
  receivedAt: toDate(receivedAt),
  filedBy,
  applicant: sealer.seal(place(id, 'applicant'), JSON.stringify(applicant)),
});

/** What acceptance changes in the stored case. */
export const toAcceptedFields = (accepted: AcceptedCase, sealer: Sealer) => ({
  version: accepted.version,
  status: accepted.status,
  organizationId: accepted.organizationId,
  form: accepted.form,
  field: accepted.field,
  acceptedAt: toDate(accepted.acceptedAt),
  acceptedOn: accepted.acceptedOn.toString(),
  organizationKind: accepted.organizationKind,
  provinceId: accepted.provinceId,
  eligibilityGroup: sealer.seal(place(accepted.id, 'eligibilityGroup'), accepted.eligibilityGroup),
  file: accepted.file,
});

/** The stored case as the law sees it. */
export const toCase = ({ _id, applicant: _, filedBy: __, receivedAt, ...rest }: CaseDocument, sealer: Sealer): LegalAidCase => {
  const base = { id: _id, receivedAt: toInstant(receivedAt) };
  if (rest.status === 'RECEIVED') return { ...rest, ...base };
  return {
    ...rest,
    ...base,
    acceptedAt: toInstant(rest.acceptedAt),
    acceptedOn: Temporal.PlainDate.from(rest.acceptedOn),
    eligibilityGroup: sealer.open(place(_id, 'eligibilityGroup'), rest.eligibilityGroup),
  };
};

/** The person aided, opened. */
export const openApplicant = ({ _id, applicant }: CaseDocument, sealer: Sealer): Applicant =>
  JSON.parse(sealer.open(place(_id, 'applicant'), applicant)) as Applicant;

const toDate = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds);
const toInstant = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());
