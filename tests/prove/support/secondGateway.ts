import { realpathSync } from 'node:fs';
import { freePort } from '#infra/processes/ports';
import { supervise } from '#infra/processes/supervise';
import { processNames, programOf, urlAt, type ProcessName } from '#infra/system/processes';
import { until } from './poll.ts';
import type { Proof } from './proof.ts';
import { sendRaw } from './raw.ts';
import type { World } from './world.ts';

const patienceMs = 30_000;
const graceMs = 3_000;

/** Another gateway: where it is, and its process. */
export interface SecondGateway {
  readonly url: string;
  readonly pid: () => number | undefined;
}

/** Starts another gateway before the same subgraphs, with other surroundings, and waits until it is ready. */
export const startSecondGateway = async (
  { log, onEnd }: Pick<Proof, 'log' | 'onEnd'>,
  { system, dataDir, faulty }: World,
  env: Readonly<Record<string, string>>,
): Promise<SecondGateway> => {
  const port = await freePort();
  const ports = Object.fromEntries(processNames.map((name) => [name, Number(new URL(system.urls[name]).port)])) as Record<
    ProcessName,
    number
  >;
  const program = programOf('gateway', {
    dataDir: realpathSync(dataDir),
    secretsDir: system.secretsDir,
    ports: { ...ports, gateway: port },
    ...system.engines,
    topicPrefix: system.topicPrefix,
    databasePrefix: system.databasePrefix,
    logLevel: 'warn',
    env: { gateway: { ...faulty, ...env } },
  });
  const child = supervise({ ...program, logFile: program.logFile.replace('gateway', `gateway-${port}`) }, { restart: () => false, log });
  onEnd(() => child.stop(graceMs));
  const url = urlAt(port);
  const ready = await until(patienceMs, async () => ((await sendRaw(`${url}/readyz`, { method: 'GET' })).status === 200 ? true : null));
  if (!ready) throw new Error('the second gateway did not become ready');
  return { url, pid: child.pid };
};
