import type { Actor } from '@legal-aid/service-kit/actor';
import { readCursor, toPage, type Page } from '@legal-aid/service-kit/page';
import type { Sealer } from '@legal-aid/service-kit/seal';
import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Receipt } from '#domain/receipt';
import { demand, may } from '#policy';
import { applicationsById, findByTrackingCode, pageFiledBy } from '#store/applicationReads';
import { openSummary, type ApplicationDocument } from '#store/applications';

export interface ApplicationQueries {
  /** Within reach, or null. */
  readonly byId: (id: string) => Promise<ApplicationDocument | null>;
  /** The actor's own application of a tracking code; for any other code null, whether it exists or not. */
  readonly byTrackingCode: (trackingCode: string) => Promise<ApplicationDocument | null>;
  readonly mine: (page: { readonly first: number; readonly after?: string | null | undefined }) => Promise<Page<ApplicationDocument>>;
  /** For who filed it; others get null. */
  readonly summaryOf: (found: ApplicationDocument) => string | null;
  /** For who filed it; others get null, and so does everyone where there is none. */
  readonly receiptOf: (found: ApplicationDocument) => Receipt | null;
}

interface Options {
  readonly connection: Connection;
  readonly sealer: Sealer;
  readonly actor: Actor;
}

/** What one actor may read, in batches; made anew for each request. */
export const createApplicationQueries = ({ connection, sealer, actor }: Options): ApplicationQueries => {
  const byId = new DataLoader<string, ApplicationDocument | null>(async (ids) => {
    demand('readApplication', actor);
    const found = await applicationsById(connection, ids);
    return found.map((document) => (document && may('readApplication', actor, document) ? document : null));
  });
  return {
    byId: (id) => byId.load(id),
    byTrackingCode: async (trackingCode) => {
      demand('trackApplication', actor);
      return findByTrackingCode(connection, { trackingCode, filedBy: actor.subject });
    },
    mine: async ({ first, after }) => {
      demand('fileApplication', actor);
      const rows = await pageFiledBy(connection, actor.subject, { first, cursor: readCursor(after, 2) });
      return toPage(rows, first, (row) => [String(row.filedAt.getTime()), row._id]);
    },
    summaryOf: (found) => (may('readSummary', actor, found) ? openSummary(found, sealer) : null),
    receiptOf: (found) => (may('readReceipt', actor, found) ? (found.receipt ?? null) : null),
  };
};
