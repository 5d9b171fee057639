import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import { derivedId } from '@legal-aid/journal/derivedId';
import type { Answer, Command } from '@legal-aid/journal/execute';
import { mayKeepOrganization, registrationProblem } from '#domain/departmentCompetence';
import { endOrganization, type Ending, type OrganizationEnded } from '#domain/endOrganization';
import { mergeOrganization, type Merger, type OrganizationMerged } from '#domain/mergeOrganization';
import type { Office } from '#domain/office';
import type { ActiveOrganization, EndedOrganization, MergedOrganization, Organization, OrganizationId } from '#domain/organization';
import { registerOrganization, type OrganizationRegistered, type Registration } from '#domain/registerOrganization';
import { renameOrganization, type OrganizationRenamed, type Renaming } from '#domain/renameOrganization';

type Run<State, Event> = (command: Command, decide: () => Promise<Outcome<State, Event>>) => Promise<Answer | Refusal>;
type Find = (id: string) => Promise<Organization | null>;
interface OfOrganization {
  readonly organizationId: string;
}

/** The id of the organisation that a command registers. */
export const organizationIdOf = ({ actor, id }: Pick<Command, 'actor' | 'id'>): OrganizationId =>
  derivedId('registry.organization', actor, id) as OrganizationId;

const notFound = (field: string): Refusal => refused('ORGANIZATION_NOT_FOUND', null, { field });

export interface RegisterPorts {
  readonly findOrganization: Find;
  readonly isOrdinalTaken: (centerId: string, ordinal: number) => Promise<boolean>;
  readonly execute: Run<ActiveOrganization, OrganizationRegistered>;
}

/** Enters an organisation into the register. */
export const createRegisterOrganization =
  ({ findOrganization, isOrdinalTaken, execute }: RegisterPorts) =>
  (registration: Registration, command: Command, office: Office): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const outside = registrationProblem(office, registration);
      if (outside) return outside;
      const { parentId, branchOrdinal } = registration;
      const parent = parentId ? await findOrganization(parentId) : null;
      const ordinalTaken = parent !== null && branchOrdinal != null && (await isOrdinalTaken(parent.id, branchOrdinal));
      return registerOrganization(registration, organizationIdOf(command), { parent, ordinalTaken });
    });

export interface MergePorts {
  readonly findOrganization: Find;
  readonly execute: Run<MergedOrganization, OrganizationMerged>;
}
export interface MergeInput extends Merger, OfOrganization {
  readonly successorId: string;
}

/** Ends an organisation by merger into its successor. */
export const createMergeOrganization =
  ({ findOrganization, execute }: MergePorts) =>
  (input: MergeInput, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const [current, successor] = await Promise.all([input.organizationId, input.successorId].map(findOrganization));
      if (!current) return notFound('organizationId');
      if (!successor) return notFound('successorId');
      return mergeOrganization(current, successor, input);
    });

export interface RenamePorts {
  readonly findOrganization: Find;
  readonly execute: Run<ActiveOrganization, OrganizationRenamed>;
}

/** Gives an organisation another name from a day on; one that the office does not keep is not there. */
export const createRenameOrganization =
  ({ findOrganization, execute }: RenamePorts) =>
  (input: Renaming & OfOrganization, command: Command, office: Office): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const current = await findOrganization(input.organizationId);
      return current && mayKeepOrganization(office, current) ? renameOrganization(current, input) : notFound('organizationId');
    });

export interface EndPorts {
  readonly findOrganization: Find;
  readonly execute: Run<EndedOrganization, OrganizationEnded>;
}

/** Ends an organisation without a successor; one that the office does not keep is not there. */
export const createEndOrganization =
  ({ findOrganization, execute }: EndPorts) =>
  (input: Ending & OfOrganization, command: Command, office: Office): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const current = await findOrganization(input.organizationId);
      return current && mayKeepOrganization(office, current) ? endOrganization(current, input) : notFound('organizationId');
    });
