import { collectionOf } from '@legal-aid/journal/collectionOf';
import { takeIn, type CopyRow } from '@legal-aid/journal/localCopy';
import type { Connection, mongo } from 'mongoose';
import type { Organization } from '#domain/fileApplication';

type OrganizationRow = CopyRow & Partial<Omit<Organization, 'id'>>;

const name = 'organizations';

/** What this service knows of organisations, by the registry's events. */
export const createOrganizationCopy = (connection: Connection) => {
  const organizations: mongo.Collection<OrganizationRow> = collectionOf<OrganizationRow>(connection, name);
  return {
    takeIn: (id: string, version: number, set: Partial<Omit<Organization, 'id'>>) =>
      takeIn<OrganizationRow>(connection, name, { id, version, set }),
    find: async (id: string): Promise<Organization | null> => {
      const row = await organizations.findOne({ _id: id });
      const { kind = 'STATE_CENTER', activeFrom, activeTo = null } = row ?? {};
      return activeFrom ? { id, kind, activeFrom, activeTo } : null;
    },
  };
};
