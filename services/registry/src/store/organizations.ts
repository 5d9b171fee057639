import type {
  OrganizationEnded as EndedEvent,
  OrganizationMerged as MergedEvent,
  OrganizationRegistered as RegisteredEvent,
  OrganizationRenamed as RenamedEvent,
} from '@legal-aid/contracts/events';
import { collectionOf } from '@legal-aid/journal/collectionOf';
import { LostRace, type Entry, type Write } from '@legal-aid/journal/execute';
import type { Connection, mongo } from 'mongoose';

import {
  lastName,
  type ActiveOrganization,
  type EndedOrganization,
  type MergedOrganization,
  type Organization,
} from '#domain/organization';
import type { OrganizationRegistered } from '#domain/registerOrganization';
import { sortKeyOf } from '#domain/sortKey';
import { byIds } from '#store/byIds';

type Stored<State> = State extends { readonly id: infer Id } ? Omit<State, 'id'> & { readonly _id: Id; readonly sortKey: string } : never;
/** An organisation as it is kept; `sortKey` is made of its last name. */
export type OrganizationDocument = Stored<Organization>;

export const organizationsOf = (connection: Connection): mongo.Collection<OrganizationDocument> =>
  collectionOf<OrganizationDocument>(connection, 'organizations');

export const toDocument = ({ id, ...rest }: Organization): OrganizationDocument =>
  ({ ...rest, _id: id, sortKey: sortKeyOf(lastName(rest).name) }) as OrganizationDocument;
const toOrganization = ({ _id, sortKey: _, ...rest }: OrganizationDocument): Organization => ({ ...rest, id: _id }) as Organization;

const entryOf = ({ id, version }: Organization, type: string, data: object): Entry => ({
  aggregate: 'registry.organization',
  aggregateId: id,
  version,
  type,
  data,
});

export const registeredEntry = (organization: ActiveOrganization): Entry => {
  const { activeFrom: occurredOn, kind, provinceId, parentId, branchOrdinal, nature } = organization;
  const { name } = lastName(organization);
  const data = { occurredOn, kind, name, provinceId, parentId, branchOrdinal, nature } satisfies RegisteredEvent['data'];
  return entryOf(organization, 'registry.organization.registered.v1', data);
};

export const renamedEntry = (renamed: ActiveOrganization): Entry => {
  const { name, validFrom: occurredOn } = lastName(renamed);
  return entryOf(renamed, 'registry.organization.renamed.v1', { occurredOn, name } satisfies RenamedEvent['data']);
};

export const mergedEntry = (merged: MergedOrganization): Entry => {
  const { activeTo: occurredOn, successorId } = merged;
  return entryOf(merged, 'registry.organization.merged.v1', { occurredOn, successorId } satisfies MergedEvent['data']);
};

export const endedEntry = (ended: EndedOrganization): Entry => {
  const { activeTo: occurredOn, endGround: ground } = ended;
  return entryOf(ended, 'registry.organization.ended.v1', { occurredOn, ground } satisfies EndedEvent['data']);
};

export const findOrganization = async (connection: Connection, id: string): Promise<Organization | null> => {
  const found = await organizationsOf(connection).findOne({ _id: id as OrganizationDocument['_id'] });
  return found && toOrganization(found);
};

/** Some organisations by their ids, in no order. */
export const findOrganizations = async (connection: Connection, ids: readonly string[]): Promise<readonly Organization[]> =>
  (await byIds(organizationsOf(connection), ids)).map(toOrganization);

/** An organisation and all that was merged into it, however long ago. */
export const findFamily = async (connection: Connection, id: string): Promise<readonly string[]> => {
  const family = new Set([id]);
  for (let last: readonly string[] = [id]; last.length > 0;) {
    const merged = await organizationsOf(connection)
      .find({ successorId: { $in: last } } as mongo.Filter<OrganizationDocument>, { projection: { _id: 1 } })
      .toArray();
    last = merged.map(({ _id }) => _id).filter((found) => !family.has(found));
    for (const found of last) family.add(found);
  }
  return [...family];
};

/** Whether a branch of a centre bears a number, or bore it before it ended. */
export const isOrdinalTaken = async (connection: Connection, parentId: string, branchOrdinal: number): Promise<boolean> =>
  (await organizationsOf(connection).findOne({ parentId, branchOrdinal } as mongo.Filter<OrganizationDocument>)) !== null;

/** The organisations of some versions of provinces, in the order of lists. */
export const findOrganizationsIn = async (connection: Connection, provinceIds: readonly string[]): Promise<readonly Organization[]> =>
  (
    await organizationsOf(connection)
      .find({ provinceId: { $in: provinceIds } } as mongo.Filter<OrganizationDocument>)
      .sort({ sortKey: 1, _id: 1 })
      .toArray()
  ).map(toOrganization);

export const createWriteRegistered =
  (connection: Connection): Write<ActiveOrganization, OrganizationRegistered> =>
  async (organization, _, session) => {
    await organizationsOf(connection).insertOne(toDocument(organization), { session });
    return { entries: [registeredEntry(organization)], answer: { id: organization.id } };
  };

/** Writes the next version of an organisation, told by the entry that `entry` makes of it. */
export const createWriteNext =
  <State extends Organization, Event>(connection: Connection, entry: (state: State) => Entry): Write<State, Event> =>
  async (state, _, session) => {
    const guard = { _id: state.id, version: state.version - 1 };
    const { matchedCount } = await organizationsOf(connection).replaceOne(guard, toDocument(state), { session });
    if (matchedCount !== 1) throw new LostRace(state.id);
    return { entries: [entry(state)], answer: { id: state.id } };
  };
