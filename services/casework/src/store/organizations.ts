import { takeIn, withThoseLeadingTo, type CopyRow } from '@legal-aid/journal/localCopy';
import type { Connection, mongo } from 'mongoose';
import type { OrganizationId } from '#domain/case';
import type { Organization } from '#domain/organization';

type OrganizationRow = CopyRow & Partial<Omit<Organization, 'id'>>;

const name = 'organizations';
const organizationsOf = (connection: Connection): mongo.Collection<OrganizationRow> => connection.collection<OrganizationRow>(name);

export type OrganizationCopy = ReturnType<typeof createOrganizationCopy>;

/** What casework knows of organisations, by the registry's events. */
export const createOrganizationCopy = (connection: Connection) => ({
  takeIn: (id: string, version: number, set: Partial<Omit<Organization, 'id'>>) =>
    takeIn<OrganizationRow>(connection, name, { id, version, set }),
  /** The organisation that answers for another's work on a day: itself, or from the day of its merger on its successor. LQ.16.3. */
  findResponsible: async (id: OrganizationId, day: string): Promise<Organization | null> => {
    const row = await organizationsOf(connection).findOne({ _id: id });
    const { kind, provinceId, activeFrom, activeTo = null, successorId = null } = row ?? {};
    if (!kind || !provinceId || !activeFrom) return null;
    if (successorId && activeTo && activeTo <= day) return createOrganizationCopy(connection).findResponsible(successorId, day);
    return { id, kind, provinceId, activeFrom, activeTo, successorId };
  },
  /** Itself and all that was merged into it. */
  withPredecessors: (id: string): Promise<readonly string[]> => withThoseLeadingTo(connection, name, { id, by: 'successorId' }),
});
