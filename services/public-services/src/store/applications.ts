import type { AidForm, LegalField } from '@legal-aid/contracts/codes';
import type { Place, Sealer } from '@legal-aid/service-kit/seal';
import { collectionOf } from '@legal-aid/journal/collectionOf';
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
  /** Sealed. */
  readonly summary: string;
  /** Sealed. */
  readonly applicant: string;
}
export type ApplicationDocument = DocumentBase &
  ({ readonly status: 'FILED' } | { readonly status: 'WITHDRAWN'; readonly withdrawnAt: Date });

/** The keys of this service: what is sealed with, and what digests are made with. */
export interface Keys {
  readonly sealer: Sealer;
  readonly digestKey: Buffer;
}

export const applicationsOf = (connection: Connection): mongo.Collection<ApplicationDocument> =>
  collectionOf<ApplicationDocument>(connection, 'applications');

const place = (id: string, field: string): Place => ({ collection: 'applications', id, field });
const instantOf = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());

export const toDocument = ({ id, filedAt, summary, applicant, ...codes }: FiledApplication, sealer: Sealer): ApplicationDocument => ({
  ...codes,
  _id: id,
  filedAt: new Date(filedAt.epochMilliseconds),
  summary: sealer.seal(place(id, 'summary'), summary),
  applicant: sealer.seal(place(id, 'applicant'), JSON.stringify(applicant)),
});

export const openSummary = ({ _id, summary }: ApplicationDocument, sealer: Sealer): string => sealer.open(place(_id, 'summary'), summary);
export const openApplicant = ({ _id, applicant }: ApplicationDocument, sealer: Sealer): Applicant =>
  JSON.parse(sealer.open(place(_id, 'applicant'), applicant)) as Applicant;

export const toApplication = (document: ApplicationDocument, sealer: Sealer): Application => {
  const { _id: id, version, filedBy, organizationId, form, field, receipt = null } = document;
  const base = {
    ...{ id, version, filedBy, organizationId, form, field, receipt },
    filedAt: instantOf(document.filedAt),
    summary: openSummary(document, sealer),
    applicant: openApplicant(document, sealer),
  };
  return document.status === 'FILED'
    ? { ...base, status: 'FILED' }
    : { ...base, status: 'WITHDRAWN', withdrawnAt: instantOf(document.withdrawnAt) };
};
