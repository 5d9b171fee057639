import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchToken } from '#infra/system/demo';
import { forget } from '#infra/system/prepare';
import { startSystem, type System } from '#infra/system/system';
import { inject } from 'vitest';
import type { Answered } from './asking.ts';
import { document } from './documents.ts';

/** The whole system as its clients see it: the seeded nation behind the gateway, on databases and topics of its own. */
export interface TestSystem {
  readonly system: System;
  readonly graphql: string;
  readonly kafkaBrokers: string;
  /** Sends a document of `schemas/documents` as a demo person. */
  readonly send: (name: string, document: string, variables?: object) => Promise<Answered>;
  /** Sends any query as a demo person. */
  readonly ask: (name: string, query: string, variables?: object) => Promise<Answered & { readonly status: number }>;
  readonly stop: () => Promise<void>;
}

/** Starts every process on the engines of the tests; the nation has few accepted cases, so that it is soon there. */
export const startTestSystem = async ({ cases = 300 }: { readonly cases?: number } = {}): Promise<TestSystem> => {
  const [mongodbUri, kafkaBrokers] = [inject('mongodbUri'), inject('kafkaBrokers')];
  const name = `t${randomUUID().slice(0, 8)}`;
  const place = { mongodbUri, kafkaBrokers, databasePrefix: `${name}_`, topicPrefix: `${name}.` };
  const dataDir = await mkdtemp(join(tmpdir(), 'system-'));
  // All that a test files is of one telephone number.
  const env = { 'public-services': { FILINGS_PER_PHONE: '0' } };
  const system = await startSystem({ ...place, dataDir, seed: true, cases, env, log: () => undefined });
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (person: string): Promise<string> => {
    const known = tokens.get(person) ?? fetchToken(system.urls.issuer, person);
    tokens.set(person, known);
    return known;
  };
  const graphql = `${system.urls.gateway}/graphql`;
  const ask: TestSystem['ask'] = async (person, query, variables = {}) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(person)}` };
    const response = await fetch(graphql, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return { status: response.status, ...((await response.json()) as Answered) };
  };
  return {
    system,
    graphql,
    kafkaBrokers,
    ask,
    send: (person, name, variables) => ask(person, document(name), variables),
    stop: async () => {
      await system.stop();
      await forget(place);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
