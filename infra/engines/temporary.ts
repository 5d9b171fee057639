import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endLeftovers } from '../processes/leftovers.ts';
import { takeLock } from '../processes/lock.mjs';

const prefix = 'legal-aid-';

export interface TemporaryData {
  readonly dataDir: string;
  /** Removes the folder; call it when everything that uses it has stopped. */
  readonly remove: () => void;
}

/** A data folder for tests and proofs; what dead runs left of theirs, processes and folders, goes first. */
export const temporaryData = async (purpose: string, log: (line: string) => void): Promise<TemporaryData> => {
  const parent = realpathSync(tmpdir());
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) await sweep(join(parent, name), log);
  const dataDir = mkdtempSync(join(parent, `${prefix}${purpose}-`));
  const lock = await takeLock(`temporary:${dataDir}`);
  return {
    dataDir,
    remove: () => {
      rmSync(dataDir, { recursive: true, force: true });
      if (lock.taken) lock.release();
    },
  };
};

const sweep = async (dataDir: string, log: (line: string) => void): Promise<void> => {
  const lock = await takeLock(`temporary:${dataDir}`);
  if (!lock.taken) return;
  await endLeftovers(dataDir, log);
  rmSync(dataDir, { recursive: true, force: true });
  lock.release();
};
