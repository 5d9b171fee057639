import { provinceById } from '@legal-aid/contracts/provinces';
import { readCursor, toPage, type Page } from '@legal-aid/service-kit/page';
import DataLoader from 'dataloader';
import type { Connection, mongo } from 'mongoose';
import { createById } from '#queries/byId';
import { organizationsOf, type OrganizationDocument } from '#store/organizations';

export interface OrganizationPage {
  readonly first: number;
  readonly after?: string | null | undefined;
  /** Active on this day. */
  readonly on?: string | null | undefined;
  readonly provinceId?: string | null | undefined;
}

export interface OrganizationQueries {
  readonly byId: (id: string) => Promise<OrganizationDocument | null>;
  readonly mergedInto: (id: string) => Promise<readonly OrganizationDocument[]>;
  readonly childrenOf: (id: string) => Promise<readonly OrganizationDocument[]>;
  readonly list: (page: OrganizationPage) => Promise<Page<OrganizationDocument>>;
}

/** What is published of organisations, in batches; made anew for each request. */
export const createOrganizationQueries = (connection: Connection): OrganizationQueries => ({
  byId: createById(organizationsOf(connection)),
  mergedInto: createPointingTo(connection, 'successorId'),
  childrenOf: createPointingTo(connection, 'parentId'),
  list: (page) => list(connection, page),
});

const createPointingTo = (connection: Connection, field: 'successorId' | 'parentId') => {
  const loader = new DataLoader<string, readonly OrganizationDocument[]>(async (ids) => {
    const found = await organizationsOf(connection)
      .find({ [field]: { $in: ids } } as mongo.Filter<OrganizationDocument>)
      .sort({ sortKey: 1, _id: 1 })
      .toArray();
    const groups = Map.groupBy(found, (row) => (field === 'successorId' ? row.status === 'MERGED' && row.successorId : row.parentId));
    return ids.map((id) => groups.get(id as OrganizationDocument['_id']) ?? []);
  });
  return (id: string) => loader.load(id);
};

// The version's id ends in the code, so that its order is the order of codes within one map.
const list = async (connection: Connection, { first, after, on, provinceId }: OrganizationPage): Promise<Page<OrganizationDocument>> => {
  if (provinceId && !provinceById(provinceId)) return { nodes: [], endCursor: null, hasNextPage: false };
  const conditions = [provinceId ? { provinceId } : {}, on ? activeOn(on) : {}, afterCursor(readCursor(after, 3))];
  const rows = await organizationsOf(connection)
    .find({ $and: conditions } as mongo.Filter<OrganizationDocument>)
    .sort({ provinceId: 1, sortKey: 1, _id: 1 })
    .limit(first + 1)
    .toArray();
  return toPage(rows, first, (row) => [row.provinceId, row.sortKey, row._id]);
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
