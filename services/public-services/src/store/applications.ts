import type { ApplicationFiled as FiledEvent } from '@legal-aid/contracts/events';
import type { AidForm, LegalField } from '@legal-aid/contracts/codes';
import type { Write } from '@legal-aid/journal/execute';
import { localDay } from '@legal-aid/service-kit/clock';
import { keyedDigest } from '@legal-aid/service-kit/digest';
import type { Place, Sealer } from '@legal-aid/service-kit/seal';
import type { Connection, mongo } from 'mongoose';
import type { Applicant, ApplicationId, FiledApplication } from '#domain/application';
import type { ApplicationFiled } from '#domain/fileApplication';

export interface ApplicationDocument {
  readonly _id: ApplicationId;
  readonly version: number;
  readonly status: 'FILED';
  readonly filedAt: Date;
  readonly filedBy: string;
  readonly organizationId: string;
  readonly form: AidForm;
  readonly field: LegalField;
  /** Sealed. */
  readonly summary: string;
  /** Sealed. */
  readonly applicant: string;
}

/** The keys of this service: what is sealed with, and what digests are made with. */
export interface Keys {
  readonly sealer: Sealer;
  readonly digestKey: Buffer;
}

export const applicationsOf = (connection: Connection): mongo.Collection<ApplicationDocument> =>
  connection.collection<ApplicationDocument>('applications');

const place = (id: string, field: string): Place => ({ collection: 'applications', id, field });

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

/** Proves later that fetched personal fields are those that the event announced. */
export const personDigest = (digestKey: Buffer, id: string, person: { applicant: Applicant; filedBy: string }): string =>
  keyedDigest(digestKey, { id, ...person });

/** What others learn of an application: codes, and a digest of what they must fetch. */
export const filedData = (application: FiledApplication, digestKey: Buffer): FiledEvent['data'] => {
  const { id, applicant, filedBy, filedAt, organizationId, form, field } = application;
  const digest = personDigest(digestKey, id, { applicant, filedBy });
  return { occurredOn: localDay(filedAt).toString(), filedAt: filedAt.toString(), organizationId, form, field, digest };
};

/** The event of a filed application as the journal records it. */
export const filedEntry = (application: FiledApplication, digestKey: Buffer) => ({
  aggregate: 'public-services.application',
  aggregateId: application.id,
  version: application.version,
  type: 'public-services.application.filed.v1',
  data: filedData(application, digestKey),
});

/** Puts a filed application down. */
export const createWriteFiled =
  (connection: Connection, { sealer, digestKey }: Keys): Write<FiledApplication, ApplicationFiled> =>
  async (application, _, session) => {
    await applicationsOf(connection).insertOne(toDocument(application, sealer), { session });
    return { entries: [filedEntry(application, digestKey)], answer: { id: application.id } };
  };
