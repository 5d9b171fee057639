import { collectionOf } from '@legal-aid/journal/collectionOf';
import { takeIn, type CopyRow } from '@legal-aid/journal/localCopy';
import type { Connection, mongo } from 'mongoose';
import type { PractitionerId } from '#domain/case';
import type { Practitioner } from '#domain/practitioner';

type PractitionerRow = CopyRow & Omit<Practitioner, 'id'>;

const name = 'practitioners';

export type PractitionerCopy = ReturnType<typeof createPractitionerCopy>;

/** What casework knows of practitioners, by the registry's events: capacities and cards, no name. */
export const createPractitionerCopy = (connection: Connection) => {
  const practitioners: mongo.Collection<PractitionerRow> = collectionOf<PractitionerRow>(connection, name);
  return {
    takeIn: (id: string, version: number, set: Omit<Practitioner, 'id'>) => takeIn<PractitionerRow>(connection, name, { id, version, set }),
    /** Those that are known here, by their ids. */
    find: async (ids: readonly string[]): Promise<ReadonlyMap<string, Practitioner>> => {
      const rows = await practitioners.find({ _id: { $in: [...new Set(ids)] } }).toArray();
      return new Map(rows.map(({ _id, capacities, credentials }) => [_id, { id: _id as PractitionerId, capacities, credentials }]));
    },
  };
};
