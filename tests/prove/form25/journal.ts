import { mongo } from 'mongoose';

/** A row of casework's journal, as far as a proof reads it. */
export interface JournalRow {
  readonly aggregateId: string;
  readonly version: number;
  readonly type: string;
  readonly commandId: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** An accepted case as the proof reads it from the journal. */
export interface AcceptedCase {
  readonly id: string;
  /** Calendar day in Viet Nam, reckoned here from the instant. */
  readonly day: string;
  readonly provinceId: string;
  readonly form: string;
  readonly field: string;
  readonly organizationId: string;
  readonly fileYear: number;
  readonly fileSequence: number;
  readonly fileNumber: string;
}

/** Reads journals by a connection of its own: nothing of the services stands in between. */
export const openJournals = async (mongodbUri: string) => {
  const client = await mongo.MongoClient.connect(mongodbUri, { readConcern: { level: 'majority' }, serverSelectionTimeoutMS: 30_000 });
  const rowsOf = (database: string): Promise<JournalRow[]> => client.db(database).collection<JournalRow>('journal').find().toArray();
  return { rowsOf, close: () => client.close() };
};

/** The cases that were accepted, by their journal rows; what a later row says of a case would come after it. */
export const acceptedCases = (rows: readonly JournalRow[]): readonly AcceptedCase[] =>
  rows.filter(({ type }) => type === 'casework.case.accepted.v1').map(({ aggregateId, data }) => read(aggregateId, data));

const read = (id: string, data: JournalRow['data']): AcceptedCase => ({
  id,
  day: dayInVietNam(String(data['acceptedAt'])),
  provinceId: String(data['provinceId']),
  form: String(data['form']),
  field: String(data['field']),
  organizationId: String(data['organizationId']),
  fileYear: Number(data['fileYear']),
  fileSequence: Number(data['fileSequence']),
  fileNumber: String(data['fileNumber']),
});

const sevenHoursMs = 7 * 60 * 60 * 1_000;

/** Viet Nam is seven hours ahead, all year, since 1975. */
export const dayInVietNam = (at: string | number): string => new Date(new Date(at).getTime() + sevenHoursMs).toISOString().slice(0, 10);
