import { provinceById } from '@legal-aid/contracts/provinces';
import { readCursor, toPage, type Page } from '@legal-aid/service-kit/page';
import DataLoader from 'dataloader';
import type { Connection, mongo } from 'mongoose';
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
  readonly list: (page: OrganizationPage) => Promise<Page<OrganizationDocument>>;
}

/** What is published of organisations, in batches; made anew for each request. */
export const createOrganizationQueries = (connection: Connection): OrganizationQueries => {
  const byId = new DataLoader<string, OrganizationDocument | null>(async (ids) => {
    const found = await organizationsOf(connection)
      .find({ _id: { $in: ids as readonly OrganizationDocument['_id'][] } })
      .toArray();
    const map = new Map<string, OrganizationDocument>(found.map((row) => [row._id, row]));
    return ids.map((id) => map.get(id) ?? null);
  });
  const mergedInto = new DataLoader<string, readonly OrganizationDocument[]>(async (ids) => {
    const found = await organizationsOf(connection)
      .find({ status: 'MERGED', successorId: { $in: ids } } as mongo.Filter<OrganizationDocument>)
      .toArray();
    return ids.map((id) => found.filter((row) => row.status === 'MERGED' && row.successorId === id));
  });
  return { byId: (id) => byId.load(id), mergedInto: (id) => mergedInto.load(id), list: (page) => list(connection, page) };
};

// The version's id ends in the code, so that its order is the order of codes within one map.
const list = async (connection: Connection, { first, after, on, provinceId }: OrganizationPage): Promise<Page<OrganizationDocument>> => {
  if (provinceId && !provinceById(provinceId)) return { nodes: [], endCursor: null, hasNextPage: false };
  const conditions = [provinceId ? { provinceId } : {}, on ? activeOn(on) : {}, afterCursor(readCursor(after, 3))];
  const rows = await organizationsOf(connection)
    .find({ $and: conditions } as mongo.Filter<OrganizationDocument>)
    .sort({ provinceId: 1, name: 1, _id: 1 })
    .limit(first + 1)
    .toArray();
  return toPage(rows, first, (row) => [row.provinceId, row.name, row._id]);
};

const activeOn = (day: string): object => ({
  activeFrom: { $lte: day },
  $or: [{ status: 'ACTIVE' }, { activeTo: { $gt: day } }],
});

const afterCursor = (cursor: readonly string[] | null): object => {
  if (cursor === null) return {};
  const [provinceId, name, id] = cursor;
  return { $or: [{ provinceId: { $gt: provinceId } }, { provinceId, name: { $gt: name } }, { provinceId, name, _id: { $gt: id } }] };
};
