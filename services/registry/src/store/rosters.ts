import type { RosterPublished as PublishedEvent } from '@legal-aid/contracts/events';
import { collectionOf } from '@legal-aid/journal/collectionOf';
import type { Entry, Write } from '@legal-aid/journal/execute';
import type { Connection, mongo } from 'mongoose';
import type { Roster, RosterId, RosterPublished } from '#domain/publishRoster';

/** A published list as it is kept; `publishedAt`, in UTC to the millisecond, orders the lists of one day. */
export type RosterDocument = Omit<Roster, 'id'> & { readonly _id: RosterId; readonly publishedAt: string };

export const rostersOf = (connection: Connection): mongo.Collection<RosterDocument> => collectionOf<RosterDocument>(connection, 'rosters');

export const publishedEntry = ({ id, version, publishedOn, provinceId, organizations, practitioners }: Roster): Entry => ({
  aggregate: 'registry.roster',
  aggregateId: id,
  version,
  type: 'registry.roster.published.v1',
  data: {
    occurredOn: publishedOn,
    provinceId,
    organizations: organizations.length,
    practitioners: practitioners.length,
  } satisfies PublishedEvent['data'],
});

/** Writes a list, once and for ever. */
export const createWritePublished =
  (connection: Connection, now: () => Date): Write<Roster, RosterPublished> =>
  async (roster, _, session) => {
    const { id, ...rest } = roster;
    await rostersOf(connection).insertOne({ ...rest, _id: id, publishedAt: now().toISOString() }, { session });
    return { entries: [publishedEntry(roster)], answer: { id } };
  };
