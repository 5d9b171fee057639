import { takeIn, withThoseLeadingTo, type CopyRow } from '@legal-aid/journal/localCopy';
import type { Connection, mongo } from 'mongoose';

/** An organisation as far as reach goes: what it was merged into. LQ.16.3. */
export interface OrganizationRow extends CopyRow {
  readonly successorId: string | null;
}

const name = 'organizations';
export const organizationsOf = (connection: Connection): mongo.Collection<OrganizationRow> => connection.collection<OrganizationRow>(name);

/** What statistics knows of organisations, by the registry's events. */
export interface OrganizationCopy {
  readonly takeIn: (id: string, version: number, set: Pick<OrganizationRow, 'successorId'>) => Promise<void>;
  /** Itself and all that was merged into it, directly or through others. */
  readonly withPredecessors: (id: string) => Promise<readonly string[]>;
}

export const createOrganizationCopy = (connection: Connection): OrganizationCopy => ({
  takeIn: (id, version, set) => takeIn<OrganizationRow>(connection, name, { id, version, set }),
  withPredecessors: (id) => withThoseLeadingTo(connection, name, { id, by: 'successorId' }),
});
