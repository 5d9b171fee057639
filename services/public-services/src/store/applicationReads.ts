import type { Sealer } from '@legal-aid/service-kit/seal';
import type { Connection, mongo } from 'mongoose';
import type { Application } from '#domain/application';
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

/** An application among those that one account filed. */
export const createFindOwn =
  (connection: Connection, sealer: Sealer) =>
  async (id: string, filedBy: string): Promise<Application | null> => {
    const found = await applicationsOf(connection).findOne({ _id: id as ApplicationDocument['_id'], filedBy });
    return found && toApplication(found, sealer);
  };

/** The application of a tracking code among those that one account filed. */
export const findByTrackingCode = (
  connection: Connection,
  { trackingCode, filedBy }: { readonly trackingCode: string; readonly filedBy: string },
): Promise<ApplicationDocument | null> => applicationsOf(connection).findOne({ 'receipt.trackingCode': trackingCode, filedBy });

/** What one account filed, newest first: one more than asked, so that the page knows whether another follows. */
export const pageFiledBy = (
  connection: Connection,
  filedBy: string,
  { first, cursor }: { first: number; cursor: readonly string[] | null },
) =>
  applicationsOf(connection)
    .find({ $and: [{ filedBy }, afterCursor(cursor)] })
    .sort({ filedAt: -1, _id: 1 })
    .limit(first + 1)
    .toArray();

const afterCursor = (cursor: readonly string[] | null): mongo.Filter<ApplicationDocument> => {
  if (cursor === null) return {};
  const [at, id] = cursor;
  const filedAt = new Date(Number(at));
  return { $or: [{ filedAt: { $lt: filedAt } }, { filedAt, _id: { $gt: id as ApplicationDocument['_id'] } }] };
};
