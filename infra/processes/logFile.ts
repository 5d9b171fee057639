import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** The log of a process in the data folder; the one of the run before is kept beside it as `.1`. */
export const newLogFile = (dataDir: string, name: string): string => {
  const folder = join(dataDir, 'logs');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.log`);
  if (existsSync(path)) renameSync(path, `${path}.1`);
  return path;
};

/** The last lines of a log, to stand below a sentence, or an empty text. */
export const tailOf = (path: string, lines = 10): string => {
  if (!existsSync(path)) return '';
  const last = readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines);
  return last.map((line) => `\n    ${line.slice(0, 300)}`).join('');
};
