import type { AidForm, LegalField } from '@legal-aid/contracts/codes';
import { collectionOf } from '@legal-aid/journal/collectionOf';
import type { Vault } from '@legal-aid/service-kit/vault';
import type { Connection, mongo } from 'mongoose';
import { Temporal } from 'temporal-polyfill';
import type { Applicant, Application, ApplicationId, FiledApplication } from '#domain/application';
import type { Receipt } from '#domain/receipt';

interface DocumentBase {
  readonly _id: ApplicationId;
  readonly version: number;
  readonly filedAt: Date;
  readonly filedBy: string;
  readonly organizationId: string;
  readonly form: AidForm;
  readonly field: LegalField;
  /** Missing where it was filed before there was a book of receipts. */
  readonly receipt?: Receipt | null;
  /** The record's own key, wrapped by the ring. */
  readonly wrapped: string;
  /** Sealed by the record's key. */
  readonly summary: string;
  /** Sealed by the record's key. */
  readonly applicant: string;
}
export type ApplicationDocument = DocumentBase &
  ({ readonly status: 'FILED' } | { readonly status: 'WITHDRAWN'; readonly withdrawnAt: Date });

/** The keys of this service: what is sealed with, and what digests are made with. */
export interface Keys {
  readonly vault: Vault;
  readonly digestKey: Buffer;
}

const name = 'applications';

export const applicationsOf = (connection: Connection): mongo.Collection<ApplicationDocument> =>
  collectionOf<ApplicationDocument>(connection, name);

const instantOf = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());

export const toDocument = (
  { id, filedAt, summary, applicant, ...codes }: FiledApplication,
  { vault }: Pick<Keys, 'vault'>,
): ApplicationDocument => {
  const record = vault.newRecord({ collection: name, id });
  return {
    ...codes,
    _id: id,
    filedAt: new Date(filedAt.epochMilliseconds),
    wrapped: record.wrapped,
    summary: record.seal('summary', summary),
    applicant: record.seal('applicant', JSON.stringify(applicant)),
  };
};

const recordOf = ({ _id: id, wrapped }: ApplicationDocument, { vault }: Pick<Keys, 'vault'>) =>
  vault.record({ collection: name, id }, wrapped);

export const openSummary = (document: ApplicationDocument, keys: Pick<Keys, 'vault'>): string =>
  recordOf(document, keys).open('summary', document.summary);
export const openApplicant = (document: ApplicationDocument, keys: Pick<Keys, 'vault'>): Applicant =>
  JSON.parse(recordOf(document, keys).open('applicant', document.applicant)) as Applicant;

/** A stored application as the law sees it. */
export const toApplication = (document: ApplicationDocument): Application => {
  const { _id: id, version, filedBy, organizationId, form, field, receipt = null } = document;
  const codes = { id, version, filedBy, organizationId, form, field, receipt, filedAt: instantOf(document.filedAt) };
  return document.status === 'FILED'
    ? { ...codes, status: 'FILED' }
    : { ...codes, status: 'WITHDRAWN', withdrawnAt: instantOf(document.withdrawnAt) };
};
