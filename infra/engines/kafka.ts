import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import pRetry from 'p-retry';
import { pino } from 'pino';
import { newLogFile } from '../processes/logFile.ts';
import { waitForPort } from '../processes/ports.ts';
import { run } from '../processes/run.ts';
import type { Program } from '../processes/supervise.ts';
import { Trouble } from '../processes/trouble.ts';

export interface KafkaPorts {
  readonly broker: number;
  readonly controller: number;
}

/** How Kafka runs: one node, broker and controller in one; its storage is formatted at the first start. @throws {Trouble} */
export const kafkaProgram = async (jars: string, dataDir: string, ports: KafkaPorts): Promise<Omit<Program, 'env'>> => {
  const folder = join(dataDir, 'kafka');
  const properties = join(folder, 'server.properties');
  await mkdir(join(folder, 'logs'), { recursive: true });
  await writeFile(properties, propertiesOf(join(folder, 'logs'), ports));
  if (!existsSync(join(folder, 'logs', 'meta.properties'))) await format(jars, properties);
  return {
    name: 'kafka',
    command: 'java',
    cwd: dataDir,
    logFile: newLogFile(dataDir, 'kafka'),
    args: [
      '-Xms64m',
      '-Xmx384m',
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      ...quiet,
      '-cp',
      join(jars, '*'),
      'kafka.Kafka',
      properties,
    ],
  };
};

/** Resolves when the broker answers and has told the cluster that it is there. */
export const waitForBroker = async (port: number, signal: AbortSignal): Promise<void> => {
  await waitForPort(port, signal);
  const bus = createBus({ brokers: [`127.0.0.1:${port}`], clientId: 'engines', logger: pino({ level: 'silent' }) });
  try {
    await pRetry(() => bus.ensureTopics([], 1), { retries: 20, minTimeout: 100, maxTimeout: 1_000, signal });
  } finally {
    await bus.close();
  }
};

const quiet = ['-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-Dorg.slf4j.simpleLogger.showDateTime=true'];

const format = async (jars: string, properties: string): Promise<void> => {
  const id = randomBytes(16).toString('base64url').replace(/^-/, 'A');
  const tool = ['-XX:TieredStopAtLevel=1', ...quiet, '-cp', join(jars, '*'), 'kafka.tools.StorageTool'];
  const { status, output } = await run('java', [...tool, 'format', '--ignore-formatted', '-t', id, '-c', properties]);
  if (status !== 0) throw new Trouble(`Kafka's storage could not be prepared: ${output.slice(-500)}`);
};

const propertiesOf = (logs: string, { broker, controller }: KafkaPorts): string =>
  Object.entries({
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${controller}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: `PLAINTEXT://127.0.0.1:${broker},CONTROLLER://127.0.0.1:${controller}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${broker}`,
    'log.dirs': logs,
    'auto.create.topics.enable': false,
    // A copy is filled from a topic's beginning: nothing that was published may go.
    'log.retention.ms': -1,
    // After a sudden death the node may not register again before its old session is over (9 s by default).
    'broker.session.timeout.ms': 3_000,
    'broker.heartbeat.interval.ms': 500,
    'num.partitions': 3,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 4,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'transaction.state.log.num.partitions': 4,
    'group.initial.rebalance.delay.ms': 0,
    'group.min.session.timeout.ms': 6_000,
  })
    .map(([key, value]) => `${key}=${value}`)
    .join('\n');
