import { takeIn, withThoseLeadingTo, type CopyRow } from '@legal-aid/journal/localCopy';
import type { Connection, mongo } from 'mongoose';

/** An organisation as far as reach goes: what it was merged into (LQ.16.3), and of a branch its centre. */
export interface OrganizationRow extends CopyRow {
  readonly successorId: string | null;
  /** The successor's first day with the merged work, or null. */
  readonly mergedOn: string | null;
  /** Null but of a branch. */
  readonly centerId: string | null;
}

const name = 'organizations';
export const organizationsOf = (connection: Connection): mongo.Collection<OrganizationRow> => connection.collection<OrganizationRow>(name);

/** What statistics knows of organisations, by the registry's events. */
export interface OrganizationCopy {
  readonly takeIn: (
    id: string,
    version: number,
    set: Partial<Pick<OrganizationRow, 'successorId' | 'mergedOn' | 'centerId'>>,
  ) => Promise<void>;
  /** Itself and all that was merged into it by a day, directly or through others. */
  readonly withPredecessors: (id: string, day: string) => Promise<readonly string[]>;
  /** The branches of centres. */
  readonly branchesOf: (ids: readonly string[]) => Promise<readonly string[]>;
}

export const createOrganizationCopy = (connection: Connection): OrganizationCopy => ({
  takeIn: (id, version, set) => takeIn<OrganizationRow>(connection, name, { id, version, set }),
  // A row that was written before days were kept is of a merger long past.
  withPredecessors: (id, day) =>
    withThoseLeadingTo(connection, name, { id, by: 'successorId', where: { $or: [{ mergedOn: { $lte: day } }, { mergedOn: null }] } }),
  branchesOf: async (ids) => {
    const found = await organizationsOf(connection)
      .find({ centerId: { $in: ids } }, { projection: { _id: 1 } })
      .toArray();
    return found.map(({ _id }) => _id);
  },
});
