import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Engines } from '../engines/engines.ts';
import { endLeftovers } from '../processes/leftovers.ts';
import { takeLock } from '../processes/lock.mjs';
import { supervise, type Supervised } from '../processes/supervise.ts';
import { Trouble } from '../processes/trouble.ts';
import { embeddedOwners, openEngines } from './open.ts';
import { refuseAbsent } from './outside.ts';
import { freeSystemPorts, refuseTaken, type Ports } from './ports.ts';
import { isService, processNames, programOf, urlAt, type ProcessName, type Surroundings } from './processes.ts';
import { healthOf, waitUntilReady, waitUntilSettled } from './ready.ts';
import { watchPulse } from './watch.ts';

export interface SystemOptions {
  /** Belongs to one system at a time. */
  readonly dataDir: string;
  /** Free ports where left out. */
  readonly ports?: Ports;
  /** Engines that run already; embedded ones where left out. */
  readonly mongodbUri?: string | undefined;
  readonly kafkaBrokers?: string | undefined;
  readonly topicPrefix?: string;
  readonly databasePrefix?: string;
  /** More environment for a process, by its name. */
  readonly env?: Surroundings['env'];
  /** The processes to start; all when left out. */
  readonly only?: readonly ProcessName[];
  /** Whether the demo nation is written where it is missing or unfinished. */
  readonly seed?: boolean;
  /** How many accepted cases the demo nation has; the seed's own default when left out. */
  readonly cases?: number;
  /** Begins with empty databases and topics. */
  readonly reset?: boolean;
  readonly logLevel?: string;
  readonly log: (line: string) => void;
  /** Gives up a start that is under way. */
  readonly signal?: AbortSignal;
}

/** A running system. */
export interface System {
  /** Base address of each process. */
  readonly urls: Readonly<Record<ProcessName, string>>;
  readonly engines: Engines;
  readonly secretsDir: string;
  readonly databasePrefix: string;
  readonly topicPrefix: string;
  /** @throws when it was not started */
  readonly process: (name: ProcessName) => Supervised;
  /** Resolves when nothing is on its way between the services any more. */
  readonly settled: (signal: AbortSignal) => Promise<void>;
  /** Ends everything within 10 seconds; may be called more than once. */
  readonly stop: () => Promise<void>;
}

// Together the ten seconds that a stop may take; a process that is killed loses nothing.
const graceMs = { processes: 6_500, engines: 3_000 };
const readyLimitMs = 120_000;

/** Starts the whole system on the data it had and waits until figures are up to date. @throws {Trouble} with nothing left running */
export const startSystem = async (options: SystemOptions): Promise<System> => {
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const dataDir = realpathSync(options.dataDir);
  const undo: (() => Promise<void> | void)[] = [];
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopped ??= (async () => {
      for (const step of undo.toReversed()) await step();
    })());
  try {
    const lock = await takeLock(`system:${dataDir}`);
    if (!lock.taken) throw new Trouble(`Process ${lock.holder} already runs a system on ${dataDir}: stop it, or choose another DATA_DIR.`);
    undo.push(lock.release);
    await endLeftovers(dataDir, options.log);
    return await start({ ...options, dataDir, ports: options.ports ?? (await freeSystemPorts()) }, undo, stop);
  } catch (cause) {
    await stop();
    throw cause;
  }
};

type Whole = SystemOptions & { readonly ports: Ports };

const start = async (options: Whole, undo: (() => Promise<void> | void)[], stop: () => Promise<void>): Promise<System> => {
  const { dataDir, ports, only = processNames, log, signal, topicPrefix = '', databasePrefix = '', env = {}, logLevel = 'info' } = options;
  await refuseTaken(ports, [...only, ...embeddedOwners(options)]);
  await refuseAbsent(options);
  const secretsDir = join(dataDir, 'secrets');
  const engines = await openEngines(options, secretsDir);
  undo.push(() => engines.stop(graceMs.engines));

  signal?.throwIfAborted();
  const { mongodbUri, kafkaBrokers } = engines;
  const surroundings = { dataDir, secretsDir, ports, mongodbUri, kafkaBrokers, topicPrefix, databasePrefix, env, logLevel };
  const children = new Map(only.map((name) => [name, supervise(programOf(name, surroundings), { restart: () => true, log })]));
  undo.push(async () => void (await Promise.all([...children.values()].map((child) => child.stop(graceMs.processes)))));
  const urls = Object.fromEntries(processNames.map((name) => [name, urlAt(ports[name])])) as Record<ProcessName, string>;
  const watched = [...children].map(([name, child]) => ({ child, url: urls[name] }));
  await patiently(signal, 'become ready', (patience) => Promise.all(watched.map(({ child, url }) => waitUntilReady(child, url, patience))));
  undo.push(watchPulse(watched, log));

  const healths = () => Promise.all(only.filter(isService).map((name) => healthOf(name, urls[name], secretsDir)));
  const settled = (patience: AbortSignal) => waitUntilSettled(healths, patience);
  if (only.includes('statistics')) await patiently(signal, 'count what was published', settled);
  return { urls, engines, secretsDir, databasePrefix, topicPrefix, process: (name) => known(children, name), settled, stop };
};

const patiently = async (stop: AbortSignal | undefined, what: string, wait: (patience: AbortSignal) => Promise<unknown>): Promise<void> => {
  const limit = AbortSignal.timeout(readyLimitMs);
  try {
    await wait(stop ? AbortSignal.any([stop, limit]) : limit);
  } catch (cause) {
    if (limit.aborted && !stop?.aborted)
      throw new Trouble(`The processes did not ${what} within ${readyLimitMs / 1_000} s: their logs are in the data folder's logs/.`);
    throw cause;
  }
};

const known = (children: ReadonlyMap<ProcessName, Supervised>, name: ProcessName): Supervised => {
  const child = children.get(name);
  if (!child) throw new Error(`${name} was not started`);
  return child;
};
