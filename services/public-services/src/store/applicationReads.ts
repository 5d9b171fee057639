import type { Connection, mongo } from 'mongoose';
import type { Application } from '#domain/application';
import { scopeFilter, type Scope } from '#policy';
import { applicationsOf, toApplication, type ApplicationDocument } from '#store/applications';

/** Applications in the order of their ids; undefined where there is none. */
export const applicationsById = async (
  connection: Connection,
  ids: readonly string[],
): Promise<readonly (ApplicationDocument | undefined)[]> => {
  const found = await applicationsOf(connection)
    .find({ _id: { $in: ids as readonly ApplicationDocument['_id'][] } })
    .toArray();
  const byId = new Map<string, ApplicationDocument>(found.map((document) => [document._id, document]));
  return ids.map((id) => byId.get(id));
};

/** An application within a scope. */
export const findWithin = async (connection: Connection, id: string, scope: Scope): Promise<Application | null> => {
  const found = await applicationsOf(connection).findOne({
    $and: [{ _id: id as ApplicationDocument['_id'] }, scopeFilter(scope) as object],
  });
  return found && toApplication(found);
};

/** The application of a tracking code within a scope. */
export const findByTrackingCode = (connection: Connection, trackingCode: string, scope: Scope): Promise<ApplicationDocument | null> =>
  applicationsOf(connection).findOne({ $and: [{ 'receipt.trackingCode': trackingCode }, scopeFilter(scope) as object] });

/** What lies within a scope, newest first: one more than asked, so that the page knows whether another follows. */
export const pageWithin = (connection: Connection, scope: Scope, { first, cursor }: { first: number; cursor: readonly string[] | null }) =>
  applicationsOf(connection)
    .find({ $and: [scopeFilter(scope) as object, afterCursor(cursor)] })
    .sort({ filedAt: -1, _id: 1 })
    .limit(first + 1)
    .toArray();

const afterCursor = (cursor: readonly string[] | null): mongo.Filter<ApplicationDocument> => {
  if (cursor === null) return {};
  const [at, id] = cursor;
  const filedAt = new Date(Number(at));
  return { $or: [{ filedAt: { $lt: filedAt } }, { filedAt, _id: { $gt: id as ApplicationDocument['_id'] } }] };
};
