import { readCursor, toPage, type Page } from '@legal-aid/service-kit/page';
import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { LegalAidCase, Status } from '#domain/case';
import { awaiting } from '#domain/stage';
import type { Reach } from '#reach';
import { isWithin, type Scope } from '#scope';
import { casesByApplication, casesById, historiesOf, pageOfCases, type HistoryRow, type OrderField } from '#store/caseReads';
import type { CaseDocument } from '#store/caseDocument';
import type { Seals } from '#store/seals';
import { toCase } from '#store/toCase';

export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface CaseQueries {
  /** Within reach, or null. */
  readonly byId: (id: string) => Promise<CaseDocument | null>;
  /** A case as this request has just written it need not be read again. */
  readonly remember: (written: CaseDocument) => Promise<void>;
  readonly byApplication: (applicationId: string) => Promise<CaseDocument | null>;
  readonly requests: (page: PageArguments) => Promise<Page<CaseDocument>>;
  readonly accepted: (page: PageArguments & { readonly status?: Status | null | undefined }) => Promise<Page<CaseDocument>>;
  readonly historyOf: (found: CaseDocument) => Promise<readonly HistoryRow[]>;
  /** The case as the law sees it, for clocks and actions. */
  readonly lawful: (found: CaseDocument) => LegalAidCase;
}

export interface QueryOptions {
  readonly connection: Connection;
  readonly seals: Seals;
  readonly reach: Reach;
}

/** What one actor may read, in batches; made anew for each request. */
export const createCaseQueries = ({ connection, seals, reach }: QueryOptions): CaseQueries => {
  const readScope = () => reach.scopeOf('readCase');
  const visible = async (found: readonly (CaseDocument | undefined)[]) => {
    const scope = await readScope();
    return found.map((document) => (document && isWithin(scope, document) ? document : null));
  };
  const byId = new DataLoader<string, CaseDocument | null>(async (ids) => visible(await casesById(connection, ids)));
  const byApplication = new DataLoader<string, CaseDocument | null>(async (ids) => visible(await casesByApplication(connection, ids)));
  const histories = new DataLoader<string, readonly HistoryRow[]>((ids) => historiesOf(connection, ids));
  return {
    byId: (id) => byId.load(id),
    remember: async (written) => {
      if (isWithin(await readScope(), written)) byId.clear(written._id).prime(written._id, written);
    },
    byApplication: (id) => byApplication.load(id),
    requests: async (page) => list(connection, await readScope(), { ...page, statuses: awaiting, field: 'receivedAt', direction: 1 }),
    accepted: async (page) => list(connection, await readScope(), { ...page, ...orderOf(page.status) }),
    historyOf: ({ _id }) => histories.load(_id),
    lawful: (found) => toCase(found, seals),
  };
};

const neverAccepted: readonly Status[] = [...awaiting, 'REFUSED', 'WITHDRAWN'];

const orderOf = (status: Status | null | undefined) => ({
  statuses: status ? [status] : null,
  field: status && neverAccepted.includes(status) ? ('receivedAt' as const) : ('acceptedAt' as const),
  direction: -1 as const,
});

interface ListQuestion extends PageArguments {
  readonly statuses: readonly Status[] | null;
  readonly field: OrderField;
  readonly direction: 1 | -1;
}

const list = async (connection: Connection, scope: Scope, { statuses, field, direction, first, after }: ListQuestion) => {
  const question = { statuses, order: { field, direction }, first, cursor: readCursor(after, 2) };
  const rows = await pageOfCases(connection, scope, question);
  return toPage(rows, first, (row) => [String((row[field] ?? row.receivedAt).getTime()), row._id]);
};
