import { spawn, type ChildProcess } from 'node:child_process';

/** How a program ended, with the last lines it printed. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly lines: readonly string[];
}

const current = new Set<ChildProcess>();

/**
 * Runs a script on this Node, its output going through. It gets a process group of its own, so that a Ctrl-C, which the
 * terminal sends to the whole group, reaches it once and only through us.
 */
export const runScript = async (script: readonly string[]): Promise<Ended> => {
  const child = spawn(process.execPath, [...script], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  current.add(child);
  let tail = '';
  child.stdout.on('data', (part: Buffer) => {
    process.stdout.write(part);
    tail = (tail + String(part)).slice(-2_000);
  });
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  current.delete(child);
  return { code, lines: tail.trimEnd().split('\n') };
};

/** Passes a signal on to what runs now; a second one counts only after a second and ends it at once. */
export const passSignalsOn = (onFirst: () => void): void => {
  let firstAt = 0;
  const pass = (signal: NodeJS.Signals): void => {
    if (firstAt === 0) {
      firstAt = Date.now();
      onFirst();
      for (const child of current) child.kill(signal);
    } else if (Date.now() - firstAt > 1_000) {
      for (const { pid } of current) if (pid) process.kill(-pid, 'SIGKILL');
    }
  };
  process.on('SIGINT', pass).on('SIGTERM', pass);
};
