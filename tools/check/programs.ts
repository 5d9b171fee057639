import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Check } from './check.ts';

/** Runs a program of `node_modules/.bin`; its lines are the problems when it ends with other than 0. */
export const runProgram = async (folder: string, [program = '', ...args]: readonly string[]): Promise<readonly string[]> => {
  const child = spawn(join(process.cwd(), 'node_modules/.bin', program), args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  child.stdout.on('data', (part: Buffer) => output.push(String(part)));
  child.stderr.on('data', (part: Buffer) => output.push(String(part)));
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code === 0) return [];
  const lines = output.join('').split('\n').filter(Boolean);
  return lines.length > 0 ? lines : [`${program} ended with ${code} and said nothing`];
};

const program = (name: string, ...command: readonly string[]): Check => ({ name, run: () => runProgram('.', command) });

/** What other people's programs check: types, lint with the rooms' rules, layout. */
export const programChecks: readonly Check[] = [
  program('types', 'tsc', '-p', 'tsconfig.json'),
  program('lint and rooms', 'oxlint', '--deny-warnings', '-f', 'unix', '.'),
  program('layout', 'prettier', '--check', '--log-level', 'warn', '.'),
];
