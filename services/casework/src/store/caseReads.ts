import type { Connection, mongo } from 'mongoose';
import type { CaseDocument } from '#store/caseDocument';
import { casesOf } from '#store/cases';

/** Cases in the order of their ids; undefined where there is none. */
export const casesById = async (connection: Connection, ids: readonly string[]): Promise<readonly (CaseDocument | undefined)[]> => {
  const found = await casesOf(connection)
    .find({ _id: { $in: ids as readonly CaseDocument['_id'][] } })
    .toArray();
  const byId = new Map<string, CaseDocument>(found.map((document) => [document._id, document]));
  return ids.map((id) => byId.get(id));
};

/** Cases in the order of the applications that they grew from. */
export const casesByApplication = async (
  connection: Connection,
  ids: readonly string[],
): Promise<readonly (CaseDocument | undefined)[]> => {
  const found = await casesOf(connection)
    .find({ applicationId: { $in: ids } })
    .toArray();
  const byApplication = new Map(found.map((document) => [document.applicationId, document]));
  return ids.map((id) => byApplication.get(id));
};

interface PageQuestion {
  readonly status: CaseDocument['status'];
  readonly first: number;
  readonly cursor: readonly string[] | null;
}

/** Requests oldest first, or accepted cases newest first: one more than asked, so that the page knows whether another follows. */
export const pageOfCases = (connection: Connection, scope: mongo.Filter<CaseDocument>, { status, first, cursor }: PageQuestion) => {
  const [field, direction] = status === 'RECEIVED' ? (['receivedAt', 1] as const) : (['acceptedAt', -1] as const);
  return casesOf(connection)
    .find({ $and: [scope, { status }, afterCursor(cursor, field, direction)] })
    .sort({ [field]: direction, _id: 1 })
    .limit(first + 1)
    .toArray();
};

const afterCursor = (cursor: readonly string[] | null, field: string, direction: 1 | -1): mongo.Filter<CaseDocument> => {
  if (cursor === null) return {};
  const [at, id] = cursor;
  const date = new Date(Number(at));
  const beyond = { [field]: { [direction === 1 ? '$gt' : '$lt']: date } };
  return { $or: [beyond, { [field]: date, _id: { $gt: id } }] } as mongo.Filter<CaseDocument>;
};
