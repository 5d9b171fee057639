import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureTopics, forget, migrateAll } from '#infra/system/prepare';
import { databaseOf, type ServiceName } from '#infra/system/processes';
import { ensureSecrets } from '#infra/system/secrets';
import { startCasework } from '@legal-aid/casework/app';
import { connect } from '@legal-aid/journal/connect';
import { startPublicServices } from '@legal-aid/public-services/app';
import { startRegistry } from '@legal-aid/registry/app';
import type { Actor } from '@legal-aid/service-kit/actor';
import { createLogger } from '@legal-aid/service-kit/logger';
import { openKeyring } from '@legal-aid/service-kit/keyring';
import type { FastifyInstance } from 'fastify';
import type { Connection } from 'mongoose';
import { Temporal } from 'temporal-polyfill';
import { inject } from 'vitest';
import { postSigned, type Answered } from './asking.ts';

/** Services of a test's own: their databases, topics, secrets and clock belong to nobody else. */
export interface World {
  readonly clock: { now: Temporal.Instant };
  readonly secretsDir: string;
  readonly mongodbUri: string;
  readonly databasePrefix: string;
  readonly topicPrefix: string;
  readonly kafkaBrokers: string;
  readonly urlOf: (service: ServiceName) => string;
  readonly ask: (service: ServiceName, actor: Actor, query: string, variables?: object, correlationId?: string) => Promise<Answered>;
  readonly databaseOf: (service: ServiceName) => Connection;
  readonly stopService: (service: ServiceName) => Promise<void>;
  readonly startService: (service: ServiceName) => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Running {
  readonly app: FastifyInstance;
  readonly close: () => Promise<void>;
}

const starters = { registry: startRegistry, 'public-services': startPublicServices, casework: startCasework };
type Startable = keyof typeof starters;

interface Settings {
  /** How many applications with one telephone number are taken within an hour; any number when left out, for all of a test's are of one. */
  readonly filingsPerPhone?: number;
  /** How many people's records an account of staff may read within an hour, and from which number on that is told. */
  readonly personReads?: { readonly warnAt: number; readonly most: number };
  /** The world whose secrets this one has too. */
  readonly secretsOf?: World;
}

/** Starts the named services in this process, on a clock that only the test moves. */
export const startWorld = async (
  names: readonly Startable[],
  now: string,
  { filingsPerPhone = 0, personReads = { warnAt: 300, most: 1_000 }, secretsOf }: Settings = {},
): Promise<World> => {
  const [mongodbUri, kafkaBrokers] = [inject('mongodbUri'), inject('kafkaBrokers')];
  const name = `t${randomUUID().slice(0, 8)}`;
  const place = { mongodbUri, kafkaBrokers, databasePrefix: name, topicPrefix: `${name}.` };
  const secretsDir = await mkdtemp(join(tmpdir(), 'secrets-'));
  if (secretsOf) await cp(secretsOf.secretsDir, secretsDir, { recursive: true });
  await Promise.all([ensureSecrets(secretsDir, false), migrateAll(place), ensureTopics(place)]);
  const clock = { now: Temporal.Instant.from(now) };
  const running = new Map<ServiceName, Running>();
  const ports = new Map<ServiceName, number>();
  const urlOf = (service: ServiceName): string => `http://127.0.0.1:${ports.get(service)}`;
  const start = async (service: ServiceName): Promise<void> => {
    const started = await starters[service as Startable](
      {
        ...configOf(place, service, secretsDir),
        PORT: ports.get(service) ?? 0,
        ...{ PUBLIC_SERVICES_URL: urlOf('public-services'), FILINGS_PER_PHONE: filingsPerPhone },
        ...{ PERSON_READS_WARNING: personReads.warnAt, PERSON_READS_LIMIT: personReads.most },
      },
      { clock: () => clock.now, logger: createLogger(service, 'silent'), onFatal: (cause) => void process.emitWarning(String(cause)) },
    );
    running.set(service, started);
    ports.set(service, (started.app.server.address() as { port: number }).port);
  };
  // Public services first: casework asks them.
  for (const service of [...names].toSorted().toReversed()) await start(service);
  const databases = new Map(
    await Promise.all(names.map(async (service) => [service, await connect(mongodbUri, databaseOf(service, name))] as const)),
  );
  const { key } = openKeyring(secretsDir, 'signing').current();
  return {
    ...place,
    clock,
    secretsDir,
    urlOf,
    ask: async (service, actor, query, variables = {}, correlationId = randomUUID()) => {
      const question = { url: `${urlOf(service)}/graphql`, audience: service, key, actor, correlationId, now: clock.now.epochMilliseconds };
      return (await postSigned({ ...question, body: { query, variables } })).json() as Promise<Answered>;
    },
    databaseOf: (service) => databases.get(service as Startable) as Connection,
    stopService: async (service) => {
      await running.get(service)?.close();
      running.delete(service);
    },
    startService: start,
    stop: async () => {
      await Promise.all([...running.values()].map(({ close }) => close()));
      await Promise.all([...databases.values()].map((connection) => connection.close()));
      await forget(place);
      await rm(secretsDir, { recursive: true });
    },
  };
};

interface Place {
  readonly mongodbUri: string;
  readonly kafkaBrokers: string;
  readonly databasePrefix: string;
  readonly topicPrefix: string;
}

const configOf = (place: Place, service: ServiceName, secretsDir: string) => ({
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'silent',
  SECRETS_DIR: secretsDir,
  MONGODB_URI: place.mongodbUri,
  MONGODB_DATABASE: databaseOf(service, place.databasePrefix),
  KAFKA_BROKERS: place.kafkaBrokers.split(','),
  TOPIC_PREFIX: place.topicPrefix,
});
