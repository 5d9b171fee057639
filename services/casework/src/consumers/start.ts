import { randomUUID } from 'node:crypto';
import type { AnyEvent } from '@legal-aid/contracts/events';
import type { Consumers } from '@legal-aid/journal/consumers';
import { answerOf } from '@legal-aid/journal/execute';
import { momentOf } from '@legal-aid/service-kit/clock';
import type { Keyring } from '@legal-aid/service-kit/keyring';
import { createSignedCall } from '@legal-aid/service-kit/signedCall';
import { createReceiveApplication } from '#commands/receiveApplication';
import { createWithdrawApplication } from '#commands/withdrawApplication';
import { createFetchApplicant, takeApplication } from '#consumers/applications';
import { takeOrganization } from '#consumers/organizations';
import { takePractitioner } from '#consumers/practitioners';
import { createCaseStore } from '#store/cases';
import { createPractitionerCopy } from '#store/practitioners';
import type { Parts } from '#wiring';

interface Options extends Omit<Parts, 'digestKey'> {
  readonly publicServicesUrl: string;
  readonly signing: Keyring;
}

const self = { subject: 'service:casework', role: 'SERVICE', organizationId: null } as const;

/** Takes in what casework must know: organisations, practitioners, and applications as they are filed and withdrawn. */
export const startConsumers = (consumers: Consumers<AnyEvent>, options: Options): void => {
  consumers.add('organizations', 'legalaid.registry.organization', takeOrganization(options.organizations));
  consumers.add('practitioners', 'legalaid.registry.practitioner', takePractitioner(createPractitionerCopy(options.connection)));
  consumers.add('applications', 'legalaid.public-services.application', takeApplication(createReceive(options), createWithdraw(options)));
};

const createReceive = ({ publicServicesUrl, connection, seals, execute, clock, signing }: Options) => {
  const store = createCaseStore(connection, seals);
  const call = createSignedCall({
    baseUrl: publicServicesUrl,
    audience: 'public-services',
    signing,
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

const createWithdraw = ({ connection, seals, execute, clock }: Options) => {
  const store = createCaseStore(connection, seals);
  return createWithdrawApplication({
    findByApplication: store.findByApplication,
    moment: () => momentOf(clock),
    execute: (command, decide) => execute(command, decide, store.writeChanged),
  });
};
