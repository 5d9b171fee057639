import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly cwd?: string;
  /** The whole environment; this process's own when left out. */
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Hears each line of both streams as it comes. */
  readonly onLine?: (line: string) => void;
}

/** Runs a command to its end. Never rejects: a command that cannot be started has status -1 and says why. */
export const run = (
  command: string,
  args: readonly string[],
  { cwd, env, signal, onLine }: RunOptions = {},
): Promise<{ status: number; output: string }> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let line = '';
    const hear = (chunk: string): void => {
      output += chunk;
      const lines = `${line}${chunk}`.split('\n');
      line = lines.pop() ?? '';
      if (onLine) lines.filter((text) => text.trim() !== '').forEach((text) => onLine(text));
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('error', (cause) => resolve({ status: -1, output: cause.message }));
    child.once('close', (code) => resolve({ status: code ?? -1, output: output.trimEnd() }));
  });
