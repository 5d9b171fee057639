import type { Connection } from 'mongoose';
import { countersOf, factCounter, factsOf, type FactRow } from '#store/facts';

/** What the mirror needs of a fact. */
export type TailFact = Pick<FactRow, 'seq' | 'caseId' | 'version' | 'organizationId' | 'provinceId' | 'form25' | 'recordedAt'>;

/** Where the mirror reads what was written. */
export interface FactSource {
  /** Facts behind a number, in order. */
  readonly after: (seq: number, limit: number) => Promise<readonly TailFact[]>;
  /** The last number that was given; 0 before the first. */
  readonly last: () => Promise<number>;
}

const projection = { _id: 0, seq: 1, caseId: 1, version: 1, organizationId: 1, provinceId: 1, form25: 1, recordedAt: 1 };

export const createFactSource = (connection: Connection): FactSource => ({
  after: (seq, limit) =>
    factsOf(connection)
      .find({ seq: { $gt: seq } }, { projection, sort: { seq: 1 }, limit, batchSize: limit })
      .toArray(),
  last: async () => (await countersOf(connection).findOne({ _id: factCounter }))?.last ?? 0,
});
