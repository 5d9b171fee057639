import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { endLeftovers, markedProcesses, markOf } from './leftovers.ts';

const children: ChildProcess[] = [];
const plant = async (env: Record<string, string>): Promise<ChildProcess> => {
  const child = spawn('sleep', ['60'], { env: { ...env, PATH: process.env['PATH'] ?? '' }, stdio: 'ignore' });
  children.push(child);
  await once(child, 'spawn');
  return child;
};
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
});

describe('leftovers of a dead supervisor', () => {
  it('are ended, and a neighbour with another mark or none is not', async () => {
    const folder = `/nowhere/${randomUUID()}`;
    const own = await plant(markOf(folder));
    const neighbour = await plant(markOf(`${folder}-2`));
    const stranger = await plant({ NOTE: folder });

    expect(await markedProcesses(folder)).toEqual([own.pid]);
    const said: string[] = [];
    await endLeftovers(folder, (line) => said.push(line));

    expect(own.signalCode ?? (await once(own, 'exit'))[1]).toBe('SIGTERM');
    expect([neighbour.exitCode, neighbour.signalCode, stranger.exitCode, stranger.signalCode]).toEqual([null, null, null, null]);
    expect(said).toHaveLength(1);
  });
});
