import type { PractitionerKind } from '@legal-aid/contracts/codes';
import { provinceById } from '@legal-aid/contracts/provinces';
import type { Page } from '@legal-aid/service-kit/page';
import type { Connection } from 'mongoose';
import { lineageOf } from '#domain/lineage';
import { createById } from '#queries/byId';
import { createCursors } from '#queries/cursors';
import { createStaff } from '#queries/staff';
import { byIds } from '#store/byIds';
import { organizationIdsIn } from '#store/organizationReads';
import { pageOfPractitioners } from '#store/practitionerReads';
import { practitionersOf, type PractitionerDocument } from '#store/practitioners';

export interface PractitionerPage {
  readonly first: number;
  readonly after?: string | null | undefined;
  /** With a capacity on this day. */
  readonly on: string;
  readonly organizationId?: string | null | undefined;
  /** In an organisation with its seat in this version or in one that leads to it. */
  readonly provinceId?: string | null | undefined;
  readonly kind?: PractitionerKind | null | undefined;
}

export interface PractitionerQueries {
  readonly byId: (id: string) => Promise<PractitionerDocument | null>;
  readonly list: (page: PractitionerPage) => Promise<Page<PractitionerDocument>>;
  /** Those of one organisation; the pages of many are read at once. */
  readonly staffOf: (organizationId: string, page: StaffPage) => Promise<Page<PractitionerDocument>>;
}
export type StaffPage = Pick<PractitionerPage, 'first' | 'after' | 'on'>;

const cursors = createCursors<PractitionerDocument>('practitioners', 2, ({ sortKey, _id }) => [sortKey, _id]);

/** What is published of practitioners, in batches; made anew for each request. */
export const createPractitionerQueries = (connection: Connection): PractitionerQueries => {
  const byId = createById((ids) => byIds(practitionersOf(connection), ids));
  const staff = createStaff(connection, byId);
  return {
    byId,
    list: (page) => list(connection, page),
    staffOf: async (organizationId, { first, after, on }) =>
      cursors.page(await staff({ organizationId, on, first, cursor: cursors.read(after) }), first),
  };
};

const list = async (connection: Connection, page: PractitionerPage): Promise<Page<PractitionerDocument>> => {
  const { first, after, on, organizationId, provinceId, kind = null } = page;
  const cursor = cursors.read(after);
  const inProvince = provinceId ? await idsIn(connection, provinceId) : null;
  const organizationIds = organizationId ? [organizationId].filter((id) => inProvince?.includes(id) ?? true) : inProvince;
  return cursors.page(await pageOfPractitioners(connection, { on, organizationIds, kind, first, cursor }), first);
};

const idsIn = async (connection: Connection, provinceId: string): Promise<readonly string[]> =>
  provinceById(provinceId) ? organizationIdsIn(connection, lineageOf(provinceId)) : [];
