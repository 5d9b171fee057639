import { journalOf } from '@legal-aid/journal/rows';
import type { Connection, mongo } from 'mongoose';
import type { Status } from '#domain/case';
import { scopeFilter, type Scope } from '#scope';
import type { CaseDocument } from '#store/caseDocument';
import { casesOf } from '#store/cases';
import { personFilter, type SoughtPerson } from '#store/personIndex';

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

/** What a list is ordered by: requests by their receipt, cases by their acceptance. */
export type OrderField = 'receivedAt' | 'acceptedAt';

interface PageQuestion {
  /** Null: every case that was accepted. */
  readonly statuses: readonly Status[] | null;
  readonly order: { readonly field: OrderField; readonly direction: 1 | -1 };
  readonly first: number;
  readonly cursor: readonly string[] | null;
}

/** A page of cases: one more than asked, so that the page knows whether another follows. */
export const pageOfCases = (
  connection: Connection,
  scope: Scope,
  { statuses, order: { field, direction }, first, cursor }: PageQuestion,
) => {
  const kind = statuses === null ? { acceptedAt: { $exists: true } } : { status: { $in: statuses } };
  return casesOf(connection)
    .find({ $and: [scopeFilter(scope), kind, afterCursor(cursor, field, direction)] } as mongo.Filter<CaseDocument>)
    .sort({ [field]: direction, _id: 1 })
    .limit(first + 1)
    .toArray();
};

const afterCursor = (cursor: readonly string[] | null, field: OrderField, direction: 1 | -1): mongo.Filter<CaseDocument> => {
  if (cursor === null) return {};
  const [at, id] = cursor;
  const date = new Date(Number(at));
  const beyond = { [field]: { [direction === 1 ? '$gt' : '$lt']: date } };
  return { $or: [beyond, { [field]: date, _id: { $gt: id } }] } as mongo.Filter<CaseDocument>;
};

const mostFound = 50;

/** The cases of a person within a scope, newest first, at most 50; their digests match, which is not yet the person. */
export const casesOfPerson = (
  connection: Connection,
  scope: Scope,
  { key, sought }: { readonly key: Buffer; readonly sought: SoughtPerson },
): Promise<readonly CaseDocument[]> =>
  casesOf(connection)
    .find({ $and: [scopeFilter(scope), personFilter(key, sought)] } as mongo.Filter<CaseDocument>)
    .sort({ receivedAt: -1, _id: 1 })
    .limit(mostFound)
    .toArray();

/** The cases within a scope of each of some people, by the digests of their identity numbers, newest first, at most 50 of each. */
export const casesByPersonalId = async (
  connection: Connection,
  scope: Scope,
  digests: readonly string[],
): Promise<readonly (readonly CaseDocument[])[]> => {
  const found = await casesOf(connection)
    .find({ $and: [scopeFilter(scope), { 'index.personalId': { $in: digests } }] } as mongo.Filter<CaseDocument>)
    .sort({ receivedAt: -1, _id: 1 })
    .toArray();
  const byDigest = Map.groupBy(found, ({ index }) => index.personalId);
  return digests.map((digest) => byDigest.get(digest)?.slice(0, mostFound) ?? []);
};

export interface StatusCount {
  readonly organizationId: string;
  readonly status: Status;
  readonly count: number;
}

/** How many cases of some organisations stand where, of the statuses that are asked for. */
export const countByStatus = async (
  connection: Connection,
  { organizationIds, statuses }: { readonly organizationIds: readonly string[]; readonly statuses: readonly Status[] },
): Promise<readonly StatusCount[]> => {
  const rows = await casesOf(connection)
    .aggregate<{ readonly _id: Omit<StatusCount, 'count'>; readonly count: number }>([
      { $match: { organizationId: { $in: organizationIds }, status: { $in: statuses } } },
      { $group: { _id: { organizationId: '$organizationId', status: '$status' }, count: { $sum: 1 } } },
    ])
    .toArray();
  return rows.map(({ _id, count }) => ({ ..._id, count }));
};

/** An event of a case, as its history shows it. */
export interface HistoryRow {
  readonly aggregateId: string;
  readonly version: number;
  readonly type: string;
  readonly data: { readonly occurredOn: string };
  readonly recordedAt: Date;
}

/** What happened to cases, oldest first, in the order of their ids. */
export const historiesOf = async (connection: Connection, ids: readonly string[]): Promise<readonly (readonly HistoryRow[])[]> => {
  const projection = { _id: 0, aggregateId: 1, version: 1, type: 1, 'data.occurredOn': 1, recordedAt: 1 };
  const rows = (await journalOf(connection)
    .find({ aggregateId: { $in: ids } }, { projection })
    .sort({ aggregateId: 1, version: 1 })
    .toArray()) as unknown as readonly HistoryRow[];
  const byCase = Map.groupBy(rows, ({ aggregateId }) => aggregateId);
  return ids.map((id) => byCase.get(id) ?? []);
};
