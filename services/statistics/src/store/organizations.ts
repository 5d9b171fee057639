import type { OrganizationKind } from '@legal-aid/contracts/codes';
import { provinceIdsOf } from '@legal-aid/contracts/provinces';
import { collectionOf } from '@legal-aid/journal/collectionOf';
import { familiesOf, takeIn, type CopyRow } from '@legal-aid/journal/localCopy';
import type { Connection, mongo } from 'mongoose';

/** An organisation as far as reach goes: what it is, where it sits, when it ended, what it was merged into (LQ.16.3), and of a branch its centre. */
export interface OrganizationRow extends CopyRow {
  readonly kind: OrganizationKind;
  /** The version of the province in which it has its seat. */
  readonly provinceId: string;
  /** The first day on which it is active no more, or null. */
  readonly activeTo: string | null;
  readonly successorId: string | null;
  /** Null but of a branch. */
  readonly centerId: string | null;
}

const name = 'organizations';
export const organizationsOf = (connection: Connection): mongo.Collection<OrganizationRow> =>
  collectionOf<OrganizationRow>(connection, name);

/** What statistics knows of organisations, by the registry's events. Days are written 2025-07-01. */
export interface OrganizationCopy {
  readonly takeIn: (id: string, version: number, set: Partial<Omit<OrganizationRow, keyof CopyRow>>) => Promise<void>;
  /** False for one that is not known. */
  readonly isActive: (id: string, day: string) => Promise<boolean>;
  /** Of each itself and all that was merged into it by a day, directly or through others. */
  readonly familiesOf: (ids: readonly string[], day: string) => Promise<ReadonlyMap<string, readonly string[]>>;
  /** The branches of centres. */
  readonly branchesOf: (ids: readonly string[]) => Promise<readonly string[]>;
  /** All that have or had their seat in what is on a day the province of a department; none of another kind of organisation. */
  readonly inAreaOf: (departmentId: string, day: string) => Promise<readonly string[]>;
}

export const createOrganizationCopy = (connection: Connection): OrganizationCopy => {
  const organizations = organizationsOf(connection);
  const idsOf = async (filter: mongo.Filter<OrganizationRow>): Promise<readonly string[]> =>
    (await organizations.find(filter, { projection: { _id: 1 } }).toArray()).map(({ _id }) => _id);
  return {
    takeIn: (id, version, set) => takeIn<OrganizationRow>(connection, name, { id, version, set }),
    isActive: async (id, day) => {
      const row = await organizations.findOne({ _id: id });
      return row !== null && (row.activeTo === null || day < row.activeTo);
    },
    familiesOf: (ids, day) => familiesOf(connection, name, { ids, by: 'successorId', where: { activeTo: { $lte: day } } }),
    branchesOf: (ids) => idsOf({ centerId: { $in: ids } }),
    inAreaOf: async (departmentId, day) => {
      const row = await organizations.findOne({ _id: departmentId });
      return row?.kind === 'JUSTICE_DEPARTMENT' ? idsOf({ provinceId: { $in: provinceIdsOf(row.provinceId, day) } }) : [];
    },
  };
};
