import { randomUUID } from 'node:crypto';
import { migrate } from '@legal-aid/casework/store/migrate';
import { connect } from '@legal-aid/journal/connect';
import { inTurn } from '@legal-aid/journal/inTurn';
import { takeNumbers } from '@legal-aid/journal/series';
import type { Connection } from 'mongoose';

type Row = Readonly<Record<string, unknown>>;
interface StoredRow extends Row {
  readonly _id: string;
}

/** What one acceptance left in casework's database: the case before and after, its journal rows and its answer. */
export interface Model {
  readonly before: StoredRow;
  readonly after: StoredRow;
  readonly rows: readonly StoredRow[];
  readonly answer: StoredRow;
}

/** The newest acceptance, read from casework's own collections, so that the bare transaction writes what casework writes. */
export const findModel = async (casework: Connection): Promise<Model> => {
  const [cases, journal, commands] = ['cases', 'journal', 'commands'].map((name) => casework.collection<StoredRow>(name));
  const accepted = await journal?.findOne({ type: 'casework.case.accepted.v1' }, { sort: { recordedAt: -1 } });
  const commandId = String(accepted?.['commandId']);
  const [before, after, answer] = await Promise.all([
    cases?.findOne({ status: 'RECEIVED' }),
    cases?.findOne({ _id: String(accepted?.['aggregateId']) }),
    commands?.findOne({ _id: `${String(accepted?.['actor'])}:${commandId}` }),
  ]);
  const rows = (await journal?.find({ commandId }).toArray()) ?? [];
  if (!before || !after || !answer || rows.length === 0) throw new Error('casework holds no acceptance to learn from');
  return { before, after, rows, answer };
};

/** A request of the bare side that awaits its acceptance. */
export interface BareDue {
  readonly id: string;
  readonly organizationId: string;
}

/** The same writes as an acceptance's, in a database of their own with the same indexes, and nothing around them. */
export const openBare = async (mongodbUri: string, database: string, model: Model) => {
  await migrate(mongodbUri, database);
  const connection = await connect(mongodbUri, database);
  const collection = (name: string) => connection.collection<StoredRow>(name);
  const { _id: _, version: __, applicationId: ___, organizationId: ____, ...set } = model.after;
  const file = set['file'] as Row;
  const write = async ({ id, organizationId }: BareDue): Promise<void> => {
    const series = `${organizationId}:cases:LITIGATION:${String(file['year'])}`;
    await connection.transaction(async (session) => {
      const guarded = await collection('cases').updateOne({ _id: id, version: 1 }, { $set: { version: 2 } }, { session });
      if (guarded.matchedCount !== 1) throw new Error(`no request ${id}`);
      const sequence = await takeNumbers(connection, { series, count: 1 }, session);
      await collection('cases').updateOne({ _id: id }, { $set: { ...set, file: { ...file, sequence } } }, { session });
      const rows = model.rows.map((row) => ({ ...row, _id: `${id}:${String(row['version'])}`, aggregateId: id, pending: true }));
      await collection('journal').insertMany(rows, { session });
      await collection('commands').insertOne({ ...model.answer, _id: `bare:${randomUUID()}` }, { session });
    });
  };
  return {
    /** Puts requests down, by the organisations given. */
    prepare: async (organizations: readonly string[]): Promise<readonly BareDue[]> => {
      const documents = organizations.map((organizationId) => ({
        ...{ ...model.before, _id: randomUUID(), applicationId: randomUUID() },
        organizationId,
      }));
      await collection('cases').insertMany(documents);
      return documents.map(({ _id: id, organizationId }) => ({ id, organizationId }));
    },
    /** In turn for each register, as casework's are: without it collisions would slow the bare side down. */
    accept: (due: BareDue): Promise<void> => inTurn(due.organizationId, () => write(due)),
    close: () => connection.close(),
  };
};
