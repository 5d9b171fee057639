import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tailOf } from '#infra/processes/logFile';
import { freePort } from '#infra/processes/ports';
import { supervise } from '#infra/processes/supervise';
import { root } from '#infra/system/config';
import { until } from '../support/poll.ts';
import { commandLineOf, pidsOf } from '../support/processes.ts';
import type { Proof } from '../support/proof.ts';
import type { World } from '../support/world.ts';

/**
 * Starts a second process of statistics beside the system's own, as a busy installation would have: the two share the
 * partitions and write facts at the same time, which is where numbers given in the wrong place would show.
 */
export const startTwin = async ({ log, onEnd }: Pick<Proof, 'log' | 'onEnd'>, { dataDir }: World): Promise<void> => {
  const [first] = await pidsOf(dataDir, 'statistics');
  if (first === undefined) throw new Error('statistics does not run');
  const port = await freePort();
  const [command = '', ...args] = commandLineOf(first).split('\0').slice(0, -1);
  const twin = supervise(
    {
      name: 'statistics-2',
      command,
      args,
      cwd: root,
      env: { ...environmentOf(first), PORT: String(port) },
      logFile: join(dataDir, 'logs', 'statistics-2.log'),
    },
    { restart: () => true, log },
  );
  onEnd(() => twin.stop(8_000));
  const isUp = await until(90_000, async () => ((await answers(port)) ? true : null));
  if (!isUp) throw new Error(`the second statistics does not become ready; its log says:${tailOf(twin.logFile)}`);
};

const environmentOf = (pid: number): Record<string, string> =>
  Object.fromEntries(
    readFileSync(`/proc/${pid}/environ`, 'utf8')
      .split('\0')
      .filter((line) => line.includes('='))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

const answers = async (port: number): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false;
  }
};
