import { parseEvent, type AccountClosed, type AccountOpened } from '@legal-aid/contracts/events';
import { topicOf } from '@legal-aid/contracts/topics';
import type { Bus, IncomingRecord } from '@legal-aid/messaging/port';
import type { Actor } from '@legal-aid/service-kit/actor';
import type { Logger } from '@legal-aid/service-kit/logger';

/** The gateway's copy of accounts. */
export interface Accounts {
  /** Who a token's subject may act as, or null without an open account. */
  readonly actorOf: (subject: string) => Actor | null;
  /** True from the moment when every account published before the start was read; a broker that leaves later changes nothing. */
  readonly ready: () => boolean;
  readonly stop: () => Promise<void>;
}

interface OpenAccount {
  readonly openedAt: string;
  readonly actor: Actor;
}

/** Accounts from their events, in whatever order and however often these come. */
export const createAccountCopy = () => {
  const sequences = new Map<string, number>();
  const bySubject = new Map<string, Map<string, OpenAccount>>();
  return {
    apply: ({ subject: id, sequence, ...event }: AccountOpened | AccountClosed): void => {
      if (sequence <= (sequences.get(id) ?? 0)) return;
      sequences.set(id, sequence);
      const { subject } = event.data;
      // By account, because one subject's accounts lie on several partitions: an old one's end must not close the new one.
      const accounts = bySubject.get(subject) ?? new Map<string, OpenAccount>();
      if (event.type === 'registry.account.opened.v1') accounts.set(id, { openedAt: event.time, actor: actorFrom(event.data) });
      else accounts.delete(id);
      if (accounts.size > 0) bySubject.set(subject, accounts);
      else bySubject.delete(subject);
    },
    actorOf: (subject: string): Actor | null =>
      [...(bySubject.get(subject)?.values() ?? [])].toSorted((left, right) => (left.openedAt < right.openedAt ? 1 : -1))[0]?.actor ?? null,
  };
};

const actorFrom = ({ subject, role, organizationId }: AccountOpened['data']): Actor => ({
  subject,
  role,
  organizationId,
});

export interface AccountsOptions {
  readonly bus: Pick<Bus, 'readAll'>;
  readonly topicPrefix: string;
  readonly logger: Logger;
  readonly onFatal: (cause: unknown) => void;
}

/** Reads registry's topic of accounts from its beginning and keeps reading: a dead registry locks nobody out. */
export const startAccounts = ({ bus, topicPrefix, logger, onFatal }: AccountsOptions): Accounts => {
  const copy = createAccountCopy();
  const handle = async (records: readonly IncomingRecord[]): Promise<void> => {
    for (const { partition, offset, value } of records) {
      const parsed = parseEvent(value ?? '');
      if (parsed.kind === 'invalid') logger.error({ partition, offset, reason: parsed.reason }, 'account event not understood');
      else if (parsed.event.type === 'registry.account.opened.v1' || parsed.event.type === 'registry.account.closed.v1')
        copy.apply(parsed.event);
    }
  };
  const subscription = bus.readAll({ topics: [`${topicPrefix}${topicOf('registry.account.opened.v1')}`], handle, onFatal, logger });
  let caughtUp = false;
  return { actorOf: copy.actorOf, ready: () => (caughtUp ||= subscription.joined()), stop: subscription.stop };
};
