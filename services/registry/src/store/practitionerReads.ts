import type { PractitionerKind } from '@legal-aid/contracts/codes';
import type { Connection, mongo } from 'mongoose';
import { practitionersOf, type PractitionerDocument } from '#store/practitioners';

interface Slice {
  readonly first: number;
  readonly cursor: readonly string[] | null;
}
interface PageQuestion extends Slice {
  /** With a capacity on this day. */
  readonly on: string;
  /** At one of these; null: anywhere. */
  readonly organizationIds: readonly string[] | null;
  /** Null: any. */
  readonly kind: PractitionerKind | null;
}

/** A page of practitioners: one more than asked, so that the page knows whether another follows. */
export const pageOfPractitioners = (
  connection: Connection,
  { on, organizationIds, kind, first, cursor }: PageQuestion,
): Promise<readonly PractitionerDocument[]> => {
  const capacity = { ...heldOn(on), ...(kind && { kind }), ...(organizationIds && { organizationId: { $in: organizationIds } }) };
  return practitionersOf(connection)
    .find({ $and: [{ capacities: { $elemMatch: capacity } }, afterCursor(cursor)] } as mongo.Filter<PractitionerDocument>)
    .sort({ sortKey: 1, _id: 1 })
    .limit(first + 1)
    .toArray();
};

interface Place {
  readonly _id: string;
  readonly ids: readonly string[];
}

/** Of each of some organisations the ids of a page of those with a capacity there, all in one reading; one more than asked. */
export const pagesAtOrganizations = async (
  connection: Connection,
  organizationIds: readonly string[],
  { on, first, cursor }: Slice & { readonly on: string },
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const capacity = { ...heldOn(on), organizationId: { $in: organizationIds } };
  const ofCapacity = Object.fromEntries(Object.entries(capacity).map(([key, value]) => [`capacities.${key}`, value]));
  const places = await practitionersOf(connection)
    .aggregate<Place>([
      { $match: { $and: [{ capacities: { $elemMatch: capacity } }, afterCursor(cursor)] } },
      { $unwind: '$capacities' },
      { $match: ofCapacity },
      // Whoever has two capacities in one place is there once.
      { $group: { _id: { at: '$capacities.organizationId', id: '$_id' }, sortKey: { $first: '$sortKey' } } },
      { $group: { _id: '$_id.at', ids: { $topN: { n: first + 1, sortBy: { sortKey: 1, '_id.id': 1 }, output: '$_id.id' } } } },
    ])
    .toArray();
  return new Map(places.map(({ _id, ids }) => [_id, ids]));
};

// Half-open days; an open end is null, which no day is greater than.
const heldOn = (day: string): object => ({ validFrom: { $lte: day }, validTo: { $not: { $lte: day } } });

const afterCursor = (cursor: readonly string[] | null): object => {
  if (cursor === null) return {};
  const [sortKey, id] = cursor;
  return { $or: [{ sortKey: { $gt: sortKey } }, { sortKey, _id: { $gt: id } }] };
};
