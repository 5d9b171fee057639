import { readCursor, toPage, type Page } from '@legal-aid/service-kit/page';
import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Receipt } from '#domain/receipt';
import { isWithin, type ScopeOf } from '#policy';
import type { Readings } from '#readings';
import { applicationsById, findByTrackingCode, pageWithin } from '#store/applicationReads';
import { openSummary, type ApplicationDocument, type Keys } from '#store/applications';

export interface ApplicationQueries {
  /** Within reach, or null; that it was asked for in vain is noted. */
  readonly byId: (id: string) => Promise<ApplicationDocument | null>;
  /** What another record refers to, within reach, or null. */
  readonly referredTo: (id: string) => Promise<ApplicationDocument | null>;
  /** The actor's own application of a tracking code; for any other code null, whether it exists or not. */
  readonly byTrackingCode: (trackingCode: string) => Promise<ApplicationDocument | null>;
  readonly mine: (page: { readonly first: number; readonly after?: string | null | undefined }) => Promise<Page<ApplicationDocument>>;
  readonly summaryOf: (found: ApplicationDocument) => string;
  /** Null where there is none. */
  readonly receiptOf: (found: ApplicationDocument) => Receipt | null;
}

interface Options extends Pick<Keys, 'vault'> {
  readonly connection: Connection;
  readonly scope: ScopeOf;
  readonly readings: Readings;
}

/** What one actor may read, in batches; made anew for each request. */
export const createApplicationQueries = ({ connection, vault, scope, readings }: Options): ApplicationQueries => {
  const loader = new DataLoader<string, ApplicationDocument | null>(async (ids) => {
    const [found, within] = await Promise.all([applicationsById(connection, ids), scope('readApplication')]);
    return found.map((document) => (document && isWithin(within, document) ? document : null));
  });
  return {
    byId: async (id) => {
      const found = await loader.load(id);
      // One that does not exist is noted as well, so that nobody can tell it from another's.
      if (!found) readings.denied(id, 'readApplication');
      return found;
    },
    referredTo: (id) => loader.load(id),
    byTrackingCode: async (trackingCode) => findByTrackingCode(connection, trackingCode, await scope('trackApplication')),
    mine: async ({ first, after }) => {
      const rows = await pageWithin(connection, await scope('fileApplication'), { first, cursor: readCursor(after, 2) });
      return toPage(rows, first, (row) => [String(row.filedAt.getTime()), row._id]);
    },
    summaryOf: (found) => {
      readings.shown(found._id, 'readSummary', 'summary');
      return openSummary(found, { vault });
    },
    receiptOf: (found) => {
      if (!found.receipt) return null;
      readings.shown(found._id, 'readReceipt', 'receipt');
      return found.receipt;
    },
  };
};
