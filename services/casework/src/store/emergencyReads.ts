import type { Connection, mongo } from 'mongoose';
import type { EmergencyAccessId } from '#domain/emergencyAccess';
import { scopeFilter, type Scope } from '#scope';
import { emergenciesOf, type EmergencyDocument } from '#store/emergencies';

/** Emergency openings in the order of their ids; undefined where there is none. */
export const emergenciesById = async (
  connection: Connection,
  ids: readonly string[],
): Promise<readonly (EmergencyDocument | undefined)[]> => {
  const found = await emergenciesOf(connection)
    .find({ _id: { $in: ids as readonly EmergencyAccessId[] } })
    .toArray();
  const byId = new Map<string, EmergencyDocument>(found.map((document) => [document._id, document]));
  return ids.map((id) => byId.get(id));
};

interface PageQuestion {
  readonly isUnreviewed: boolean;
  readonly first: number;
  readonly cursor: readonly string[] | null;
}

/** A page of openings, newest first: one more than asked, so that the page knows whether another follows. */
export const pageOfEmergencies = (connection: Connection, scope: Scope, { isUnreviewed, first, cursor }: PageQuestion) => {
  const [at, id] = cursor ?? [];
  const openedAt = new Date(Number(at));
  const behind = cursor === null ? {} : { $or: [{ openedAt: { $lt: openedAt } }, { openedAt, _id: { $gt: id } }] };
  const waiting = isUnreviewed ? { review: null } : {};
  return emergenciesOf(connection)
    .find({ $and: [scopeFilter(scope), waiting, behind] } as mongo.Filter<EmergencyDocument>)
    .sort({ openedAt: -1, _id: 1 })
    .limit(first + 1)
    .toArray();
};
