import { Partitioners, type Kafka, type Producer, type TopicMessages } from 'kafkajs';
import type { OutgoingRecord, Publisher } from '#port';

/**
 * One awaited batch at a time and one request in flight: kafkajs's idempotent producer may lose messages without a word
 * when sends overlap, so it is off, and a record that comes twice is absorbed by its version.
 */
export const createPublisher = (kafka: Kafka): Publisher => {
  const producer = kafka.producer({
    idempotent: false,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  const connected = connectOnce(producer);
  let last: Promise<unknown> = Promise.resolve();
  const send = async (records: readonly OutgoingRecord[]): Promise<void> => {
    await connected();
    await producer.sendBatch({ acks: -1, topicMessages: byTopic(records) });
  };
  return {
    publish: (records) => {
      const turn = last.then(
        () => send(records),
        () => send(records),
      );
      last = turn;
      return turn;
    },
    close: async () => {
      await last.catch(() => undefined);
      await producer.disconnect();
    },
  };
};

/** Connects at the first call, and anew after a failure. */
const connectOnce = (producer: Producer): (() => Promise<void>) => {
  let connecting: Promise<void> | null = null;
  producer.on(producer.events.DISCONNECT, () => {
    connecting = null;
  });
  return () =>
    (connecting ??= producer.connect().catch((cause: unknown) => {
      connecting = null;
      throw cause;
    }));
};

const byTopic = (records: readonly OutgoingRecord[]): TopicMessages[] =>
  [...Map.groupBy(records, ({ topic }) => topic)].map(([topic, group]) => ({
    topic,
    messages: group.map(({ key, value }) => ({ key, value })),
  }));
