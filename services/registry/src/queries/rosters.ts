import { readCursor, toPage, type Page } from '@legal-aid/service-kit/page';
import type { Connection, mongo } from 'mongoose';
import { createById } from '#queries/byId';
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

/** The published lists; made anew for each request. */
export const createRosterQueries = (connection: Connection): RosterQueries => ({
  byId: createById(rostersOf(connection)),
  list: (page) => list(connection, page),
});

const list = async (connection: Connection, { provinceId, first, after }: RosterPage): Promise<Page<RosterDocument>> => {
  const cursor = readCursor(after, 2);
  const rows = await rostersOf(connection)
    .find({ $and: [{ provinceId }, cursor ? olderThan(cursor) : {}] } as mongo.Filter<RosterDocument>)
    .sort({ publishedAt: -1, _id: 1 })
    .limit(first + 1)
    .toArray();
  return toPage(rows, first, (row) => [row.publishedAt, row._id]);
};

const olderThan = ([publishedAt, id]: readonly string[]): object => ({
  $or: [{ publishedAt: { $lt: publishedAt } }, { publishedAt, _id: { $gt: id } }],
});
