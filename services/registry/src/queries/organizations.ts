import { provinceById } from '@legal-aid/contracts/provinces';
import type { Page } from '@legal-aid/service-kit/page';
import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import { createById } from '#queries/byId';
import { createCursors } from '#queries/cursors';
import { byIds } from '#store/byIds';
import { organizationsPointingTo, pageOfOrganizations } from '#store/organizationReads';
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
  byId: createById((ids) => byIds(organizationsOf(connection), ids)),
  mergedInto: createPointingTo(connection, 'successorId'),
  childrenOf: createPointingTo(connection, 'parentId'),
  list: (page) => list(connection, page),
});

const createPointingTo = (connection: Connection, field: 'successorId' | 'parentId') => {
  const loader = new DataLoader<string, readonly OrganizationDocument[]>(async (ids) => {
    const found = await organizationsPointingTo(connection, field, ids);
    const groups = Map.groupBy(found, (row) => (field === 'successorId' ? row.status === 'MERGED' && row.successorId : row.parentId));
    return ids.map((id) => groups.get(id as OrganizationDocument['_id']) ?? []);
  });
  return (id: string) => loader.load(id);
};

const cursors = createCursors<OrganizationDocument>('organizations', 3, ({ provinceId, sortKey, _id }) => [provinceId, sortKey, _id]);

const list = async (connection: Connection, { first, after, on, provinceId }: OrganizationPage): Promise<Page<OrganizationDocument>> => {
  const cursor = cursors.read(after);
  if (provinceId && !provinceById(provinceId)) return cursors.page([], first);
  const question = { provinceId: provinceId ?? null, on: on ?? null, first, cursor };
  return cursors.page(await pageOfOrganizations(connection, question), first);
};
