import type { Actor } from '@legal-aid/service-kit/actor';
import { readCursor, toPage, type Page } from '@legal-aid/service-kit/page';
import type { Sealer } from '@legal-aid/service-kit/seal';
import type { Connection, mongo } from 'mongoose';
import { isWithin, mayEver, scopeFilter, scopeOf, type Belonging } from '#policy';
import type { PageArguments } from '#queries/cases';
import { once } from '#queries/once';
import { openText, pageOfAdvice, quickAdvicesOf, type QuickAdviceDocument } from '#store/quickAdvices';

export interface QuickAdviceQueries {
  readonly page: (page: PageArguments) => Promise<Page<QuickAdviceDocument>>;
  readonly byId: (id: string) => Promise<QuickAdviceDocument | null>;
  /** For the organisation's staff; others get null. */
  readonly textOf: (found: QuickAdviceDocument, field: 'question' | 'answer') => Promise<string | null>;
}

interface Options {
  readonly connection: Connection;
  readonly sealer: Sealer;
  readonly actor: Actor;
  readonly belonging: Belonging;
}

/** What one actor may read of the books of quick advice. */
export const createQuickAdviceQueries = ({ connection, sealer, actor, belonging }: Options): QuickAdviceQueries => {
  const readScope = once(() => scopeOf('readQuickAdvice', actor, belonging));
  const ownScope = once(() => scopeOf('recordQuickAdvice', actor, belonging));
  return {
    page: async ({ first, after }) => {
      const scope = scopeFilter(await readScope()) as mongo.Filter<QuickAdviceDocument>;
      const rows = await pageOfAdvice(connection, scope, { first, cursor: readCursor(after, 2) });
      return toPage(rows, first, (row) => [String(row.givenAt.getTime()), row._id]);
    },
    byId: async (id) => {
      const found = await quickAdvicesOf(connection).findOne({ _id: id as QuickAdviceDocument['_id'] });
      return found && isWithin(await readScope(), { ...found, filedBy: '' }) ? found : null;
    },
    textOf: async (found, field) => {
      if (!mayEver('recordQuickAdvice', actor)) return null;
      const isOwn = isWithin(await ownScope(), { ...found, filedBy: '' });
      return isOwn ? openText(found, field, sealer) : null;
    },
  };
};
