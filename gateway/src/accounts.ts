import { parseEvent, type AccountChanged, type AccountClosed, type AccountOpened } from '@legal-aid/contracts/events';
import { topicOf } from '@legal-aid/contracts/topics';
import type { Bus, IncomingRecord } from '@legal-aid/messaging/port';
import type { Actor } from '@legal-aid/service-kit/actor';
import type { Logger } from '@legal-aid/service-kit/logger';
import { createFreshness, type Freshness } from '#freshness';

/** The gateway's copy of accounts. */
export interface Accounts {
  /** Who a token's subject may act as by one of his open accounts, the newest where none is named; null without such an account. */
  readonly actorOf: (subject: string, accountId?: string) => Actor | null;
  /** True from the moment when every account published before the start was read. */
  readonly ready: () => boolean;
  /** Whether the copy is known to be what the registry published. */
  readonly freshness: () => Freshness;
  readonly stop: () => Promise<void>;
}

type AccountEvent = AccountOpened | AccountChanged | AccountClosed;

interface OpenAccount {
  readonly openedAt: string;
  readonly actor: Actor;
}

/** A subject's open accounts, and by which of them he acts when he names none. */
interface Capacities {
  readonly byId: Map<string, OpenAccount>;
  newest: Actor | null;
}

/** Accounts from their events, in whatever order and however often these come. */
export const createAccountCopy = () => {
  const sequences = new Map<string, number>();
  const bySubject = new Map<string, Capacities>();
  return {
    apply: (event: AccountEvent): void => {
      const { subject: id, sequence } = event;
      if (sequence <= (sequences.get(id) ?? 0)) return;
      sequences.set(id, sequence);
      const { subject } = event.data;
      // By account, because one subject's accounts lie on several partitions: an old one's end must not close the new one.
      const capacities = bySubject.get(subject) ?? { byId: new Map<string, OpenAccount>(), newest: null };
      if (event.type === 'registry.account.closed.v1') capacities.byId.delete(id);
      else capacities.byId.set(id, { openedAt: capacities.byId.get(id)?.openedAt ?? event.time, actor: actorFrom(id, event.data) });
      capacities.newest = newestOf(capacities);
      if (capacities.newest) bySubject.set(subject, capacities);
      else bySubject.delete(subject);
    },
    actorOf: (subject: string, accountId?: string): Actor | null => {
      const capacities = bySubject.get(subject);
      if (!capacities) return null;
      return accountId === undefined ? capacities.newest : (capacities.byId.get(accountId)?.actor ?? null);
    },
  };
};

const newestOf = ({ byId }: Capacities): Actor | null =>
  [...byId.values()].toSorted((left, right) => (left.openedAt < right.openedAt ? 1 : -1))[0]?.actor ?? null;

const actorFrom = (
  accountId: string,
  { subject, role, organizationId, practitionerId }: AccountOpened['data'] | AccountChanged['data'],
): Actor => ({ subject, role, organizationId, accountId, ...(practitionerId !== undefined && { practitionerId }) });

export interface AccountsOptions {
  readonly bus: Pick<Bus, 'readAll'>;
  readonly topicPrefix: string;
  /** How long the topic may be unread before nobody is judged by the copy. */
  readonly staleMs: number;
  readonly now: () => number;
  readonly logger: Logger;
  readonly onFatal: (cause: unknown) => void;
}

/** Reads registry's topic of accounts from its beginning and keeps reading: a dead registry locks nobody out. */
export const startAccounts = ({ bus, topicPrefix, staleMs, now, logger, onFatal }: AccountsOptions): Accounts => {
  const copy = createAccountCopy();
  const handle = async (records: readonly IncomingRecord[]): Promise<void> => {
    for (const { partition, offset, value } of records) {
      const parsed = parseEvent(value ?? '');
      if (parsed.kind === 'invalid') logger.error({ partition, offset, reason: parsed.reason }, 'account event not understood');
      else if (isOfAccount(parsed.event)) copy.apply(parsed.event);
    }
  };
  const subscription = bus.readAll({ topics: [`${topicPrefix}${topicOf('registry.account.opened.v1')}`], handle, onFatal, logger });
  const { freshness, stop } = createFreshness({ lag: subscription.lag, staleMs, now, logger });
  let caughtUp = false;
  return {
    actorOf: copy.actorOf,
    ready: () => (caughtUp ||= subscription.joined()),
    freshness,
    stop: async () => {
      stop();
      await subscription.stop();
    },
  };
};

const isOfAccount = (event: { readonly type: string }): event is AccountEvent => event.type.startsWith('registry.account.');
