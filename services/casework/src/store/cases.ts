import type { Write } from '@legal-aid/journal/execute';
import { LostRace } from '@legal-aid/journal/execute';
import { takeNumbers } from '@legal-aid/journal/series';
import type { Sealer } from '@legal-aid/service-kit/seal';
import type { Connection, mongo } from 'mongoose';
import { withFileNumber, type CaseAccepted, type UnnumberedCase } from '#domain/acceptRequest';
import type { LegalAidCase, ReceivedRequest } from '#domain/case';
import { acceptedData, receivedData } from '#domain/events';
import { seriesOf } from '#domain/fileNumber';
import type { CaseReceived } from '#domain/receiveRequest';
import { scopeFilter, type Scope } from '#policy';
import { toAcceptedFields, toCase, toReceivedDocument, type Applicant, type CaseDocument } from '#store/caseDocument';

export const casesOf = (connection: Connection): mongo.Collection<CaseDocument> => connection.collection<CaseDocument>('cases');

const aggregate = 'casework.case';

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
    async (request, [event], session) => {
      await casesOf(connection).insertOne(toReceivedDocument(request, person, sealer), { session });
      return {
        entries: [{ aggregate, aggregateId: request.id, version: request.version, type: event?.type ?? '', data: receivedData(request) }],
        answer: { id: request.id },
      };
    },
  writeAccepted: (async (unnumbered, [event], session) => {
    const guard = { _id: unnumbered.id, version: unnumbered.version - 1 };
    const guarded = await casesOf(connection).updateOne(guard, { $set: { version: unnumbered.version } }, { session });
    if (guarded.matchedCount !== 1) throw new LostRace(unnumbered.id);
    const accepted = withFileNumber(unnumbered, await takeNumbers(connection, seriesOf(unnumbered), 1, session));
    await casesOf(connection).updateOne({ _id: accepted.id }, { $set: toAcceptedFields(accepted, sealer) }, { session });
    return {
      entries: [{ aggregate, aggregateId: accepted.id, version: accepted.version, type: event?.type ?? '', data: acceptedData(accepted) }],
      answer: { id: accepted.id, fileNumber: accepted.file.text },
    };
  }) satisfies Write<UnnumberedCase, CaseAccepted>,
});
