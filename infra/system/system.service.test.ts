import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { inject, expect, it, vi } from 'vitest';
import { temporaryData } from '../engines/temporary.ts';
import { markedProcesses } from '../processes/leftovers.ts';
import { forget } from './prepare.ts';
import { answers } from './ready.ts';
import { startSystem } from './system.ts';

const silent = () => undefined;

it('a killed process comes back, a second start on the same data is refused, and a stop leaves nothing', { timeout: 90_000 }, async () => {
  const { dataDir, remove } = await temporaryData('system', silent);
  const name = `s${randomUUID().slice(0, 8)}`;
  const engines = { mongodbUri: inject('mongodbUri'), kafkaBrokers: inject('kafkaBrokers') };
  const place = { ...engines, databasePrefix: name, topicPrefix: `${name}.` };
  const options = { ...place, dataDir, only: ['registry', 'issuer'] as const, log: silent };
  const system = await startSystem(options);
  try {
    const registry = system.process('registry');
    expect(await markedProcesses(realpathSync(dataDir))).toHaveLength(2);
    await expect(startSystem(options)).rejects.toThrow(`Process ${process.pid} already runs a system`);

    registry.kill('SIGKILL');
    await vi.waitFor(() => expect(registry.restarts()).toBe(1), { timeout: 10_000 });
    await vi.waitFor(async () => expect(await answers(`${system.urls.registry}/readyz`)).toBe(true), { timeout: 30_000 });
  } finally {
    await system.stop();
    await forget(place);
  }
  expect(await markedProcesses(realpathSync(dataDir))).toEqual([]);
  expect(await answers(`${system.urls.registry}/livez`)).toBe(false);
  remove();
});
