import { join } from 'node:path';
import { inheritedEnv } from '../processes/config.ts';
import { markOf } from '../processes/leftovers.ts';
import { newLogFile } from '../processes/logFile.ts';
import type { Program } from '../processes/supervise.ts';
import { compileCache, root } from './config.ts';

/** The services that own a database and answer signed requests. */
export const services = ['registry', 'casework', 'statistics', 'public-services'] as const;
export type ServiceName = (typeof services)[number];

/** Every process of the system except the engines, in the order they are started. */
export const processNames = ['gateway', 'statistics', 'casework', 'public-services', 'registry', 'issuer'] as const;
export type ProcessName = (typeof processNames)[number];

/** What all processes of one system share. */
export interface Surroundings {
  readonly dataDir: string;
  readonly secretsDir: string;
  readonly ports: Readonly<Record<ProcessName, number>>;
  readonly mongodbUri: string;
  readonly kafkaBrokers: string;
  readonly topicPrefix: string;
  readonly databasePrefix: string;
  readonly logLevel: string;
  /** More environment for a process, by its name. */
  readonly env: Partial<Record<ProcessName, Readonly<Record<string, string>>>>;
}

export const urlAt = (port: number): string => `http://127.0.0.1:${port}`;

/** The database of a service. */
export const databaseOf = (service: ServiceName, prefix: string): string => `${prefix}legalaid_${service.replace('-', '_')}`;

/** How a process of the system runs. */
export const programOf = (name: ProcessName, surroundings: Surroundings): Program => ({
  name,
  command: process.execPath,
  args: ['--disable-warning=TimeoutNegativeWarning', join(root, entryOf(name))],
  cwd: root,
  env: environmentOf(name, surroundings),
  logFile: newLogFile(surroundings.dataDir, name),
});

const entryOf = (name: ProcessName): string => {
  if (name === 'issuer') return 'infra/issuer/main.ts';
  return name === 'gateway' ? 'gateway/src/main.ts' : `services/${name}/src/main.ts`;
};

// Everyone on this machine has the same address, proofs and benches too. `env` of a system may say otherwise.
const ratesOfOneAddress = {
  RATE_PER_ACTOR: '120000/60',
  RATE_PER_ADDRESS: '600000/60',
  RATE_TOKEN_FAILURES: '1000/600',
  RATE_TRACK: '600/60',
  RATE_FILE: '360000/3600',
};

const environmentOf = (name: ProcessName, { dataDir, ports, databasePrefix, env, ...shared }: Surroundings): Record<string, string> => ({
  ...inheritedEnv(),
  ...markOf(dataDir),
  NODE_ENV: 'development',
  NODE_COMPILE_CACHE: compileCache,
  HOST: '127.0.0.1',
  PORT: String(ports[name]),
  SECRETS_DIR: shared.secretsDir,
  LOG_LEVEL: shared.logLevel,
  KAFKA_BROKERS: shared.kafkaBrokers,
  TOPIC_PREFIX: shared.topicPrefix,
  REGISTRY_URL: urlAt(ports.registry),
  CASEWORK_URL: urlAt(ports.casework),
  STATISTICS_URL: urlAt(ports.statistics),
  PUBLIC_SERVICES_URL: urlAt(ports['public-services']),
  ISSUER_URL: urlAt(ports.issuer),
  GATEWAY_URL: urlAt(ports.gateway),
  ...(name === 'gateway' ? ratesOfOneAddress : {}),
  ...(isService(name) ? { MONGODB_URI: shared.mongodbUri, MONGODB_DATABASE: databaseOf(name, databasePrefix) } : {}),
  ...env[name],
});

export const isService = (name: ProcessName): name is ServiceName => services.some((service) => service === name);
