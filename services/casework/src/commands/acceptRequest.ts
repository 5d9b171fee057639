import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import type { Answer, Command } from '@legal-aid/journal/execute';
import type { Moment } from '@legal-aid/service-kit/clock';
import { acceptRequest, type Acceptance, type CaseAccepted, type UnnumberedCase } from '#domain/acceptRequest';
import type { LegalAidCase, OrganizationId } from '#domain/case';
import type { Organization } from '#domain/organization';

export interface Ports {
  /** Within the actor's reach only: another area's request is not found. */
  readonly findCase: (id: string) => Promise<LegalAidCase | null>;
  /** The organisation that answers on a day for the one that the request was filed with. */
  readonly findResponsible: (id: OrganizationId, day: string) => Promise<Organization | null>;
  readonly moment: () => Moment;
  /** Runs after the commands before it that may take a number of the same register. */
  readonly execute: (command: Command, decide: () => Promise<Outcome<UnnumberedCase, CaseAccepted>>) => Promise<Answer | Refusal>;
}

export interface AcceptRequestInput extends Acceptance {
  readonly caseId: string;
}

/** Accepts a request (thụ lý). */
export const createAcceptRequest =
  ({ findCase, findResponsible, moment, execute }: Ports) =>
  (input: AcceptRequestInput, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const current = await findCase(input.caseId);
      if (!current) return refused('CASE_NOT_FOUND');
      const at = moment();
      const organization = await findResponsible(current.organizationId, at.today.toString());
      if (!organization) return refused('ORGANIZATION_NOT_FOUND');
      return acceptRequest(current, organization, { acceptance: input, moment: at });
    });
