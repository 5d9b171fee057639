import { run } from '../processes/run.ts';

const elsewhere = {
  mongodb: 'or set MONGODB_URI to a MongoDB replica set that runs already.',
  kafka: 'or set KAFKA_BROKERS to a Kafka that runs already.',
};

/** Runs a command that tells a version. */
export type Ask = (command: string, args: readonly string[]) => Promise<{ status: number; output: string }>;

/** Why pip cannot fetch MongoDB here, or null. */
export const pipTrouble = async (ask: Ask = run): Promise<string | null> => {
  if ((await ask('python3', ['--version'])).status !== 0)
    return `Python 3 is missing: install it with pip (Debian: apt install python3 python3-pip), ${elsewhere.mongodb}`;
  if ((await ask('python3', ['-m', 'pip', '--version'])).status !== 0)
    return `Python's pip is missing: install it (Debian: apt install python3-pip), ${elsewhere.mongodb}`;
  return null;
};

/** Why Maven cannot fetch Kafka here, or null. */
export const mavenTrouble = async (ask: Ask = run): Promise<string | null> =>
  (await ask('mvn', ['--version'])).status === 0
    ? null
    : `Maven (mvn) is missing or does not run: install it (Debian: apt install maven), ${elsewhere.kafka}`;

/** Why Kafka cannot run here, or null. */
export const javaTrouble = async (ask: Ask = run): Promise<string | null> => {
  const { status, output } = await ask('java', ['-version']);
  if (status !== 0) return `Java is missing: install Java 17 or newer (Debian: apt install default-jre-headless), ${elsewhere.kafka}`;
  const version = /version "(\d+)/.exec(output)?.[1];
  return Number(version) >= 17 ? null : `Java ${version ?? 'of unknown version'} is too old: install Java 17 or newer, ${elsewhere.kafka}`;
};

/** Which libraries of the system this mongod lacks, as a sentence, or null. */
export const libraryTrouble = async (mongod: string, ask: Ask = run): Promise<string | null> => {
  const { output } = await ask('ldd', [mongod]);
  const missing = [
    ...new Set([...output.matchAll(/(\S+) => not found|version `(\S+)' not found/g)].map(([, library, version]) => library ?? version)),
  ];
  if (missing.length === 0) return null;
  return `MongoDB lacks ${missing.join(', ')} on this machine: install it (Debian: apt install libcurl4 libssl3), ${elsewhere.mongodb}`;
};
