import type { Page } from '@legal-aid/service-kit/page';
import type { Connection } from 'mongoose';
import { createById } from '#queries/byId';
import { createCursors } from '#queries/cursors';
import { byIds } from '#store/byIds';
import { pageOfRosters } from '#store/rosterReads';
import { rostersOf, type RosterDocument } from '#store/rosters';

export interface RosterPage {
  readonly provinceId: string;
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface RosterQueries {
  readonly byId: (id: string) => Promise<RosterDocument | null>;
  readonly list: (page: RosterPage) => Promise<Page<RosterDocument>>;
}

const cursors = createCursors<RosterDocument>('rosters', 2, ({ publishedAt, _id }) => [publishedAt, _id]);

/** The published lists; made anew for each request. */
export const createRosterQueries = (connection: Connection): RosterQueries => ({
  byId: createById((ids) => byIds(rostersOf(connection), ids)),
  list: async ({ provinceId, first, after }) =>
    cursors.page(await pageOfRosters(connection, { provinceId, first, cursor: cursors.read(after) }), first),
});
