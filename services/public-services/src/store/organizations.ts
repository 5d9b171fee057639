import { provinceIdsOf } from '@legal-aid/contracts/provinces';
import type { OrganizationKind } from '@legal-aid/contracts/codes';
import { collectionOf } from '@legal-aid/journal/collectionOf';
import { takeIn, withThoseLeadingTo, type CopyRow } from '@legal-aid/journal/localCopy';
import type { Connection, mongo } from 'mongoose';
import type { Organization } from '#domain/fileApplication';

/** An organisation as far as filing and reach go. Days are written 2025-07-01. */
export interface OrganizationRow extends CopyRow {
  readonly kind: OrganizationKind;
  /** The version of the province in which it has its seat. */
  readonly provinceId: string;
  readonly activeFrom: string;
  /** The first day on which it is active no more, or null. */
  readonly activeTo: string | null;
  /** What it was merged into, or null. LQ.16.3. */
  readonly successorId: string | null;
  /** The centre of a branch, or the department that it answers to. */
  readonly parentId: string | null;
}

const name = 'organizations';
export const organizationsOf = (connection: Connection): mongo.Collection<OrganizationRow> =>
  collectionOf<OrganizationRow>(connection, name);

export type OrganizationCopy = ReturnType<typeof createOrganizationCopy>;

/** What this service knows of organisations, by the registry's events. */
export const createOrganizationCopy = (connection: Connection) => {
  const organizations = organizationsOf(connection);
  const idsOf = async (filter: mongo.Filter<OrganizationRow>): Promise<readonly string[]> =>
    (await organizations.find(filter, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id);
  return {
    takeIn: (id: string, version: number, set: Partial<Omit<OrganizationRow, keyof CopyRow>>) =>
      takeIn<OrganizationRow>(connection, name, { id, version, set }),
    find: async (id: string): Promise<Organization | null> => {
      const row = await organizations.findOne({ _id: id });
      // What became of it may be known before what it is.
      return row?.kind ? { id, kind: row.kind, activeFrom: row.activeFrom, activeTo: row.activeTo } : null;
    },
    /** False for one that is not known. */
    isActive: async (id: string, day: string): Promise<boolean> => {
      const row = await organizations.findOne({ _id: id });
      return row !== null && (row.activeTo === null || day < row.activeTo);
    },
    /** Itself and all that was merged into it by a day: a merger that is to come opens nothing. */
    withPredecessors: (id: string, day: string): Promise<readonly string[]> =>
      withThoseLeadingTo(connection, name, { id, by: 'successorId', where: { activeTo: { $lte: day } } }),
    /** The branches of centres. */
    branchesOf: (ids: readonly string[]): Promise<readonly string[]> => idsOf({ kind: 'BRANCH', parentId: { $in: ids } }),
    /** All that have or had their seat in what is on a day the province of a department; none of another kind of organisation. */
    inAreaOf: async (departmentId: string, day: string): Promise<readonly string[]> => {
      const row = await organizations.findOne({ _id: departmentId });
      return row?.kind === 'JUSTICE_DEPARTMENT' ? idsOf({ provinceId: { $in: provinceIdsOf(row.provinceId, day) } }) : [];
    },
  };
};
