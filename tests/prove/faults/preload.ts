// Loaded before the main file of a process under proof: changes sources as they are loaded, and gives crash points their deed.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultsFile } from './config.ts';
import type { Faults, Patch } from './faults.ts';

const applyTo = (source: string, { name, file, find, replace }: Patch, folder: string): string => {
  if (source.split(find).length !== 2) {
    process.stderr.write(`planted change "${name}" does not fit ${file}\n`);
    process.exit(70);
  }
  writeFileSync(join(folder, `applied-${name}`), '');
  return source.replace(find, () => replace);
};

const plant = ({ patches, folder }: Faults): void => {
  const mine = patches.filter((patch) => process.argv[1]?.includes(patch.process));
  registerHooks({
    load: (url, context, nextLoad) => {
      const loaded = nextLoad(url, context);
      const due = url.startsWith('file:') ? mine.filter(({ file }) => fileURLToPath(url).endsWith(`/${file}`)) : [];
      if (due.length === 0 || loaded.source === undefined || loaded.source === null) return loaded;
      const text = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
      return { ...loaded, source: due.reduce((source, patch) => applyTo(source, patch, folder), text) };
    },
  });
  Object.assign(globalThis, { crashPoint: createCrashPoint(folder) });
};

/** Kills this process at a point that is armed, once for each arming, and leaves the instant behind. */
const createCrashPoint =
  (folder: string) =>
  (point: string): void => {
    const armed = join(folder, `armed-${point}`);
    if (!existsSync(armed)) return;
    const fired = join(folder, `fired-${point}`);
    writeFileSync(armed, JSON.stringify({ pid: process.pid, at: performance.timeOrigin + performance.now() }));
    renameSync(armed, fired);
    process.kill(process.pid, 'SIGKILL');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  };

const file = faultsFile();
if (file !== undefined) plant(JSON.parse(readFileSync(file, 'utf8')) as Faults);
