import type { OutgoingRecord } from '@legal-aid/messaging/port';
import { Kafka, logLevel, Partitioners, type TopicMessages } from 'kafkajs';

/** What the relay takes from the journal at a time. */
export const batchSize = 1_000;

/** A producer of kafkajs and nothing else: awaited batches with the acknowledgement of all replicas, as the relay's are. */
export const openRaw = async (kafkaBrokers: string) => {
  const kafka = new Kafka({ clientId: 'raw', brokers: kafkaBrokers.split(','), logLevel: logLevel.NOTHING });
  const producer = kafka.producer({
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  await producer.connect();
  return {
    /** Sends prepared batches one after the other. */
    send: async (batches: readonly (readonly TopicMessages[])[]): Promise<void> => {
      for (const batch of batches) await producer.sendBatch({ acks: -1, topicMessages: [...batch] });
    },
    close: () => producer.disconnect(),
  };
};

/** The records of rows as batches that are ready to be sent. */
export const toBatches = <Row>(rows: readonly Row[], toRecords: (row: Row) => readonly OutgoingRecord[]): readonly TopicMessages[][] =>
  Array.from({ length: Math.ceil(rows.length / batchSize) }, (_, index) => {
    const records = rows.slice(index * batchSize, (index + 1) * batchSize).flatMap(toRecords);
    return [...Map.groupBy(records, ({ topic }) => topic)].map(([topic, group]) => ({
      topic,
      messages: group.map(({ key, value }) => ({ key, value })),
    }));
  });
