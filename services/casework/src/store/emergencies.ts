import { collectionOf } from '@legal-aid/journal/collectionOf';
import { LostRace, type Answer, type Entry, type Write } from '@legal-aid/journal/execute';
import type { Actor } from '@legal-aid/service-kit/actor';
import type { Connection, mongo } from 'mongoose';
import { Temporal } from 'temporal-polyfill';
import type { CaseId, OrganizationId } from '#domain/case';
import {
  isRunning,
  type EmergencyAccess,
  type EmergencyAccessId,
  type EmergencyCategory,
  type EmergencyEvent,
  type EmergencyFinding,
} from '#domain/emergencyAccess';
import { scopeFilter, type Scope } from '#scope';
import { newSeal, sealOf, type Seals } from '#store/seals';

export interface EmergencyDocument {
  readonly _id: EmergencyAccessId;
  readonly version: number;
  readonly caseId: CaseId;
  readonly organizationId: OrganizationId;
  /** Subject of the account that opened it, with the capacity that it acted in. */
  readonly openedBy: string;
  readonly role: string;
  readonly actingFor: string | null;
  readonly openedAt: Date;
  readonly expiresAt: Date;
  readonly category: EmergencyCategory;
  readonly reviewDueOn: string;
  readonly review: { readonly finding: EmergencyFinding; readonly reviewedBy: string; readonly reviewedAt: Date } | null;
  /** The record's own key, wrapped. */
  readonly wrapped: string;
  /** Sealed. */
  readonly reason: string;
}

export const emergenciesOf = (connection: Connection): mongo.Collection<EmergencyDocument> =>
  collectionOf<EmergencyDocument>(connection, 'emergency_accesses');

/** Why it was opened, opened. */
export const openReason = (document: EmergencyDocument, seals: Pick<Seals, 'vault'>): string =>
  sealOf(seals, 'emergency_accesses', document).open('reason', document.reason);

export type EmergencyStore = ReturnType<typeof createEmergencyStore>;

/** The emergency openings of this service's database. */
export const createEmergencyStore = (connection: Connection, seals: Seals) => {
  const emergencies = emergenciesOf(connection);
  return {
    /** Within the scope only: what lies outside is not found. */
    find: async (id: string, scope: Scope): Promise<EmergencyAccess | null> => {
      const found = await emergencies.findOne({ $and: [{ _id: id as EmergencyAccessId }, scopeFilter(scope)] });
      return found && toEmergency(found, seals);
    },
    /** When the openings of a case by one account end or ended. */
    endsOf: async (caseId: string, openedBy: string): Promise<readonly Temporal.Instant[]> =>
      (await emergencies.find({ caseId: caseId as CaseId, openedBy }, { projection: { expiresAt: 1 } }).toArray()).map(({ expiresAt }) =>
        toInstant(expiresAt),
      ),
    /** The openings of an actor that run at a moment, by their case; another capacity of his has none of them. */
    runningOf: async ({ subject, role, organizationId }: Actor, now: Temporal.Instant): Promise<ReadonlyMap<string, string>> => {
      const condition = { openedBy: subject, role, actingFor: organizationId, expiresAt: { $gt: toDate(now) } };
      const found = await emergencies.find(condition).toArray();
      return new Map(
        found
          .filter(({ openedAt, expiresAt }) => isRunning({ openedAt: toInstant(openedAt), expiresAt: toInstant(expiresAt) }, now))
          .map(({ caseId, _id }) => [caseId, _id]),
      );
    },
    writeOpened: (async (access, [event], session) => {
      await emergencies.insertOne(toDocument(access, seals), { session });
      return written(access, event);
    }) satisfies Write<EmergencyAccess, EmergencyEvent>,
    writeReviewed: (async (access, [event], session) => {
      const guard = { _id: access.id, version: access.version - 1 };
      const { matchedCount } = await emergencies.updateOne(guard, { $set: toReviewed(access) }, { session });
      if (matchedCount !== 1) throw new LostRace(access.id);
      return written(access, event);
    }) satisfies Write<EmergencyAccess, EmergencyEvent>,
  };
};

const written = (access: EmergencyAccess, event: EmergencyEvent | undefined): { entries: readonly Entry[]; answer: Answer } => {
  if (!event) throw new Error('a change without an event');
  const entry = { aggregate: 'casework.emergency-access', aggregateId: access.id, version: access.version, ...event };
  return { entries: [entry], answer: { id: access.id } };
};

const toDocument = (access: EmergencyAccess, seals: Seals): EmergencyDocument => {
  const { id, caseId, organizationId, openedBy, openedAt, expiresAt, category, reason, reviewDueOn } = access;
  const sealed = newSeal(seals, 'emergency_accesses', id);
  return {
    _id: id,
    ...toReviewed(access),
    caseId,
    organizationId,
    openedBy: openedBy.subject,
    role: openedBy.role,
    actingFor: openedBy.organizationId,
    openedAt: toDate(openedAt),
    expiresAt: toDate(expiresAt),
    category,
    reviewDueOn: reviewDueOn.toString(),
    wrapped: sealed.wrapped,
    reason: sealed.seal('reason', reason),
  };
};

const toReviewed = ({ version, review }: EmergencyAccess): Pick<EmergencyDocument, 'version' | 'review'> => ({
  version,
  review: review && { ...review, reviewedAt: toDate(review.reviewedAt) },
});

const toEmergency = (document: EmergencyDocument, seals: Seals): EmergencyAccess => {
  const {
    _id: id,
    version,
    caseId,
    organizationId,
    openedBy,
    role,
    actingFor,
    openedAt,
    expiresAt,
    category,
    reviewDueOn,
    review,
  } = document;
  return {
    id,
    version,
    caseId,
    organizationId,
    openedBy: { subject: openedBy, role, organizationId: actingFor },
    openedAt: toInstant(openedAt),
    expiresAt: toInstant(expiresAt),
    category,
    reason: openReason(document, seals),
    reviewDueOn: Temporal.PlainDate.from(reviewDueOn),
    review: review && { ...review, reviewedAt: toInstant(review.reviewedAt) },
  };
};

const toDate = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds);
const toInstant = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());
