import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import { derivedId } from '@legal-aid/journal/derivedId';
import type { Answer, Command } from '@legal-aid/journal/execute';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { OrganizationId } from '#domain/case';
import type { Organization } from '#domain/organization';
import { recordQuickAdvice, type Advice, type QuickAdviceGiven, type QuickAdviceId, type UnnumberedAdvice } from '#domain/quickAdvice';

export interface Ports {
  readonly organizationId: OrganizationId;
  readonly findOrganization: (id: OrganizationId) => Promise<Organization | null>;
  readonly moment: () => Moment;
  /** Runs after the commands before it that may take a number of the same book. */
  readonly execute: (command: Command, decide: () => Promise<Outcome<UnnumberedAdvice, QuickAdviceGiven>>) => Promise<Answer | Refusal>;
}

/** The id of the advice that a command records. */
export const adviceIdOf = ({ actor, id }: Pick<Command, 'actor' | 'id'>): QuickAdviceId =>
  derivedId('casework.quick-advice', actor, id) as QuickAdviceId;

/** Enters quick advice in the book (việc trợ giúp pháp lý). */
export const createRecordQuickAdvice =
  ({ organizationId, findOrganization, moment, execute }: Ports) =>
  (input: Advice, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const organization = await findOrganization(organizationId);
      if (!organization) return refused('ORGANIZATION_NOT_FOUND');
      return recordQuickAdvice(organization, input, { id: adviceIdOf(command), moment: moment() });
    });
