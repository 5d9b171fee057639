import type { Actor } from '@legal-aid/service-kit/actor';
import { Denied } from '@legal-aid/service-kit/errors';
import type { Page } from '@legal-aid/service-kit/page';
import type { Connection } from 'mongoose';
import type { AccountScope } from '#domain/accountCompetence';
import { createCursors } from '#queries/cursors';
import { accountById, openAccountsOf, pageOfAccounts } from '#store/accountReads';
import type { AccountDocument } from '#store/accounts';

export interface AccountPage {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly subject?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
}

export interface AccountQueries {
  /** What a command has just written. */
  readonly byId: (id: string) => Promise<AccountDocument | null>;
  /** Every open account of who asks, newest first. */
  readonly own: () => Promise<readonly AccountDocument[]>;
  /** The account that acts, or the newest of who asks. */
  readonly acting: () => Promise<AccountDocument>;
  readonly list: (page: AccountPage) => Promise<Page<AccountDocument>>;
}

interface Options {
  readonly connection: Connection;
  readonly actor: Actor;
  /** Whose accounts the actor gives, changes and takes back. */
  readonly findScope: () => Promise<AccountScope>;
}

const cursors = createCursors<AccountDocument>('accounts', 2, ({ subject, _id }) => [subject, _id]);

/** What one actor may read of accounts; made anew for each request. */
export const createAccountQueries = ({ connection, actor, findScope }: Options): AccountQueries => {
  const own = () => openAccountsOf(connection, actor.subject);
  return {
    byId: (id) => accountById(connection, id),
    own,
    acting: async () => {
      const found = (await own()).find(({ _id }) => _id === (actor.accountId ?? _id));
      if (!found) throw new Denied('NOT_FOUND');
      return found;
    },
    list: async ({ first, after, subject = null, organizationId = null }) => {
      const question = { subject, organizationId, first, cursor: cursors.read(after) };
      return cursors.page(await pageOfAccounts(connection, await findScope(), question), first);
    },
  };
};
