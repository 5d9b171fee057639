import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { topicOf, topics } from '@legal-aid/contracts/topics';
import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { systemClock, type Clock } from '@legal-aid/service-kit/clock';
import { createLogger } from '@legal-aid/service-kit/logger';
import { signRequest } from '@legal-aid/service-kit/signature';
import type { Temporal } from 'temporal-polyfill';
import { inject } from 'vitest';
import { startStatistics } from '#app';
import { migrate } from '#store/migrate';
import { openStore } from '#store/openStore';

export type App = Awaited<ReturnType<typeof startStatistics>>['app'];

const key = Buffer.alloc(32, 7);
const logger = createLogger('statistics', 'silent');

export const actor = (role: Role, organizationId: string | null = null): Actor => ({ subject: 'somebody', role, organizationId });

interface Asking {
  readonly by: Actor;
  /** When it is asked, where the service does not go by the machine's clock. */
  readonly at?: Temporal.Instant;
}

/** Asks as the gateway does, signed. */
export const post = async (app: App, { url, payload, by, at }: { url: string; payload: object } & Asking) => {
  const body = JSON.stringify(payload);
  const now = at?.epochMilliseconds ?? Date.now();
  const asked = { key, audience: 'statistics', actor: by, correlationId: randomUUID(), body, now, nonce: randomUUID() };
  const headers = { ...signRequest(asked), 'content-type': 'application/json' };
  const { statusCode, json } = await app.inject({ method: 'POST', url, payload: body, headers });
  return { statusCode, body: json() };
};

/** An operation's answer. */
export const askGraphql = async <Data>(app: App, { by, at, ...payload }: { query: string; variables: object } & Asking) =>
  (await post(app, { url: '/graphql', payload, by, ...(at && { at }) })).body as {
    readonly data?: Data;
    readonly errors?: readonly { readonly extensions: object }[];
  };

/** Processes of statistics with a database and topics of their own. */
export const startWorld = async (about: string) => {
  const name = `${about}-${randomUUID().slice(0, 8)}`;
  const [prefix, brokers, mongodbUri] = [`${name}.`, inject('kafkaBrokers').split(','), inject('mongodbUri')];
  const bus = createBus({ brokers, clientId: name, logger });
  const secrets = await mkdtemp(join(tmpdir(), 'secrets-'));
  await writeFile(join(secrets, 'signing.1.key'), key.toString('base64url'));
  const owned = topics.map((topic) => prefix + topic);
  await Promise.all([migrate(mongodbUri, name), bus.ensureTopics(owned, 3)]);
  const publisher = bus.publisher();
  const running: (() => Promise<void>)[] = [];
  const start = async (clock: Clock = systemClock): Promise<App> => {
    const config = { NODE_ENV: 'test', HOST: '127.0.0.1', PORT: 0, LOG_LEVEL: 'silent', SECRETS_DIR: secrets };
    const places = { MONGODB_URI: mongodbUri, MONGODB_DATABASE: name, KAFKA_BROKERS: brokers, TOPIC_PREFIX: prefix };
    const onFatal = (cause: unknown) => process.emitWarning(String(cause));
    const { app, close } = await startStatistics({ ...config, ...places }, { clock, logger, onFatal });
    running.push(close);
    return app;
  };
  const publishRaw = (type: string, subject: string, value: string) =>
    publisher.publish([{ topic: prefix + topicOf(type), key: subject, value }]);
  const publish = (events: readonly { readonly type: string; readonly subject: string }[]) =>
    publisher.publish(events.map((event) => ({ topic: prefix + topicOf(event.type), key: event.subject, value: JSON.stringify(event) })));
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((close) => close()));
    await publisher.close();
    await bus.deleteTopics(owned);
    await bus.close();
    const store = await openStore(mongodbUri, name);
    await store.connection.dropDatabase();
    await store.close();
    await rm(secrets, { recursive: true });
  };
  return { start, publish, publishRaw, openStore: () => openStore(mongodbUri, name), stop };
};
