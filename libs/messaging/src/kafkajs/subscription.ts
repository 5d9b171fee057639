import { setTimeout as delay } from 'node:timers/promises';
import type { Admin, Consumer, Kafka } from 'kafkajs';
import { createEachBatch, type Progress } from '#kafkajs/eachBatch';
import { behind, fetchCommitted, fetchEnds } from '#kafkajs/positions';
import type { Lag, SubscribeOptions, Subscription } from '#port';

const lookMs = 1_000;
const stalledMs = 30_000;
// Brokers that come back are wanted within seconds, so the wait does not grow far.
const rejoinMs = { least: 500, most: 5_000 };
// What an absent broker looks like; everything else is a fault that only a new process may cure.
const brokerAway = new Set([
  'KafkaJSNumberOfRetriesExceeded',
  'KafkaJSConnectionError',
  'KafkaJSRequestTimeoutError',
  'KafkaJSConnectionClosedError',
  'KafkaJSBrokerNotFound',
  'KafkaJSGroupCoordinatorNotFound',
]);

/** Whether done records are committed for the group, or only remembered by this process. */
export type Mode = 'group' | 'copy';

/** Keeps a consumer in its group until it is stopped: rejoins with backoff when brokers come back, gives up when it stalls. */
export const createSubscription = (kafka: Kafka, mode: Mode, options: SubscribeOptions): Subscription => {
  const progress: Progress = { positions: new Map(), waiting: new Set(), movedAt: Date.now() };
  const state = { running: false, caughtUp: mode === 'group', lag: null as Lag | null };
  const stopping = new AbortController();
  const admin = kafka.admin();
  const looking = lookAgain(stopping.signal, async () => {
    state.lag = await look(admin, { mode, options, progress });
    if (state.running && state.lag.behind === 0) state.caughtUp = true;
    if (isStalled(state.lag, progress, options.stalledMs ?? stalledMs))
      options.onFatal(new Error(`consumer ${options.groupId} is stalled`));
  });
  const consuming = keepConsuming({ kafka, mode, options, progress, state, signal: stopping.signal });
  return {
    lag: () => state.lag,
    joined: () => state.running && state.caughtUp,
    stop: async () => {
      stopping.abort();
      await consuming;
      // A look that hangs on absent brokers ends with its connection.
      await Promise.race([looking, delay(lookMs)]);
      await admin.disconnect();
    },
  };
};

/** Records wait, none was done for too long, and no owner is being waited for: a rebalance that never resumed, or a handler that hangs. */
const isStalled = ({ behind: waiting }: Lag, progress: Progress, longestMs: number): boolean => {
  if (waiting === 0 || progress.waiting.size > 0) progress.movedAt = Date.now();
  return Date.now() - progress.movedAt > longestMs;
};

const look = async (admin: Admin, { mode, options: { groupId, topics }, progress }: Looking): Promise<Lag> => {
  await admin.connect();
  // Before the look: what was published by then is in the ends.
  const checkedAt = Date.now();
  const ends = await fetchEnds(admin, topics);
  const positions = mode === 'group' ? await fetchCommitted(admin, groupId, topics) : progress.positions;
  return { behind: behind(ends, positions), checkedAt };
};

const lookAgain = async (signal: AbortSignal, once: () => Promise<void>): Promise<void> => {
  while (!signal.aborted) {
    // Brokers that are away are told by `checkedAt`, which stands still.
    await once().catch(() => undefined);
    await delay(lookMs, undefined, { signal }).catch(() => undefined);
  }
};

interface Looking {
  readonly mode: Mode;
  readonly options: SubscribeOptions;
  readonly progress: Progress;
}

interface Consuming extends Looking {
  readonly kafka: Kafka;
  readonly state: { running: boolean };
  readonly signal: AbortSignal;
}

const keepConsuming = async (consuming: Consuming): Promise<void> => {
  const { options, state, signal, progress } = consuming;
  for (let attempt = 0; !signal.aborted; attempt += 1) {
    const began = Date.now();
    const ending = await consumeOnce(consuming).catch((cause: unknown) => cause);
    state.running = false;
    if (signal.aborted) return;
    if (!isBrokerAway(ending)) return options.onFatal(ending);
    if (Date.now() - began > rejoinMs.most) attempt = 0;
    progress.movedAt = Date.now();
    options.logger.warn({ err: ending, groupId: options.groupId, attempt }, 'brokers are away; the consumer will rejoin');
    await delay(Math.min(rejoinMs.most, rejoinMs.least * 2 ** Math.min(attempt, 5)), undefined, { signal }).catch(() => undefined);
  }
};

/** Joins and consumes until the consumer crashes (resolves with the cause) or is told to stop. */
const consumeOnce = async ({ kafka, mode, options, progress, state, signal }: Consuming): Promise<unknown> => {
  const consumer = kafka.consumer({
    groupId: options.groupId,
    // After a sudden death the group waits this long for the dead member.
    sessionTimeout: 6_000,
    heartbeatInterval: 2_000,
    rebalanceTimeout: 10_000,
    // A fetch answers at once when something is there; this is how long it waits when nothing is.
    maxWaitTimeInMs: 500,
    allowAutoTopicCreation: false,
    retry: { retries: 5, restartOnFailure: () => Promise.resolve(false) },
  });
  try {
    const crashed = new Promise<unknown>((resolve) => consumer.on(consumer.events.CRASH, ({ payload }) => resolve(payload.error)));
    const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    consumer.on(consumer.events.GROUP_JOIN, () => {
      state.running = true;
      progress.movedAt = Date.now();
    });
    // A stop need not wait until absent brokers are given up.
    await Promise.race([run(consumer, { mode, options, progress }), aborted]);
    return await Promise.race([crashed, aborted]);
  } finally {
    await consumer.disconnect().catch(() => undefined);
  }
};

const run = async (consumer: Consumer, { mode, options, progress }: Looking): Promise<void> => {
  await consumer.connect();
  await consumer.subscribe({ topics: [...options.topics], fromBeginning: true });
  const eachBatch = createEachBatch({ ...options, consumer, progress, commits: mode === 'group' });
  await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, partitionsConsumedConcurrently: 1, eachBatch });
};

const isBrokerAway = (cause: unknown): boolean =>
  cause instanceof Error && (brokerAway.has(cause.name) || isBrokerAway(cause.cause) || ('retriable' in cause && cause.retriable === true));
