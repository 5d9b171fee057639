import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { createBackoff } from './backoff.ts';

/** A program that is run as a child. */
export interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly logFile: string;
}

export interface SuperviseOptions {
  /** Asked when the program exits: whether it is started again, after a growing wait. */
  readonly restart: () => boolean;
  readonly log: (line: string) => void;
  /** Hears of every end that was not asked for. */
  readonly onEnd?: (how: string) => void;
  /** Runs after each restart; a rejection is told and nothing more. */
  readonly onRestart?: () => Promise<void>;
  readonly launch?: (program: Program) => ChildProcess;
}

/** A child that is watched until it is stopped. */
export interface Supervised {
  readonly name: string;
  readonly logFile: string;
  /** Undefined while it is down. */
  readonly pid: () => number | undefined;
  readonly restarts: () => number;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** SIGTERM, and SIGKILL after the grace in milliseconds; resolves when it is gone for good. */
  readonly stop: (graceMs: number) => Promise<void>;
}

/** Starts a program and keeps it running. */
export const supervise = (program: Program, { restart, log, onEnd, onRestart, launch = launchDetached }: SuperviseOptions): Supervised => {
  const backoff = createBackoff({ firstMs: 200, maxMs: 10_000, calmMs: 30_000 });
  let child: ChildProcess | undefined;
  let waiting: NodeJS.Timeout | undefined;
  let restarts = 0;
  let stopping = false;

  const start = (): void => {
    const began = Date.now();
    child = launch(program);
    onceOver(child, (how) => {
      child = undefined;
      if (!stopping) goOn(how, Date.now() - began);
    });
  };
  const goOn = (how: string, ranMs: number): void => {
    onEnd?.(how);
    if (!restart()) return;
    const delay = backoff(ranMs);
    log(`!! ${program.name} ended (${how}); starting it again in ${delay / 1_000} s; see ${program.logFile}`);
    waiting = setTimeout(() => {
      restarts += 1;
      start();
      onRestart?.().catch((cause: unknown) => log(`!! ${program.name} does not come back: ${String(cause)}`));
    }, delay);
  };
  start();
  return {
    name: program.name,
    logFile: program.logFile,
    pid: () => child?.pid,
    restarts: () => restarts,
    kill: (signal) => void child?.kill(signal),
    stop: async (graceMs) => {
      stopping = true;
      clearTimeout(waiting);
      if (child && !(await end(child, graceMs))) log(`!! ${program.name} did not stop within ${graceMs / 1_000} s and was killed`);
    },
  };
};

// A program that cannot be started tells an error, and some tell an exit too.
const onceOver = (child: ChildProcess, ended: (how: string) => void): void => {
  let over = false;
  const tell = (how: string): void => {
    if (!over) ended(how);
    over = true;
  };
  child.once('error', (cause) => tell(cause.message));
  child.once('exit', (code, signal) => tell(signal ?? `exit ${code}`));
};

// Whether it ended by itself.
const end = (child: ChildProcess, graceMs: number): Promise<boolean> =>
  new Promise((resolve) => {
    const hurry = setTimeout(() => child.kill('SIGKILL'), graceMs);
    child.once('exit', (_, signal) => {
      clearTimeout(hurry);
      resolve(signal !== 'SIGKILL');
    });
    child.kill('SIGTERM');
  });

// In a process group of its own: a terminal's Ctrl-C reaches the supervisor alone, which stops everything in order.
const launchDetached = ({ command, args, cwd, env, logFile }: Program): ChildProcess => {
  const output = openSync(logFile, 'a', 0o600);
  try {
    return spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', output, output] });
  } finally {
    closeSync(output);
  }
};
