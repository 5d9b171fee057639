import { LostRace, type Answer, type Entry, type Write } from '@legal-aid/journal/execute';
import { takeNumbers } from '@legal-aid/journal/series';
import type { Sealer } from '@legal-aid/service-kit/seal';
import type { Connection, mongo } from 'mongoose';
import { withFileNumber, type CaseAccepted, type UnnumberedCase } from '#domain/acceptRequest';
import type { AcceptedCase, LegalAidCase, ReceivedRequest } from '#domain/case';
import { acceptedData, receivedData } from '#domain/events';
import { seriesOf } from '#domain/fileNumber';
import type { CaseReceived } from '#domain/receiveRequest';
import { scopeFilter, type Scope } from '#policy';
import { toAcceptedFields, toCase, toReceivedDocument, type Applicant, type CaseDocument } from '#store/caseDocument';

export const casesOf = (connection: Connection): mongo.Collection<CaseDocument> => connection.collection<CaseDocument>('cases');

const aggregate = 'casework.case';

/** The event of a received request as the journal records it. */
export const receivedEntry = (request: ReceivedRequest): Entry => ({
  aggregate,
  aggregateId: request.id,
  version: request.version,
  type: 'casework.case.received.v1' satisfies CaseReceived['type'],
  data: receivedData(request),
});

/** The event of an accepted case as the journal records it. */
export const acceptedEntry = (accepted: AcceptedCase): Entry => ({
  aggregate,
  aggregateId: accepted.id,
  version: accepted.version,
  type: 'casework.case.accepted.v1' satisfies CaseAccepted['type'],
  data: acceptedData(accepted),
});

export const receivedAnswer = ({ id }: ReceivedRequest): Answer => ({ id });
export const acceptedAnswer = ({ id, file }: AcceptedCase): Answer => ({ id, fileNumber: file.text });

export type CaseStore = ReturnType<typeof createCaseStore>;

/** The cases of this service's database. */
export const createCaseStore = (connection: Connection, sealer: Sealer) => ({
  /** Within the scope only: what lies outside is not found. */
  find: async (id: string, scope: Scope): Promise<LegalAidCase | null> => {
    const found = await casesOf(connection).findOne({ _id: id as CaseDocument['_id'], ...(scopeFilter(scope) as object) });
    return found && toCase(found, sealer);
  },
  findByApplication: (applicationId: string) =>
    casesOf(connection)
      .findOne({ applicationId }, { projection: { _id: 1 } })
      .then((found) => found && { id: found._id }),
  writeReceived:
    (person: { applicant: Applicant; filedBy: string }): Write<ReceivedRequest, CaseReceived> =>
    async (request, _, session) => {
      await casesOf(connection).insertOne(toReceivedDocument(request, person, sealer), { session });
      return {
        entries: [receivedEntry(request)],
        answer: receivedAnswer(request),
      };
    },
  writeAccepted: (async (unnumbered, _, session) => {
    const guard = { _id: unnumbered.id, version: unnumbered.version - 1 };
    const guarded = await casesOf(connection).updateOne(guard, { $set: { version: unnumbered.version } }, { session });
    if (guarded.matchedCount !== 1) throw new LostRace(unnumbered.id);
    const accepted = withFileNumber(unnumbered, await takeNumbers(connection, { series: seriesOf(unnumbered), count: 1 }, session));
    await casesOf(connection).updateOne({ _id: accepted.id }, { $set: toAcceptedFields(accepted, sealer) }, { session });
    return {
      entries: [acceptedEntry(accepted)],
      answer: acceptedAnswer(accepted),
    };
  }) satisfies Write<UnnumberedCase, CaseAccepted>,
});
