import { EventEmitter } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { supervise, type Program } from './supervise.ts';

const program: Program = { name: 'casework', command: 'x', args: [], cwd: '/', env: {}, logFile: '/nowhere/casework.log' };

const createWorld = (restart = true) => {
  const runs: (EventEmitter & { pid: number; kill: ReturnType<typeof vi.fn> })[] = [];
  const said: string[] = [];
  const launch = () => {
    const run = Object.assign(new EventEmitter(), { pid: runs.length + 1, kill: vi.fn() });
    runs.push(run);
    return run as unknown as ChildProcess;
  };
  return { runs, said, supervised: supervise(program, { restart: () => restart, launch, log: (line) => said.push(line) }) };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a supervised process', () => {
  it('is started again loudly, and later each time', () => {
    const { runs, said, supervised } = createWorld();
    runs[0]?.emit('exit', null, 'SIGKILL');
    expect(supervised.pid()).toBeUndefined();
    expect(said[0]).toContain('casework ended (SIGKILL)');
    vi.advanceTimersByTime(200);
    expect([supervised.pid(), supervised.restarts()]).toEqual([2, 1]);

    runs[1]?.emit('exit', 1, null);
    vi.advanceTimersByTime(399);
    expect(supervised.pid()).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(supervised.pid()).toBe(3);
  });

  it('stays down when it is not to be restarted', () => {
    const { runs, supervised } = createWorld(false);
    runs[0]?.emit('exit', 1, null);
    vi.advanceTimersByTime(60_000);
    expect([runs.length, supervised.pid()]).toEqual([1, undefined]);
  });

  it('gets SIGTERM to stop, SIGKILL when the grace is over, and no restart', async () => {
    const { runs, supervised } = createWorld();
    const stopped = supervised.stop(8_000);
    expect(runs[0]?.kill.mock.calls).toEqual([['SIGTERM']]);
    vi.advanceTimersByTime(8_000);
    expect(runs[0]?.kill).toHaveBeenLastCalledWith('SIGKILL');
    runs[0]?.emit('exit', null, 'SIGKILL');
    await stopped;
    vi.advanceTimersByTime(60_000);
    expect(runs).toHaveLength(1);
  });

  it('is not started by a wait that a stop interrupts', async () => {
    const { runs, supervised } = createWorld();
    runs[0]?.emit('exit', 1, null);
    await supervised.stop(8_000);
    vi.advanceTimersByTime(60_000);
    expect(runs).toHaveLength(1);
  });
});
