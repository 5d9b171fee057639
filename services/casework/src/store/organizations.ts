import { takeIn, withThoseLeadingTo, type CopyRow } from '@legal-aid/journal/localCopy';
import type { Connection, mongo } from 'mongoose';
import type { OrganizationId } from '#domain/case';
import type { Organization } from '#domain/organization';

type OrganizationRow = CopyRow & Partial<Omit<Organization, 'id'>>;

const name = 'organizations';
const organizationsOf = (connection: Connection): mongo.Collection<OrganizationRow> => connection.collection<OrganizationRow>(name);

export type OrganizationCopy = ReturnType<typeof createOrganizationCopy>;

/** What casework knows of organisations, by the registry's events. */
export const createOrganizationCopy = (connection: Connection) => {
  const find = async (id: OrganizationId): Promise<Organization | null> => {
    const row = await organizationsOf(connection).findOne({ _id: id });
    const { kind, provinceId, activeFrom, activeTo = null, successorId = null, parentId = null, branchOrdinal = null } = row ?? {};
    if (!kind || !provinceId || !activeFrom) return null;
    return { id, kind, provinceId, activeFrom, activeTo, successorId, parentId, branchOrdinal };
  };
  const findResponsible = async (id: OrganizationId, day: string): Promise<Organization | null> => {
    const found = await find(id);
    const isOver = found?.successorId && found.activeTo && found.activeTo <= day;
    return isOver ? findResponsible(found.successorId as OrganizationId, day) : found;
  };
  return {
    takeIn: (id: string, version: number, set: Partial<Omit<Organization, 'id'>>) =>
      takeIn<OrganizationRow>(connection, name, { id, version, set }),
    find,
    /** The organisation that answers for another's work on a day: itself, or from the day of its merger on its successor. LQ.16.3. */
    findResponsible,
    /** Itself and all that was merged into it. */
    withPredecessors: (id: string): Promise<readonly string[]> => withThoseLeadingTo(connection, name, { id, by: 'successorId' }),
    /** The branches of centres, which report to them. TT12.7.1. */
    branchesOf: async (ids: readonly string[]): Promise<readonly string[]> => {
      const found = await organizationsOf(connection)
        .find({ kind: 'BRANCH', parentId: { $in: ids as readonly OrganizationId[] } }, { projection: { _id: 1 } })
        .toArray();
      return found.map(({ _id }) => _id);
    },
  };
};
