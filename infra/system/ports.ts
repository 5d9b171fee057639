import { setTimeout as sleep } from 'node:timers/promises';
import { freePorts, isTaken } from '../processes/ports.ts';
import { Trouble } from '../processes/trouble.ts';
import type { ProcessName } from './processes.ts';

export type PortOwner = ProcessName | 'mongod' | 'kafka' | 'controller';
export type Ports = Readonly<Record<PortOwner, number>>;

const inOrder: readonly PortOwner[] = [
  'gateway',
  'registry',
  'casework',
  'statistics',
  'public-services',
  'issuer',
  'mongod',
  'kafka',
  'controller',
];

/** The gateway's port and those that follow it. @throws {Trouble} when they are no ports */
export const portsFrom = (gatewayPort: number): Ports => {
  if (!Number.isInteger(gatewayPort) || gatewayPort < 1 || gatewayPort + inOrder.length > 65_536)
    throw new Trouble('GATEWAY_PORT is not a port: set it to a number from 1024 to 65000, or leave it out for 4000.');
  return portsOf(inOrder.map((_, at) => gatewayPort + at));
};

/** Ports that nobody uses now. */
export const freeSystemPorts = async (): Promise<Ports> => portsOf(await freePorts(inOrder.length));

const patienceMs = 2_000;

/** @throws {Trouble} when somebody has one of these ports and keeps it: one that was just stopped may still be letting go */
export const refuseTaken = async (ports: Ports, owners: readonly PortOwner[]): Promise<void> => {
  const end = Date.now() + patienceMs;
  for (const owner of owners) {
    while (await isTaken(ports[owner])) {
      if (Date.now() > end) throw new Trouble(`Port ${ports[owner]} (${owner}) is taken by another program: ${cureOf(owner)}`);
      await sleep(100);
    }
  }
};

const portsOf = (numbers: readonly number[]): Ports => Object.fromEntries(inOrder.map((owner, at) => [owner, numbers[at]])) as Ports;

const cureOf = (owner: PortOwner): string => {
  const move = `end that program, or set GATEWAY_PORT to another number (the ${inOrder.length - 1} ports after it are used too)`;
  if (owner === 'mongod') return `${move}, or MONGODB_URI to a MongoDB that runs already.`;
  return owner === 'kafka' || owner === 'controller' ? `${move}, or KAFKA_BROKERS to a Kafka that runs already.` : `${move}.`;
};
