import { mkdirSync, realpathSync } from 'node:fs';
import { endLeftovers } from '../processes/leftovers.ts';
import { takeLock } from '../processes/lock.mjs';
import { freePorts } from '../processes/ports.ts';
import type { Supervised } from '../processes/supervise.ts';
import { Trouble } from '../processes/trouble.ts';
import { javaTrouble, libraryTrouble } from './checks.ts';
import { startEngine, type World } from './engine.ts';
import { fetchKafka, fetchMongod } from './fetch.ts';
import { kafkaProgram, waitForBroker } from './kafka.ts';
import { mongodbUriAt, mongodProgram, waitForPrimary } from './mongod.ts';

export interface EngineOptions {
  /** Keeps the data of both engines; belongs to one caller at a time. */
  readonly dataDir: string;
  /** Free ports where left out. */
  readonly ports?: { readonly mongod: number; readonly kafka: number; readonly controller: number };
  /** Which of the two; both when left out. */
  readonly only?: readonly ('mongod' | 'kafka')[];
  /** Runs as soon as mongod serves, beside Kafka's start; a rejection fails the whole start. */
  readonly onMongod?: (mongodbUri: string) => Promise<void>;
  /** Whether an engine that exits is started again; true when left out. */
  readonly restart?: boolean;
  readonly log: (line: string) => void;
  /** Gives up a start that is under way. */
  readonly signal?: AbortSignal;
}

/** A real mongod and a real Kafka that run. */
export interface Engines {
  /** Empty when `only` leaves it out. */
  readonly mongodbUri: string;
  readonly kafkaBrokers: string;
  readonly mongod: Supervised | null;
  readonly kafka: Supervised | null;
  /** SIGTERM, and SIGKILL after the grace in milliseconds, 8,000 when left out. */
  readonly stop: (graceMs?: number) => Promise<void>;
}

/** Starts both engines side by side on the data they had, fetching the programs at the first time. @throws {Trouble} with nothing left running */
export const startEngines = async (options: EngineOptions): Promise<Engines> => {
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const dataDir = realpathSync(options.dataDir);
  const lock = await takeLock(`engines:${dataDir}`);
  if (!lock.taken) throw new Trouble(`Process ${lock.holder} already runs engines on ${dataDir}: stop it, or choose another DATA_DIR.`);
  const failed = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, failed.signal]) : failed.signal;
  const [mongodPort = 0, kafkaPort = 0, controllerPort = 0] = await freePorts(3);
  const { only = ['mongod', 'kafka'], ports = { mongod: mongodPort, kafka: kafkaPort, controller: controllerPort } } = options;
  const world: World = { dataDir, ports, signal, log: options.log, restart: options.restart ?? true, running: [] };
  const stop = async (graceMs = 8_000): Promise<void> => {
    await Promise.all(world.running.map((engine) => engine.stop(graceMs)));
    lock.release();
  };
  try {
    await endLeftovers(dataDir, options.log);
    const starts = [
      only.includes('mongod') ? startMongod(world, options.onMongod) : null,
      only.includes('kafka') ? startKafka(world) : null,
    ] as const;
    const [mongod, kafka] = await allOrAbort(starts, failed);
    return {
      mongodbUri: mongod ? mongodbUriAt(ports.mongod) : '',
      kafkaBrokers: kafka ? `127.0.0.1:${ports.kafka}` : '',
      mongod: mongod ?? null,
      kafka: kafka ?? null,
      stop,
    };
  } catch (cause) {
    await stop();
    throw cause;
  }
};

const startMongod = async (world: World, onMongod: EngineOptions['onMongod']): Promise<Supervised> => {
  const binary = await fetchMongod(world);
  refuse(await libraryTrouble(binary));
  const program = await mongodProgram(binary, world.dataDir, world.ports.mongod);
  const engine = await startEngine(world, program, (signal) => waitForPrimary(world.ports.mongod, signal));
  await onMongod?.(mongodbUriAt(world.ports.mongod));
  return engine;
};

const startKafka = async (world: World): Promise<Supervised> => {
  refuse(await javaTrouble());
  const { kafka: broker, controller } = world.ports;
  const program = await kafkaProgram(await fetchKafka(world), world.dataDir, { broker, controller });
  return startEngine(world, program, (signal) => waitForBroker(broker, signal));
};

const refuse = (sentence: string | null): void => {
  if (sentence) throw new Trouble(sentence);
};

// The first settled failure makes the other engine give up too.
const allOrAbort = async <First, Second>(
  starts: readonly [Promise<First> | null, Promise<Second> | null],
  failed: AbortController,
): Promise<[First | null, Second | null]> => {
  for (const start of starts) start?.catch((cause: unknown) => failed.abort(cause));
  await Promise.allSettled(starts);
  return Promise.all(starts);
};
