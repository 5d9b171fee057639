import type { Actor } from '@legal-aid/service-kit/actor';
import { readCursor, toPage, type Page } from '@legal-aid/service-kit/page';
import type { Sealer } from '@legal-aid/service-kit/seal';
import DataLoader from 'dataloader';
import type { Connection, mongo } from 'mongoose';
import type { LegalAidCase, Status } from '#domain/case';
import { awaiting } from '#domain/stage';
import { isWithin, mayEver, scopeFilter, scopeOf, type Belonging, type Scope } from '#policy';
import { once } from '#queries/once';
import { casesByApplication, casesById, historiesOf, pageOfCases, type HistoryRow, type OrderField } from '#store/caseReads';
import type { Applicant, CaseDocument } from '#store/caseDocument';
import { openApplicant, openGrounds, openSummary, toCase } from '#store/toCase';

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
  /** The person aided, for those who may know; others get null. */
  readonly applicantOf: (found: CaseDocument) => Promise<Applicant | null>;
  /** What it is about, for those who may know the person; others get null. */
  readonly summaryOf: (found: CaseDocument) => Promise<string | null>;
  /** The verified grounds, for those who may act on the case; others get null. */
  readonly groundsOf: (found: CaseDocument) => Promise<readonly string[] | null>;
  readonly historyOf: (found: CaseDocument) => Promise<readonly HistoryRow[]>;
  /** The case as the law sees it, for clocks and actions. */
  readonly lawful: (found: CaseDocument) => LegalAidCase;
}

export interface QueryOptions {
  readonly connection: Connection;
  readonly sealer: Sealer;
  readonly actor: Actor;
  readonly belonging: Belonging;
}

/** What one actor may read, in batches; made anew for each request. */
export const createCaseQueries = ({ connection, sealer, actor, belonging }: QueryOptions): CaseQueries => {
  const readScope = once(() => scopeOf('readCase', actor, belonging));
  const applicantScope = once(() => scopeOf('readApplicant', actor, belonging));
  const actScope = once(() => scopeOf('seeActions', actor, belonging));
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
    applicantOf: async (found) => {
      if (!mayEver('readApplicant', actor)) return null;
      return isWithin(await applicantScope(), found) ? openApplicant(found, sealer) : null;
    },
    summaryOf: async (found) => {
      if (!mayEver('readApplicant', actor)) return null;
      return isWithin(await applicantScope(), found) ? openSummary(found, sealer) : null;
    },
    groundsOf: async (found) => {
      if (!mayEver('seeActions', actor)) return null;
      return isWithin(await actScope(), found) ? openGrounds(found, sealer) : null;
    },
    historyOf: ({ _id }) => histories.load(_id),
    lawful: (found) => toCase(found, sealer),
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
  const rows = await pageOfCases(connection, scopeFilter(scope) as mongo.Filter<CaseDocument>, question);
  return toPage(rows, first, (row) => [String((row[field] ?? row.receivedAt).getTime()), row._id]);
};
