import type { Logger } from 'pino';

export interface OutgoingRecord {
  readonly topic: string;
  /** Records of one key keep their order. */
  readonly key: string;
  readonly value: string;
}

export interface IncomingRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: string | null;
  readonly value: string | null;
  /** Milliseconds since the epoch, given by the broker or the publisher. */
  readonly timestamp: number;
}

export interface Publisher {
  /** Resolves when all replicas have the records. They may be there twice afterwards, never in another order per key. */
  readonly publish: (records: readonly OutgoingRecord[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Lag {
  /** Records that are on the topics and not yet handled. */
  readonly behind: number;
  /** When the topics' ends were last seen, milliseconds since the epoch. */
  readonly checkedAt: number;
}

export interface Subscription {
  /** Null until the topics' ends were seen once. */
  readonly lag: () => Lag | null;
  readonly joined: () => boolean;
  readonly stop: () => Promise<void>;
}

export interface SubscribeOptions {
  readonly groupId: string;
  readonly topics: readonly string[];
  /**
   * Handles records of one partition in order; when it resolves they are done for good.
   * May get the same records again. Throws `OwnerAway` to have the partition paused and these records sent again.
   */
  readonly handle: (records: readonly IncomingRecord[]) => Promise<void>;
  /** The consumer cannot go on; the process should end, so that its supervisor starts it anew. */
  readonly onFatal: (cause: unknown) => void;
  /** How long records may wait without one being done before that is a fault, milliseconds; 30,000 when left out. */
  readonly stalledMs?: number;
  readonly logger: Logger;
}

/** Another service, whose answer a record needs, cannot be reached: its partition waits, nothing is lost or parked. */
export class OwnerAway extends Error {
  override readonly name = 'OwnerAway';
}

/** What carries events between services. */
export interface Bus {
  readonly publisher: () => Publisher;
  /** Joins a consumer group; resolves at once and keeps trying while brokers are away. */
  readonly subscribe: (options: SubscribeOptions) => Subscription;
  /** Reads topics from their beginning into a copy of this process; `joined` once the ends seen at the start are reached. */
  readonly readAll: (options: Omit<SubscribeOptions, 'groupId'>) => Subscription;
  /** Creates the topics that are missing. */
  readonly ensureTopics: (names: readonly string[], partitions: number) => Promise<void>;
  readonly deleteTopics: (names: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}
