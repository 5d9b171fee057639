import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import { mongo } from 'mongoose';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { freePorts } from '../processes/ports.ts';
import { startEngines, type Engines } from './engines.ts';
import { temporaryData, type TemporaryData } from './temporary.ts';

const silent = () => undefined;
const logger = pino({ level: 'silent' });
let data: TemporaryData;
let engines: Engines;

beforeAll(async () => {
  data = await temporaryData('engines', silent);
  engines = await startEngines({ dataDir: data.dataDir, log: silent });
}, 300_000);
afterAll(async () => {
  await engines.stop();
  data.remove();
}, 30_000);

const withNotes = async <Result>(use: (notes: mongo.Collection) => Promise<Result>): Promise<Result> => {
  const client = await mongo.MongoClient.connect(engines.mongodbUri, { serverSelectionTimeoutMS: 20_000 });
  try {
    return await use(client.db('engines').collection('notes'));
  } finally {
    await client.close();
  }
};
const withBus = async <Result>(use: (bus: ReturnType<typeof createBus>) => Promise<Result>): Promise<Result> => {
  const bus = createBus({ brokers: [engines.kafkaBrokers], clientId: 'test', logger });
  try {
    return await use(bus);
  } finally {
    await bus.close();
  }
};

it('keep their data through a sudden death and a move to other ports', { timeout: 90_000 }, async () => {
  await withNotes((notes) => notes.insertOne({ text: 'kept' }, { writeConcern: { w: 'majority' } }));
  await withBus((bus) => bus.ensureTopics(['kept'], 1));

  const [mongod, kafka] = [engines.mongod?.pid(), engines.kafka?.pid()];
  engines.mongod?.kill('SIGKILL');
  engines.kafka?.kill('SIGKILL');
  await vi.waitFor(() => expect([engines.mongod?.restarts(), engines.kafka?.restarts()]).toEqual([1, 1]), { timeout: 10_000 });
  expect([engines.mongod?.pid(), engines.kafka?.pid()]).not.toEqual([mongod, kafka]);
  expect(await withNotes((notes) => notes.countDocuments())).toBe(1);

  await engines.stop();
  const [first = 0, second = 0, third = 0] = await freePorts(3);
  engines = await startEngines({ dataDir: data.dataDir, ports: { mongod: first, kafka: second, controller: third }, log: silent });
  expect(await withNotes((notes) => notes.countDocuments())).toBe(1);
  await withBus((bus) => bus.deleteTopics(['kept']));
});

it('belong to one supervisor at a time', async () => {
  await expect(startEngines({ dataDir: data.dataDir, log: silent })).rejects.toThrow(`Process ${process.pid} already runs engines`);
});
