import { randomUUID } from 'node:crypto';
import { parseEvent, type AnyEvent } from '@legal-aid/contracts/events';
import { createEventConsumer } from '@legal-aid/journal/eventConsumer';
import { answerOf } from '@legal-aid/journal/execute';
import { parkedCount } from '@legal-aid/journal/parking';
import { backlogOf } from '@legal-aid/journal/relay';
import type { Bus } from '@legal-aid/messaging/port';
import type { Logger } from '@legal-aid/service-kit/logger';
import { createSignedCall } from '@legal-aid/service-kit/signedCall';
import { createReceiveApplication } from '#commands/receiveApplication';
import type { Config } from '#config';
import { createFetchApplicant, takeApplication } from '#consumers/applications';
import { takeOrganization } from '#consumers/organizations';
import { createCaseStore } from '#store/cases';
import { createOrganizationCopy } from '#store/organizations';
import type { Parts } from '#wiring';

interface Options extends Omit<Parts, 'digestKey'> {
  readonly bus: Bus;
  readonly config: Config;
  readonly signingKey: Buffer;
  readonly now: () => Date;
  readonly logger: Logger;
  readonly onFatal: (cause: unknown) => void;
}

const self = { subject: 'service:casework', role: 'SERVICE', organizationId: null } as const;

/** Subscribes to what casework must know: organisations and filed applications. */
export const startConsumers = (options: Options) => {
  const { bus, config, connection, now, logger, onFatal } = options;
  const subscribe = (purpose: string, topic: string, take: (event: AnyEvent) => Promise<void>) =>
    bus.subscribe({
      groupId: `${config.TOPIC_PREFIX}casework.${purpose}`,
      topics: [config.TOPIC_PREFIX + topic],
      handle: createEventConsumer({ connection, now, read: parseEvent, take }),
      onFatal,
      logger,
    });
  const subscriptions = [
    subscribe('organizations', 'legalaid.registry.organization', takeOrganization(createOrganizationCopy(connection))),
    subscribe('applications', 'legalaid.public-services.application', takeApplication(createReceive(options))),
  ];
  return {
    health: async () => ({
      backlog: await backlogOf(connection),
      parked: await parkedCount(connection),
      lag: subscriptions.reduce<number | null>((sum, { lag }) => (sum === null || lag() === null ? null : sum + (lag()?.behind ?? 0)), 0),
    }),
    stop: async () => {
      await Promise.all(subscriptions.map(({ stop }) => stop()));
    },
  };
};

const createReceive = ({ config, connection, sealer, execute, clock, signingKey }: Options) => {
  const store = createCaseStore(connection, sealer);
  const call = createSignedCall({
    baseUrl: config.PUBLIC_SERVICES_URL,
    audience: 'public-services',
    key: signingKey,
    actor: self,
    now: () => clock().epochMilliseconds,
    random: randomUUID,
  });
  return createReceiveApplication({
    hasSucceeded: async (command) => (await answerOf(connection, command)) !== undefined,
    findByApplication: store.findByApplication,
    fetchApplicant: createFetchApplicant(call),
    now: clock,
    execute: (command, decide, person) => execute(command, decide, store.writeReceived(person)),
  });
};
