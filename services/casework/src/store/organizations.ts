import { takeIn, withThoseLeadingTo, type CopyRow } from '@legal-aid/journal/localCopy';
import { LRUCache } from 'lru-cache';
import type { Connection, mongo } from 'mongoose';
import type { OrganizationId } from '#domain/case';
import { hasEnded, type Organization } from '#domain/organization';

type OrganizationRow = CopyRow & Partial<Omit<Organization, 'id'>>;

const name = 'organizations';
const organizationsOf = (connection: Connection): mongo.Collection<OrganizationRow> => connection.collection<OrganizationRow>(name);

// Every command asks whose work it is. What this process takes in counts at once; what another process of the service
// took in counts here after this time, which is no longer than an event may take.
const rememberMs = 5_000;
const mostMergers = 20;

export type OrganizationCopy = ReturnType<typeof createOrganizationCopy>;

/** What casework knows of organisations, by the registry's events; one copy for a process. */
export const createOrganizationCopy = (connection: Connection, ttl = rememberMs) => {
  const remembered = { max: 5_000, ttl, ignoreFetchAbort: true };
  const rows = new LRUCache<OrganizationId, Organization>({ ...remembered, fetchMethod: (id) => read(connection, id) });
  const families = new LRUCache<string, readonly string[]>({
    ...remembered,
    fetchMethod: (key) => readFamily(connection, key),
  });
  const branches = new LRUCache<string, readonly string[]>({
    ...remembered,
    fetchMethod: (ids) => readBranches(connection, ids.split(',')),
  });
  const seats = new LRUCache<string, readonly string[]>({
    ...remembered,
    fetchMethod: (ids) => readSeats(connection, ids.split(',')),
  });
  const find = async (id: OrganizationId): Promise<Organization | null> => (await rows.fetch(id)) ?? null;
  const findResponsible = async (id: OrganizationId, day: string, mergers = 0): Promise<Organization | null> => {
    // Nobody was merged so often; a circle must not hold this process up.
    if (mergers > mostMergers) return null;
    const found = await find(id);
    return found?.successorId && hasEnded(found, day) ? findResponsible(found.successorId, day, mergers + 1) : found;
  };
  return {
    takeIn: async (id: string, version: number, set: Partial<Omit<Organization, 'id'>>): Promise<void> => {
      await takeIn<OrganizationRow>(connection, name, { id, version, set });
      for (const cache of [rows, families, branches, seats]) cache.clear();
    },
    find,
    /** The organisation that answers for another's work on a day: itself, or from the day of its merger on its successor. LQ.16.3. */
    findResponsible: (id: OrganizationId, day: string) => findResponsible(id, day),
    /** Itself and all that was merged into it by a day: a merger that is to come opens nobody's cases. */
    withPredecessors: async (id: string, day: string): Promise<readonly string[]> => (await families.fetch(`${id} ${day}`)) ?? [id],
    /** The branches of centres, which report to them. TT12.7.1. */
    branchesOf: async (ids: readonly string[]): Promise<readonly string[]> => (await branches.fetch(ids.join(','))) ?? [],
    /** The organisations that were registered in some provinces, those that are over too. */
    seatedIn: async (provinceIds: readonly string[]): Promise<readonly string[]> => (await seats.fetch(provinceIds.join(','))) ?? [],
  };
};

const read = async (connection: Connection, id: OrganizationId): Promise<Organization | undefined> => {
  const row = await organizationsOf(connection).findOne({ _id: id });
  const { kind, provinceId, activeFrom, activeTo = null, successorId = null, parentId = null, branchOrdinal = null } = row ?? {};
  if (!kind || !provinceId || !activeFrom) return undefined;
  return { id, kind, provinceId, activeFrom, activeTo, successorId, parentId, branchOrdinal };
};

const readFamily = (connection: Connection, key: string): Promise<readonly string[]> => {
  const [id = '', day = ''] = key.split(' ');
  return withThoseLeadingTo(connection, name, { id, by: 'successorId', where: { activeTo: { $lte: day } } });
};

const readBranches = (connection: Connection, ids: readonly string[]): Promise<readonly string[]> =>
  idsOf(connection, { kind: 'BRANCH', parentId: { $in: ids as readonly OrganizationId[] } });

const readSeats = (connection: Connection, provinceIds: readonly string[]): Promise<readonly string[]> =>
  idsOf(connection, { provinceId: { $in: provinceIds } });

const idsOf = async (connection: Connection, condition: mongo.Filter<OrganizationRow>): Promise<readonly string[]> => {
  const found = await organizationsOf(connection)
    .find(condition, { projection: { _id: 1 } })
    .toArray();
  return found.map(({ _id }) => _id);
};
