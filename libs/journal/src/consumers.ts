import type { Bus, Subscription } from '@legal-aid/messaging/port';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { createEventConsumer, type Read } from '#eventConsumer';
import { parkedCount } from '#parking';
import { backlogOf } from '#relay';

export interface ConsumersOptions<Event> {
  /** Names the consumer groups: `<service>.<purpose>`. */
  readonly service: string;
  readonly connection: Connection;
  readonly bus: Bus;
  /** What the names of topics and groups begin with. */
  readonly prefix: string;
  readonly read: (value: string) => Read<Event>;
  readonly now: () => Date;
  readonly logger: Logger;
  readonly onFatal: (cause: unknown) => void;
}

/** What a service tells of its events: waiting to be published, put aside, and not yet taken in (null: not known). */
export interface Health {
  readonly backlog: number;
  readonly parked: number;
  readonly lag: number | null;
}

export interface Consumers<Event> {
  readonly add: (purpose: string, topic: string, take: (event: Event) => Promise<void>) => void;
  readonly health: () => Promise<Health>;
  readonly stop: () => Promise<void>;
}

/** The consumers of one service, each taking in the events of one topic. */
export const createConsumers = <Event extends { readonly subject: string }>(options: ConsumersOptions<Event>): Consumers<Event> => {
  const { service, connection, bus, prefix, read, now, logger, onFatal } = options;
  const subscriptions: Subscription[] = [];
  return {
    add: (purpose, topic, take) => {
      const handle = createEventConsumer({ connection, now, read, take });
      subscriptions.push(bus.subscribe({ groupId: `${prefix}${service}.${purpose}`, topics: [prefix + topic], handle, onFatal, logger }));
    },
    health: async () => ({
      backlog: await backlogOf(connection),
      parked: await parkedCount(connection),
      lag: subscriptions.map(({ lag }) => lag()).reduce<number | null>((sum, lag) => (sum === null || !lag ? null : sum + lag.behind), 0),
    }),
    stop: async () => {
      await Promise.all(subscriptions.map(({ stop }) => stop()));
    },
  };
};
