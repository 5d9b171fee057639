import type { Connection, mongo } from 'mongoose';
import { rostersOf, type RosterDocument } from '#store/rosters';

interface PageQuestion {
  readonly provinceId: string;
  readonly first: number;
  readonly cursor: readonly string[] | null;
}

/** A page of a province's lists, newest first: one more than asked, so that the page knows whether another follows. */
export const pageOfRosters = (connection: Connection, { provinceId, first, cursor }: PageQuestion): Promise<readonly RosterDocument[]> =>
  rostersOf(connection)
    .find({ $and: [{ provinceId }, cursor ? olderThan(cursor) : {}] } as mongo.Filter<RosterDocument>)
    .sort({ publishedAt: -1, _id: 1 })
    .limit(first + 1)
    .toArray();

const olderThan = ([publishedAt, id]: readonly string[]): object => ({
  $or: [{ publishedAt: { $lt: publishedAt } }, { publishedAt, _id: { $gt: id } }],
});
