import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import { mongo } from 'mongoose';
import { pino } from 'pino';
import { Trouble } from '../processes/trouble.ts';

const patienceMs = 5_000;

/** The engines that somebody else runs, as the environment names them. */
export interface Outside {
  readonly mongodbUri?: string | undefined;
  readonly kafkaBrokers?: string | undefined;
}

/** @throws {Trouble} when an engine that was named does not serve, before anything is started */
export const refuseAbsent = async ({ mongodbUri, kafkaBrokers }: Outside): Promise<void> => {
  if (mongodbUri) await refuseAbsentMongodb(mongodbUri);
  if (kafkaBrokers) await refuseAbsentKafka(kafkaBrokers);
};

const refuseAbsentMongodb = async (uri: string): Promise<void> => {
  const cure = 'start it, correct MONGODB_URI, or leave the variable out for the embedded MongoDB.';
  try {
    const client = await mongo.MongoClient.connect(uri, { serverSelectionTimeoutMS: patienceMs });
    const { setName } = await client.db('admin').command({ hello: 1 });
    await client.close();
    if (!setName) throw new Trouble(`The MongoDB of MONGODB_URI is no replica set and has no transactions: ${cure}`);
  } catch (cause) {
    if (cause instanceof Trouble) throw cause;
    throw new Trouble(`No MongoDB serves at MONGODB_URI (${messageOf(cause)}): ${cure}`);
  }
};

const refuseAbsentKafka = async (brokers: string): Promise<void> => {
  const bus = createBus({ brokers: brokers.split(','), clientId: 'system', logger: pino({ level: 'silent' }) });
  try {
    await bus.ensureTopics([], 1);
  } catch (cause) {
    throw new Trouble(
      `No Kafka serves at ${brokers} (${messageOf(cause)}): start it, correct KAFKA_BROKERS, or leave the variable out for the embedded Kafka.`,
    );
  } finally {
    await bus.close();
  }
};

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message.split('\n')[0] : String(cause)) ?? '';
