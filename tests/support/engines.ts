import type { TestProject } from 'vitest/node';
import { startEngines } from '#infra/engines/engines';
import { temporaryData } from '#infra/engines/temporary';
import { readTestConfig } from '#infra/system/config';

declare module 'vitest' {
  interface ProvidedContext {
    /** A replica set; a test makes databases with names of its own only. */
    readonly mongodbUri: string;
    /** Comma list; a test makes topics with a prefix of its own only. */
    readonly kafkaBrokers: string;
  }
}

interface TestEngines {
  readonly mongodbUri: string;
  readonly kafkaBrokers: string;
  readonly stop: () => Promise<void>;
}

const log = (line: string) => void process.stderr.write(`${line}\n`);

/** Gives the tests their engines: those that the environment names, Docker's when asked for, else embedded ones on free ports. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const { mongodbUri, kafkaBrokers, testEngines } = readTestConfig();
  const missing = [mongodbUri ? [] : ['mongod' as const], kafkaBrokers ? [] : ['kafka' as const]].flat();
  const own = await start(missing, testEngines);
  project.provide('mongodbUri', mongodbUri ?? own.mongodbUri);
  project.provide('kafkaBrokers', kafkaBrokers ?? own.kafkaBrokers);
  return own.stop;
};

const start = async (only: readonly ('mongod' | 'kafka')[], kind: 'embedded' | 'docker'): Promise<TestEngines> => {
  if (only.length === 0) return { mongodbUri: '', kafkaBrokers: '', stop: () => Promise.resolve() };
  if (kind === 'docker') return (await import('./dockerEngines.ts')).startDockerEngines();
  const { dataDir, remove } = await temporaryData('tests', log);
  const engines = await startEngines({ dataDir, only, log });
  return {
    ...engines,
    stop: async () => {
      await engines.stop();
      remove();
    },
  };
};
