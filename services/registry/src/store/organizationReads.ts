import type { Connection, mongo } from 'mongoose';
import { organizationsOf, type OrganizationDocument } from '#store/organizations';

interface PageQuestion {
  /** Null: wherever they have their seat. */
  readonly provinceId: string | null;
  /** Active on this day; null: ever. */
  readonly on: string | null;
  readonly first: number;
  readonly cursor: readonly string[] | null;
}

/** A page of organisations: one more than asked, so that the page knows whether another follows. */
export const pageOfOrganizations = (
  connection: Connection,
  { provinceId, on, first, cursor }: PageQuestion,
): Promise<readonly OrganizationDocument[]> => {
  const conditions = [provinceId === null ? {} : { provinceId }, on === null ? {} : activeOn(on), afterCursor(cursor)];
  // The version's id ends in the code, so that its order is the order of codes within one map.
  return organizationsOf(connection)
    .find({ $and: conditions } as mongo.Filter<OrganizationDocument>)
    .sort({ provinceId: 1, sortKey: 1, _id: 1 })
    .limit(first + 1)
    .toArray();
};

/** The organisations that point to one of some others, in the order of lists. */
export const organizationsPointingTo = (
  connection: Connection,
  field: 'successorId' | 'parentId',
  ids: readonly string[],
): Promise<readonly OrganizationDocument[]> =>
  organizationsOf(connection)
    .find({ [field]: { $in: ids } } as mongo.Filter<OrganizationDocument>)
    .sort({ sortKey: 1, _id: 1 })
    .toArray();

/** The ids of the organisations of some versions of provinces. */
export const organizationIdsIn = async (connection: Connection, provinceIds: readonly string[]): Promise<readonly string[]> => {
  const filter = { provinceId: { $in: provinceIds } };
  const found = await organizationsOf(connection)
    .find(filter, { projection: { _id: 1 } })
    .toArray();
  return found.map(({ _id }) => _id);
};

const activeOn = (day: string): object => ({
  activeFrom: { $lte: day },
  $or: [{ status: 'ACTIVE' }, { activeTo: { $gt: day } }],
});

const afterCursor = (cursor: readonly string[] | null): object => {
  if (cursor === null) return {};
  const [provinceId, sortKey, id] = cursor;
  return {
    $or: [{ provinceId: { $gt: provinceId } }, { provinceId, sortKey: { $gt: sortKey } }, { provinceId, sortKey, _id: { $gt: id } }],
  };
};
