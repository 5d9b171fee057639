import { randomUUID } from 'node:crypto';
import type { AnyEvent } from '@legal-aid/contracts/events';
import type { Consumers } from '@legal-aid/journal/consumers';
import { answerOf } from '@legal-aid/journal/execute';
import { createSignedCall } from '@legal-aid/service-kit/signedCall';
import { createReceiveApplication } from '#commands/receiveApplication';
import { createFetchApplicant, takeApplication } from '#consumers/applications';
import { takeOrganization } from '#consumers/organizations';
import { createCaseStore } from '#store/cases';
import { createOrganizationCopy } from '#store/organizations';
import type { Parts } from '#wiring';

interface Options extends Omit<Parts, 'digestKey'> {
  readonly publicServicesUrl: string;
  readonly signingKey: Buffer;
}

const self = { subject: 'service:casework', role: 'SERVICE', organizationId: null } as const;

/** Takes in what casework must know: organisations and filed applications. */
export const startConsumers = (consumers: Consumers<AnyEvent>, options: Options): void => {
  consumers.add('organizations', 'legalaid.registry.organization', takeOrganization(createOrganizationCopy(options.connection)));
  consumers.add('applications', 'legalaid.public-services.application', takeApplication(createReceive(options)));
};

const createReceive = ({ publicServicesUrl, connection, sealer, execute, clock, signingKey }: Options) => {
  const store = createCaseStore(connection, sealer);
  const call = createSignedCall({
    baseUrl: publicServicesUrl,
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
