import type { CredentialKind } from '@legal-aid/contracts/codes';
import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import { derivedId } from '@legal-aid/journal/derivedId';
import type { Answer, Command } from '@legal-aid/journal/execute';
import { addCapacity, type CapacityAddition } from '#domain/addCapacity';
import type { CapacityRequest } from '#domain/capacityFits';
import { cardProblem, mayKeepCapacity } from '#domain/departmentCompetence';
import { endCapacity, type CapacityEnding } from '#domain/endCapacity';
import { issueCredential, type CredentialIssue } from '#domain/issueCredential';
import type { Office } from '#domain/office';
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
  readonly findOrganizations: (ids: readonly string[]) => Promise<readonly Organization[]>;
  readonly findCardHolder: (card: CredentialRequest) => Promise<PractitionerId | null>;
  readonly execute: Run;
}

/** The id of the practitioner that a command registers. */
export const practitionerIdOf = ({ actor, id }: Pick<Command, 'actor' | 'id'>): PractitionerId =>
  derivedId('registry.practitioner', actor, id) as PractitionerId;

/** Enters a practitioner into the register. */
export const createRegisterPractitioner =
  (ports: PractitionerPorts) =>
  (registration: PractitionerRegistration, command: Command, office: Office): Promise<Answer | Refusal> =>
    ports.execute(command, async () => {
      const { capacity, credential } = registration;
      const id = practitionerIdOf(command);
      const organization = await findPlace(ports, office, capacity);
      const holder = credential ? await ports.findCardHolder(credential) : null;
      return registerPractitioner(registration, { organization, cardTaken: holder !== null && holder !== id }, id);
    });

/** Adds a capacity. */
export const createAddCapacity = (ports: PractitionerPorts) =>
  changing(ports, async (current, input: CapacityAddition, office) =>
    addCapacity(current, await findPlace(ports, office, input.capacity), input),
  );

/** Ends a capacity. */
export const createEndCapacity = (ports: PractitionerPorts) =>
  changing(ports, async (current, input: CapacityEnding, office) => {
    const place = await findPlace(ports, office, input);
    return place ? endCapacity(current, input) : refused('ORGANIZATION_NOT_FOUND', null, { field: 'organizationId' });
  });

/** Issues a card. */
export const createIssueCredential = (ports: PractitionerPorts) =>
  changing(ports, async (current, input: CredentialIssue, office) => {
    const outside = await findCardProblem(ports, office, { practitioner: current, card: input.credential.kind });
    if (outside) return outside;
    const holder = await ports.findCardHolder(input.credential);
    return issueCredential(current, holder !== null && holder !== current.id, input);
  });

/** Withdraws a card. */
export const createWithdrawCredential = (ports: PractitionerPorts) =>
  changing(ports, async (current, input: CredentialWithdrawal, office) => {
    const outside = await findCardProblem(ports, office, { practitioner: current, card: input.kind });
    return outside ?? withdrawCredential(current, input);
  });

/** The organisation of a capacity; null when there is none of which the office keeps such a capacity. */
const findPlace = async (
  { findOrganization }: PractitionerPorts,
  office: Office,
  { organizationId, kind }: Pick<CapacityRequest, 'organizationId' | 'kind'>,
): Promise<Organization | null> => {
  const organization = await findOrganization(organizationId);
  return organization && mayKeepCapacity(office, organization, kind) ? organization : null;
};

const findCardProblem = async (
  { findOrganizations }: PractitionerPorts,
  office: Office,
  about: { readonly practitioner: Practitioner; readonly card: CredentialKind },
): Promise<Refusal | null> => {
  const organizations = await findOrganizations(about.practitioner.capacities.map(({ organizationId }) => organizationId));
  return cardProblem(office, { ...about, organizations });
};

const changing =
  <Input>(
    { findPractitioner, execute }: PractitionerPorts,
    decide: (current: Practitioner, input: Input, office: Office) => Promise<Decision>,
  ) =>
  (input: Input & OfPractitioner, command: Command, office: Office): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const current = await findPractitioner(input.practitionerId);
      return current ? decide(current, input, office) : refused('PRACTITIONER_NOT_FOUND', null, { field: 'practitionerId' });
    });
