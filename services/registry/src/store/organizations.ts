import type { OrganizationMerged as MergedEvent, OrganizationRegistered as RegisteredEvent } from '@legal-aid/contracts/events';
import { LostRace, type Entry, type Write } from '@legal-aid/journal/execute';
import type { Connection, mongo } from 'mongoose';
import type {
  ActiveOrganization,
  MergedOrganization,
  Organization,
  OrganizationMerged,
  OrganizationRegistered,
} from '#domain/organization';

type Stored<State> = State extends { readonly id: infer Id } ? Omit<State, 'id'> & { readonly _id: Id } : never;
export type OrganizationDocument = Stored<Organization>;

export const organizationsOf = (connection: Connection): mongo.Collection<OrganizationDocument> =>
  connection.collection<OrganizationDocument>('organizations');

export const toDocument = ({ id, ...rest }: Organization): OrganizationDocument => ({ ...rest, _id: id }) as OrganizationDocument;
const toOrganization = ({ _id, ...rest }: OrganizationDocument): Organization => ({ ...rest, id: _id }) as Organization;

const aggregate = 'registry.organization';

export const registeredEntry = ({ id, version, activeFrom, kind, name, provinceId }: ActiveOrganization): Entry => ({
  aggregate,
  aggregateId: id,
  version,
  type: 'registry.organization.registered.v1',
  data: { occurredOn: activeFrom, kind, name, provinceId } satisfies RegisteredEvent['data'],
});

export const mergedEntry = ({ id, version, activeTo, successorId }: MergedOrganization): Entry => ({
  aggregate,
  aggregateId: id,
  version,
  type: 'registry.organization.merged.v1',
  data: { occurredOn: activeTo, successorId } satisfies MergedEvent['data'],
});

export const findOrganization = async (connection: Connection, id: string): Promise<Organization | null> => {
  const found = await organizationsOf(connection).findOne({ _id: id as OrganizationDocument['_id'] });
  return found && toOrganization(found);
};

export const createWriteRegistered =
  (connection: Connection): Write<ActiveOrganization, OrganizationRegistered> =>
  async (organization, _, session) => {
    await organizationsOf(connection).insertOne(toDocument(organization), { session });
    return { entries: [registeredEntry(organization)], answer: { id: organization.id } };
  };

export const createWriteMerged =
  (connection: Connection): Write<MergedOrganization, OrganizationMerged> =>
  async (merged, _, session) => {
    const guard = { _id: merged.id, version: merged.version - 1 };
    const { matchedCount } = await organizationsOf(connection).replaceOne(guard, toDocument(merged), { session });
    if (matchedCount !== 1) throw new LostRace(merged.id);
    return { entries: [mergedEntry(merged)], answer: { id: merged.id } };
  };
