import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Trouble } from '../processes/trouble.ts';

const text = z.string();
const running = z.object({
  pid: z.number(),
  graphqlUrl: text,
  issuerUrl: text,
  urls: z.record(text, text),
  mongodbUri: text,
  kafkaBrokers: text,
  databasePrefix: text,
  topicPrefix: text,
  secretsDir: text,
});

/** Where a running system is found; stands in its data folder for as long as it runs. */
export type RunningSystem = z.infer<typeof running>;

const fileIn = (dataDir: string): string => join(dataDir, 'system.json');

export const writeSystemFile = (dataDir: string, system: RunningSystem): void => writeFileSync(fileIn(dataDir), JSON.stringify(system));

export const removeSystemFile = (dataDir: string): void => rmSync(fileIn(dataDir), { force: true });

/** @throws {Trouble} when no system runs on this data folder */
export const readSystemFile = (dataDir: string): RunningSystem => {
  const written = textOf(fileIn(dataDir));
  const system = written === null ? null : running.parse(JSON.parse(written));
  if (!system || !isAlive(system.pid))
    throw new Trouble(`No system runs on ${dataDir}: start it with npm start and wait for its last line, "ready".`);
  return system;
};

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
