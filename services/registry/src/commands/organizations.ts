import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import { derivedId } from '@legal-aid/journal/derivedId';
import type { Answer, Command } from '@legal-aid/journal/execute';
import {
  mergeOrganization,
  registerOrganization,
  type ActiveOrganization,
  type MergedOrganization,
  type Merger,
  type Organization,
  type OrganizationId,
  type OrganizationMerged,
  type OrganizationRegistered,
  type Registration,
} from '#domain/organization';

type Run<State, Event> = (command: Command, decide: () => Promise<Outcome<State, Event>>) => Promise<Answer | Refusal>;

/** The id of the organisation that a command registers. */
export const organizationIdOf = ({ actor, id }: Pick<Command, 'actor' | 'id'>): OrganizationId =>
  derivedId('registry.organization', actor, id) as OrganizationId;

/** Enters an organisation into the register. */
export const createRegisterOrganization =
  (execute: Run<ActiveOrganization, OrganizationRegistered>) =>
  (registration: Registration, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => registerOrganization(registration, organizationIdOf(command)));

export interface MergePorts {
  readonly findOrganization: (id: string) => Promise<Organization | null>;
  readonly execute: Run<MergedOrganization, OrganizationMerged>;
}
export interface MergeInput extends Merger {
  readonly organizationId: string;
  readonly successorId: string;
}

/** Ends an organisation by merger into its successor. */
export const createMergeOrganization =
  ({ findOrganization, execute }: MergePorts) =>
  (input: MergeInput, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const [current, successor] = await Promise.all([input.organizationId, input.successorId].map(findOrganization));
      if (!current) return refused('ORGANIZATION_NOT_FOUND', null, { field: 'organizationId' });
      if (!successor) return refused('ORGANIZATION_NOT_FOUND', null, { field: 'successorId' });
      return mergeOrganization(current, successor, input);
    });
