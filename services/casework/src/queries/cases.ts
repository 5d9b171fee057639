import type { Actor } from '@legal-aid/service-kit/actor';
import { readCursor, toPage, type Page } from '@legal-aid/service-kit/page';
import type { Sealer } from '@legal-aid/service-kit/seal';
import DataLoader from 'dataloader';
import type { Connection, mongo } from 'mongoose';
import { isWithin, mayEver, scopeFilter, scopeOf, type Scope } from '#policy';
import { casesByApplication, casesById, pageOfCases } from '#store/caseReads';
import { openApplicant, type Applicant, type CaseDocument } from '#store/caseDocument';

export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface CaseQueries {
  /** Within reach, or null. */
  readonly byId: (id: string) => Promise<CaseDocument | null>;
  readonly byApplication: (applicationId: string) => Promise<CaseDocument | null>;
  readonly requests: (page: PageArguments) => Promise<Page<CaseDocument>>;
  readonly accepted: (page: PageArguments) => Promise<Page<CaseDocument>>;
  /** The person aided, for those who may know; others get null. */
  readonly applicantOf: (found: CaseDocument) => Promise<Applicant | null>;
}

interface Options {
  readonly connection: Connection;
  readonly sealer: Sealer;
  readonly actor: Actor;
  readonly organizationsOf: (organizationId: string) => Promise<readonly string[]>;
}

/** What one actor may read, in batches; made anew for each request. */
export const createCaseQueries = ({ connection, sealer, actor, organizationsOf }: Options): CaseQueries => {
  const readScope = once(() => scopeOf('readCase', actor, organizationsOf));
  const applicantScope = once(() => scopeOf('readApplicant', actor, organizationsOf));
  const visible = async (found: readonly (CaseDocument | undefined)[]) => {
    const scope = await readScope();
    return found.map((document) => (document && isWithin(scope, document) ? document : null));
  };
  const byId = new DataLoader<string, CaseDocument | null>(async (ids) => visible(await casesById(connection, ids)));
  const byApplication = new DataLoader<string, CaseDocument | null>(async (ids) => visible(await casesByApplication(connection, ids)));
  return {
    byId: (id) => byId.load(id),
    byApplication: (id) => byApplication.load(id),
    requests: async (page) => list(connection, await readScope(), { status: 'RECEIVED', ...page }),
    accepted: async (page) => list(connection, await readScope(), { status: 'ACCEPTED', ...page }),
    applicantOf: async (found) => {
      if (!mayEver('readApplicant', actor)) return null;
      return isWithin(await applicantScope(), found) ? openApplicant(found, sealer) : null;
    },
  };
};

const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
};

const list = async (connection: Connection, scope: Scope, { status, first, after }: PageArguments & { status: CaseDocument['status'] }) => {
  const cursor = readCursor(after, 2);
  const rows = await pageOfCases(connection, scopeFilter(scope) as mongo.Filter<CaseDocument>, { status, first, cursor });
  return toPage(rows, first, (row) => [String((row.status === 'ACCEPTED' ? row.acceptedAt : row.receivedAt).getTime()), row._id]);
};
