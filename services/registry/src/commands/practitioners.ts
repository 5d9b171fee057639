import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import { derivedId } from '@legal-aid/journal/derivedId';
import type { Answer, Command } from '@legal-aid/journal/execute';
import { addCapacity, type CapacityAddition } from '#domain/addCapacity';
import { endCapacity, type CapacityEnding } from '#domain/endCapacity';
import { issueCredential, type CredentialIssue } from '#domain/issueCredential';
import type { Organization } from '#domain/organization';
import type { Practitioner, PractitionerEvent, PractitionerId } from '#domain/practitioner';
import { registerPractitioner, type CredentialRequest, type PractitionerRegistration } from '#domain/registerPractitioner';
import { withdrawCredential, type CredentialWithdrawal } from '#domain/withdrawCredential';

type Decision = Outcome<Practitioner, PractitionerEvent>;
type Run = (command: Command, decide: () => Promise<Decision>) => Promise<Answer | Refusal>;
interface OfPractitioner {
  readonly practitionerId: string;
}

/** What the commands of practitioners need of the world. */
export interface PractitionerPorts {
  readonly findPractitioner: (id: string) => Promise<Practitioner | null>;
  readonly findOrganization: (id: string) => Promise<Organization | null>;
  readonly findCardHolder: (card: CredentialRequest) => Promise<PractitionerId | null>;
  readonly execute: Run;
}

/** The id of the practitioner that a command registers. */
export const practitionerIdOf = ({ actor, id }: Pick<Command, 'actor' | 'id'>): PractitionerId =>
  derivedId('registry.practitioner', actor, id) as PractitionerId;

/** Enters a practitioner into the register. */
export const createRegisterPractitioner =
  ({ findOrganization, findCardHolder, execute }: PractitionerPorts) =>
  (registration: PractitionerRegistration, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const { capacity, credential } = registration;
      const id = practitionerIdOf(command);
      const organization = await findOrganization(capacity.organizationId);
      const holder = credential ? await findCardHolder(credential) : null;
      return registerPractitioner(registration, { organization, cardTaken: holder !== null && holder !== id }, id);
    });

/** Adds a capacity. */
export const createAddCapacity = ({ findOrganization, ...ports }: PractitionerPorts) =>
  changing(ports, async (current, input: CapacityAddition) =>
    addCapacity(current, await findOrganization(input.capacity.organizationId), input),
  );

/** Ends a capacity. */
export const createEndCapacity = (ports: ChangePorts) =>
  changing(ports, async (current, input: CapacityEnding) => endCapacity(current, input));

/** Issues a card. */
export const createIssueCredential = ({ findCardHolder, ...ports }: PractitionerPorts) =>
  changing(ports, async (current, input: CredentialIssue) => {
    const holder = await findCardHolder(input.credential);
    return issueCredential(current, holder !== null && holder !== current.id, input);
  });

/** Withdraws a card. */
export const createWithdrawCredential = (ports: ChangePorts) =>
  changing(ports, async (current, input: CredentialWithdrawal) => withdrawCredential(current, input));

type ChangePorts = Pick<PractitionerPorts, 'findPractitioner' | 'execute'>;

const changing =
  <Input>({ findPractitioner, execute }: ChangePorts, decide: (current: Practitioner, input: Input) => Promise<Decision>) =>
  (input: Input & OfPractitioner, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const current = await findPractitioner(input.practitionerId);
      return current ? decide(current, input) : refused('PRACTITIONER_NOT_FOUND', null, { field: 'practitionerId' });
    });
