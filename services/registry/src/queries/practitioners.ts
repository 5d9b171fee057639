import type { PractitionerKind } from '@legal-aid/contracts/codes';
import { provinceById } from '@legal-aid/contracts/provinces';
import { readCursor, toPage, type Page } from '@legal-aid/service-kit/page';
import type { Connection, mongo } from 'mongoose';
import { lineageOf } from '#domain/lineage';
import { createById } from '#queries/byId';
import { organizationsOf } from '#store/organizations';
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
}

/** What is published of practitioners, in batches; made anew for each request. */
export const createPractitionerQueries = (connection: Connection): PractitionerQueries => ({
  byId: createById(practitionersOf(connection)),
  list: (page) => list(connection, page),
});

const list = async (connection: Connection, page: PractitionerPage): Promise<Page<PractitionerDocument>> => {
  const { first, after, on, organizationId, provinceId, kind } = page;
  const capacity = {
    validFrom: { $lte: on },
    ...(kind && { kind }),
    // Half-open days; an open end is null.
    $or: [{ validTo: null }, { validTo: { $gt: on } }],
    $and: [
      organizationId ? { organizationId } : {},
      provinceId ? { organizationId: { $in: await organizationsIn(connection, provinceId) } } : {},
    ],
  };
  const rows = await practitionersOf(connection)
    .find({ $and: [{ capacities: { $elemMatch: capacity } }, afterCursor(readCursor(after, 2))] } as mongo.Filter<PractitionerDocument>)
    .sort({ sortKey: 1, _id: 1 })
    .limit(first + 1)
    .toArray();
  return toPage(rows, first, (row) => [row.sortKey, row._id]);
};

const organizationsIn = async (connection: Connection, provinceId: string): Promise<readonly string[]> => {
  if (!provinceById(provinceId)) return [];
  const filter = { provinceId: { $in: lineageOf(provinceId) } };
  return (
    await organizationsOf(connection)
      .find(filter, { projection: { _id: 1 } })
      .toArray()
  ).map(({ _id }) => _id);
};

const afterCursor = (cursor: readonly string[] | null): object => {
  if (cursor === null) return {};
  const [sortKey, id] = cursor;
  return { $or: [{ sortKey: { $gt: sortKey } }, { sortKey, _id: { $gt: id } }] };
};
