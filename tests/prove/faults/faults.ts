import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#infra/system/config';
import { Trouble } from '#infra/processes/trouble';

/** A change of one source file as a process loads it; the file itself stays as it is. */
export interface Patch {
  readonly name: string;
  /** The process that gets it, by a piece of its main file's path. */
  readonly process: string;
  /** Path of the source from the checkout. */
  readonly file: string;
  /** Exact text, there exactly once. */
  readonly find: string;
  readonly replace: string;
}

/** What a process is told of the faults it shall have, by a file. */
export interface Faults {
  readonly patches: readonly Patch[];
  /** Where crash points look whether they are armed, and where what happened is told. */
  readonly folder: string;
}

/** @throws {Trouble} when a patch no longer fits the source: a proof that plants nothing proves nothing */
export const demandFit = (patches: readonly Patch[]): void => {
  for (const { name, file, find } of patches) {
    const times = readFileSync(join(root, file), 'utf8').split(find).length - 1;
    if (times !== 1) throw new Trouble(`The planted change "${name}" does not fit ${file} any more: its text is there ${times} times.`);
  }
};

/** @throws {Trouble} when no process has loaded a patched source */
export const demandApplied = (patches: readonly Patch[], folder: string): void => {
  const idle = patches.filter(({ name }) => !existsSync(join(folder, `applied-${name}`)));
  if (idle.length > 0) throw new Trouble(`No process loaded the planted change ${idle.map(({ name }) => `"${name}"`).join(', ')}.`);
};
