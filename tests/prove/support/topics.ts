import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import { until } from './poll.ts';

/** An event as it lies on a topic. */
export interface Published {
  readonly topic: string;
  /** `aggregateId:version`. */
  readonly id: string;
  readonly subject: string;
  readonly sequence: number;
}

const patienceMs = 60_000;

/** Everything on some topics, each partition in its order, read by a consumer of the proof's own. @throws when it takes too long */
export const readTopics = async <Event = object>(
  kafkaBrokers: string,
  topics: readonly string[],
): Promise<readonly (Published & Event)[]> => {
  const kafka = new Kafka({ clientId: 'proof', brokers: kafkaBrokers.split(','), logLevel: logLevel.NOTHING });
  const ends = await endsOf(kafka, topics);
  const consumer = kafka.consumer({ groupId: `proof-${randomUUID()}` });
  const found: (Published & Event)[] = [];
  const reached = new Map<string, bigint>();
  await consumer.connect();
  try {
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await consumer.run({
      eachBatch: async ({ batch: { topic, partition, messages } }) => {
        for (const { value, offset } of messages) {
          if (value) found.push({ topic, ...(JSON.parse(value.toString()) as object) } as Published & Event);
          reached.set(`${topic}/${partition}`, BigInt(offset) + 1n);
        }
      },
    });
    const isRead = await until(patienceMs, () => ([...ends].every(([at, end]) => (reached.get(at) ?? 0n) >= end) ? true : null));
    if (!isRead) throw new Error('the topics could not be read to their ends');
    return found;
  } finally {
    await consumer.disconnect();
  }
};

const endsOf = async (kafka: Kafka, topics: readonly string[]): Promise<ReadonlyMap<string, bigint>> => {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const ends = new Map<string, bigint>();
    for (const topic of topics)
      for (const { partition, high } of await admin.fetchTopicOffsets(topic)) ends.set(`${topic}/${partition}`, BigInt(high));
    return ends;
  } finally {
    await admin.disconnect();
  }
};
