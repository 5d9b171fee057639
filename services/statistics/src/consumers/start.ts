import { parseEvent } from '@legal-aid/contracts/events';
import { topicOf } from '@legal-aid/contracts/topics';
import { createEventConsumer } from '@legal-aid/journal/eventConsumer';
import type { Bus, Subscription } from '@legal-aid/messaging/port';
import type { Logger } from '@legal-aid/service-kit/logger';
import { createCaseEventsConsumer } from '#consumers/caseEvents';
import { takeOrganization } from '#consumers/organizations';
import type { Store } from '#store/openStore';

export interface StartConsumersOptions {
  readonly bus: Bus;
  /** What the names of topics and groups begin with. */
  readonly prefix: string;
  readonly store: Store;
  readonly now: () => Date;
  readonly onWritten: () => void;
  readonly onFatal: (cause: unknown) => void;
  readonly logger: Logger;
}

/** Both consumers of the service. */
export interface Consumers {
  readonly cases: Subscription;
  readonly organizations: Subscription;
}

/** Joins the groups that bring what is known of cases, and organisations. */
export const startConsumers = ({ bus, prefix, store, now, onWritten, onFatal, logger }: StartConsumersOptions): Consumers => {
  const { connection, facts, parking, organizations } = store;
  const join = (purpose: string, topic: string, handle: Parameters<Bus['subscribe']>[0]['handle']): Subscription =>
    bus.subscribe({ groupId: `${prefix}statistics.${purpose}`, topics: [prefix + topic], handle, onFatal, logger });
  return {
    cases: join('facts', topicOf('casework.case-snapshot.recorded.v1'), createCaseEventsConsumer({ facts, parking, now, onWritten })),
    organizations: join(
      'organizations',
      topicOf('registry.organization.registered.v1'),
      createEventConsumer({ connection, now, read: parseEvent, take: takeOrganization(organizations) }),
    ),
  };
};
