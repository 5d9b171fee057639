import type { Connection } from 'mongoose';
import type { CountableCase, CountedCase } from '#rules/countedCase';
import { caseFactsOf, countersOf, factCounter, factsOf, type CaseFactRow, type FactRow } from '#store/facts';

/** What the mirror needs of a fact. */
export type TailFact = Pick<FactRow, 'seq' | 'caseId' | 'version' | 'organizationId' | 'provinceId' | 'counted' | 'recordedAt'>;

/** What the counting rules need of a case, and whose it is. */
export interface KnownCase extends CountableCase {
  readonly caseId: string;
  readonly organizationId: string;
}

/** Where the mirror reads what was written. */
export interface FactSource {
  /** Facts behind a number, in order. */
  readonly after: (seq: number, limit: number) => Promise<readonly TailFact[]>;
  /** The last number that was given; 0 before the first. */
  readonly last: () => Promise<number>;
}

// Facts of the time when only acceptance was told: they say neither end nor practitioner, ground or sex.
type Told<Row> = Row | (Omit<Row, 'counted'> & { readonly counted?: undefined; readonly form25: EarlyCount | null });
type EarlyCount = Pick<CountedCase, 'row' | 'acceptedDay'>;

const projection = { _id: 0, seq: 1, caseId: 1, version: 1, organizationId: 1, provinceId: 1, counted: 1, form25: 1, recordedAt: 1 };

export const createFactSource = (connection: Connection): FactSource => ({
  after: async (seq, limit) => {
    const rows = factsOf(connection).find({ seq: { $gt: seq } }, { projection, sort: { seq: 1 }, limit, batchSize: limit });
    return ((await rows.toArray()) as readonly Told<TailFact>[]).map(completed);
  },
  last: async () => (await countersOf(connection).findOne({ _id: factCounter }))?.last ?? 0,
});

const completed = (row: Told<TailFact>): TailFact => {
  if (row.counted !== undefined) return row;
  const { form25, ...known } = row;
  return { ...known, counted: form25 && { ...form25, endedDay: null, practitioner: 0, group: 0, sex: null } };
};

const unknown = { endedOn: null, sex: null, grounds: [], assignments: [] } as const;

/** What is known now of cases, as the counting rules read it. */
export const newestFacts = async (connection: Connection, caseIds: readonly string[]): Promise<readonly KnownCase[]> => {
  const rows = await caseFactsOf(connection)
    .find({ _id: { $in: [...caseIds] } })
    .toArray();
  return rows.map((row: Partial<CaseFactRow> & KnownCase) => ({ ...unknown, ...row }));
};
