import type { CredentialKind } from '@legal-aid/contracts/codes';
import type { PractitionerRegistered as RegisteredEvent } from '@legal-aid/contracts/events';
import { collectionOf } from '@legal-aid/journal/collectionOf';
import { LostRace, type Entry, type Write } from '@legal-aid/journal/execute';
import type { Connection, mongo } from 'mongoose';
import type { Practitioner, PractitionerEvent, PractitionerId } from '#domain/practitioner';
import { sortKeyOf } from '#domain/sortKey';

/** A practitioner as he is kept. */
export type PractitionerDocument = Omit<Practitioner, 'id'> & { readonly _id: PractitionerId; readonly sortKey: string };

export const practitionersOf = (connection: Connection): mongo.Collection<PractitionerDocument> =>
  collectionOf<PractitionerDocument>(connection, 'practitioners');

export const toDocument = ({ id, ...rest }: Practitioner): PractitionerDocument => ({ ...rest, _id: id, sortKey: sortKeyOf(rest.name) });
const toPractitioner = ({ _id, sortKey: _, ...rest }: PractitionerDocument): Practitioner => ({ ...rest, id: _id });

/** Tells all capacities and cards as they are now; never a name, never a number. */
export const practitionerEntry = (
  { id, version, capacities, credentials }: Practitioner,
  { type, occurredOn }: PractitionerEvent,
): Entry => ({
  aggregate: 'registry.practitioner',
  aggregateId: id,
  version,
  type,
  data: {
    occurredOn,
    capacities: [...capacities],
    credentials: credentials.map(({ kind, validFrom, validTo }) => ({ kind, validFrom, validTo })),
  } satisfies RegisteredEvent['data'],
});

/** His registration happened on the first day of his capacity. */
export const registeredEntry = (practitioner: Practitioner): Entry =>
  practitionerEntry(practitioner, { type: 'registry.practitioner.registered.v1', occurredOn: practitioner.capacities[0].validFrom });

export const findPractitioner = async (connection: Connection, id: string): Promise<Practitioner | null> => {
  const found = await practitionersOf(connection).findOne({ _id: id as PractitionerId });
  return found && toPractitioner(found);
};

/** Who has, or had, a card of a kind and number. */
export const findCardHolder = async (
  connection: Connection,
  card: { readonly kind: CredentialKind; readonly number: string },
): Promise<PractitionerId | null> => {
  // The number alone lets the index answer; both must stand on the same card.
  const filter = { 'credentials.number': card.number, credentials: { $elemMatch: { kind: card.kind, number: card.number } } };
  return (await practitionersOf(connection).findOne(filter))?._id ?? null;
};

/** Who has, or had, a capacity at one of some organisations, in the order of lists. */
export const findPractitionersAt = async (connection: Connection, organizationIds: readonly string[]): Promise<readonly Practitioner[]> =>
  (
    await practitionersOf(connection)
      .find({ 'capacities.organizationId': { $in: organizationIds } } as mongo.Filter<PractitionerDocument>)
      .sort({ sortKey: 1, _id: 1 })
      .toArray()
  ).map(toPractitioner);

/** Writes a new practitioner. */
export const createWriteRegistered =
  (connection: Connection): Write<Practitioner, PractitionerEvent> =>
  async (practitioner, events, session) => {
    await practitionersOf(connection).insertOne(toDocument(practitioner), { session });
    return { entries: events.map((event) => practitionerEntry(practitioner, event)), answer: { id: practitioner.id } };
  };

/** Writes the next version of a practitioner. */
export const createWriteNext =
  (connection: Connection): Write<Practitioner, PractitionerEvent> =>
  async (practitioner, events, session) => {
    const guard = { _id: practitioner.id, version: practitioner.version - 1 };
    const { matchedCount } = await practitionersOf(connection).replaceOne(guard, toDocument(practitioner), { session });
    if (matchedCount !== 1) throw new LostRace(practitioner.id);
    return { entries: events.map((event) => practitionerEntry(practitioner, event)), answer: { id: practitioner.id } };
  };
