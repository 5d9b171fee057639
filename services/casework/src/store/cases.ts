import { collectionOf } from '@legal-aid/journal/collectionOf';
import { LostRace, type Answer, type Entry, type Write } from '@legal-aid/journal/execute';
import { takeNumbers } from '@legal-aid/journal/series';
import type { ClientSession, Connection, mongo } from 'mongoose';
import { withFileNumber, type CaseAccepted, type UnnumberedCase } from '#domain/acceptRequest';
import { isRegistered, type LegalAidCase, type ReceivedRequest } from '#domain/case';
import { accepted, received, type CaseEvent } from '#domain/events';
import { seriesOf } from '#domain/fileNumber';
import type { CaseReceived } from '#domain/receiveRequest';
import { snapshotOf } from '#domain/snapshot';
import { scopeFilter, type Scope } from '#scope';
import type { CaseDocument, Person } from '#store/caseDocument';
import { sealOf, type Seals } from '#store/seals';
import { toCase } from '#store/toCase';
import { toChangedFields, toReceivedDocument, toSealedGrounds } from '#store/toDocument';

export const casesOf = (connection: Connection): mongo.Collection<CaseDocument> => collectionOf<CaseDocument>(connection, 'cases');

/** An event of a case as the journal records it: what everybody learns, and what our own services learn beside it. */
export const entryOf = (current: LegalAidCase, event: CaseEvent): Entry => ({
  aggregate: 'casework.case',
  aggregateId: current.id,
  version: current.version,
  ...event,
  confidential: { type: 'casework.case-snapshot.recorded.v1', data: snapshotOf(current, event) },
});

/** What a command on a case answers for ever. */
export const answerOf = (current: LegalAidCase): Answer =>
  isRegistered(current) ? { id: current.id, fileNumber: current.file.text } : { id: current.id };

/** What a write puts down, with the fields of the stored case that it changed. */
interface WrittenCase extends Awaited<ReturnType<Write<unknown, unknown>>> {
  readonly fields: ReturnType<typeof toChangedFields> & Partial<ReturnType<typeof toSealedGrounds>>;
}

export type CaseStore = ReturnType<typeof createCaseStore>;

/** The cases of this service's database. */
export const createCaseStore = (connection: Connection, seals: Seals) => {
  const change = async (current: LegalAidCase, event: CaseEvent, session: ClientSession): Promise<WrittenCase> => {
    const guard = { _id: current.id, version: current.version - 1 };
    const fields = toChangedFields(current);
    const { matchedCount } = await casesOf(connection).updateOne(guard, { $set: fields }, { session });
    if (matchedCount !== 1) throw new LostRace(current.id);
    return { entries: [entryOf(current, event)], answer: answerOf(current), fields };
  };
  return {
    /** Within the scope only: what lies outside is not found. */
    find: (id: string, scope: Scope): Promise<CaseDocument | null> =>
      casesOf(connection).findOne({ $and: [{ _id: id as CaseDocument['_id'] }, scopeFilter(scope)] }),
    /** The stored case as the law sees it. */
    toCase: (found: CaseDocument): LegalAidCase => toCase(found, seals),
    findByApplication: async (applicationId: string): Promise<LegalAidCase | null> => {
      const found = await casesOf(connection).findOne({ applicationId });
      return found && toCase(found, seals);
    },
    writeReceived:
      (person: Person): Write<ReceivedRequest, CaseReceived> =>
      async (request, _, session) => {
        await casesOf(connection).insertOne(toReceivedDocument(request, person, seals), { session });
        return { entries: [entryOf(request, received(request))], answer: answerOf(request) };
      },
    writeAccepted: async (unnumbered: UnnumberedCase, _: readonly CaseAccepted[], session: ClientSession): Promise<WrittenCase> => {
      const guard = { _id: unnumbered.id, version: unnumbered.version - 1 };
      // Guards the version before it takes a number, so that a race that is lost holds up nobody else's register.
      const entered = { $set: { version: unnumbered.version } };
      const guarded = await casesOf(connection).findOneAndUpdate(guard, entered, { session, projection: { wrapped: 1 } });
      if (!guarded) throw new LostRace(unnumbered.id);
      const numbered = withFileNumber(unnumbered, await takeNumbers(connection, { series: seriesOf(unnumbered), count: 1 }, session));
      const fields = { ...toChangedFields(numbered), ...toSealedGrounds(numbered, sealOf(seals, 'cases', guarded)) };
      await casesOf(connection).updateOne({ _id: numbered.id }, { $set: fields }, { session });
      return { entries: [entryOf(numbered, accepted(numbered))], answer: answerOf(numbered), fields };
    },
    writeChanged: async (current: LegalAidCase, [event]: readonly CaseEvent[], session: ClientSession): Promise<WrittenCase> => {
      if (!event) throw new Error('a change without an event');
      return change(current, event, session);
    },
  };
};
