import { readCursor, toPage, type Page } from '@legal-aid/service-kit/page';
import type { PageArguments, QueryOptions } from '#queries/cases';
import type { Readings } from '#readings';
import { adviceById, openText, pageOfAdvice, type QuickAdviceDocument } from '#store/quickAdvices';

export interface QuickAdviceQueries {
  readonly page: (page: PageArguments) => Promise<Page<QuickAdviceDocument>>;
  /** Within reach, or null. */
  readonly byId: (id: string) => Promise<QuickAdviceDocument | null>;
  /** Whether who asks may see it is the policy's question before. */
  readonly textOf: (found: QuickAdviceDocument, field: 'question' | 'answer', purpose: string) => string;
}

/** What one actor may read of the books of quick advice. */
export const createQuickAdviceQueries = ({
  connection,
  seals,
  reach,
  readings,
}: QueryOptions & { readonly readings: Readings }): QuickAdviceQueries => ({
  page: async ({ first, after }) => {
    const rows = await pageOfAdvice(connection, await reach.scopeOf('readQuickAdvice'), { first, cursor: readCursor(after, 2) });
    return toPage(rows, first, (row) => [String(row.givenAt.getTime()), row._id]);
  },
  byId: async (id) => adviceById(connection, id, await reach.scopeOf('readQuickAdvice')),
  textOf: (found, field, purpose) => {
    readings.shown({ ids: [found._id], field, action: 'readAdviceText', purpose });
    return openText(found, field, seals);
  },
});
