import type { ApplicationFiled as FiledEvent, ApplicationWithdrawn as WithdrawnEvent } from '@legal-aid/contracts/events';
import type { Entry } from '@legal-aid/journal/execute';
import { localDay } from '@legal-aid/service-kit/clock';
import { keyedDigest } from '@legal-aid/service-kit/digest';
import type { Applicant, FiledApplication, WithdrawnApplication } from '#domain/application';
import type { ApplicationFiled } from '#domain/fileApplication';
import type { ApplicationWithdrawn } from '#domain/withdrawApplication';

const aggregate = 'public-services.application';

/** Proves later that fetched personal fields are those that the event announced. */
export const personDigest = (digestKey: Buffer, id: string, person: { applicant: Applicant; filedBy: string }): string =>
  keyedDigest(digestKey, { id, ...person });

/** What others learn of an application: codes, and a digest of what they must fetch. The receipt concerns who filed it alone. */
type Announced = Omit<FiledApplication, 'receipt'>;

const filedData = (application: Announced, digestKey: Buffer): FiledEvent['data'] => {
  const { id, applicant, filedBy, filedAt, organizationId, form, field } = application;
  const digest = personDigest(digestKey, id, { applicant, filedBy });
  return { occurredOn: localDay(filedAt).toString(), filedAt: filedAt.toString(), organizationId, form, field, digest };
};

/** The event of a filed application as the journal records it. */
export const filedEntry = (application: Announced, digestKey: Buffer): Entry => ({
  aggregate,
  aggregateId: application.id,
  version: application.version,
  type: 'public-services.application.filed.v1' satisfies ApplicationFiled['type'],
  data: filedData(application, digestKey),
});

/** The event of a withdrawn application as the journal records it. */
export const withdrawnEntry = ({ id, version, withdrawnAt, organizationId }: WithdrawnApplication): Entry => ({
  aggregate,
  aggregateId: id,
  version,
  type: 'public-services.application.withdrawn.v1' satisfies ApplicationWithdrawn['type'],
  data: { occurredOn: localDay(withdrawnAt).toString(), organizationId } satisfies WithdrawnEvent['data'],
});
