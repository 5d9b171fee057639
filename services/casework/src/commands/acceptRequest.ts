import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import type { Answer, Command } from '@legal-aid/journal/execute';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { OnCase } from '#commands/changeCase';
import type { Acceptance, CaseAccepted, UnnumberedCase } from '#domain/acceptRequest';
import type { LegalAidCase, OrganizationId } from '#domain/case';
import type { Organization } from '#domain/organization';

export interface AcceptPorts {
  /** Within the actor's reach only: another area's request is not found. */
  readonly findCase: (id: string) => Promise<LegalAidCase | null>;
  /** The organisation that answers on a day for the one that the request was filed with. */
  readonly findResponsible: (id: OrganizationId, day: string) => Promise<Organization | null>;
  readonly moment: () => Moment;
  /** Runs after the commands before it that may take a number of the same register. */
  readonly execute: (command: Command, decide: () => Promise<Outcome<UnnumberedCase, CaseAccepted>>) => Promise<Answer | Refusal>;
}

type Rule<Input> = (
  current: LegalAidCase,
  organization: Organization,
  circumstances: { acceptance: Input; moment: Moment },
) => Outcome<UnnumberedCase, CaseAccepted>;

/** Enters a request in the register by one of the two ways of acceptance (thụ lý, thụ lý ngay). */
export const createAccept =
  <Input extends Acceptance & OnCase>(rule: Rule<Input>) =>
  ({ findCase, findResponsible, moment, execute }: AcceptPorts) =>
  (input: Input, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const current = await findCase(input.caseId);
      if (!current) return refused('CASE_NOT_FOUND');
      const at = moment();
      const organization = await findResponsible(current.organizationId, at.today.toString());
      if (!organization) return refused('ORGANIZATION_NOT_FOUND');
      return rule(current, organization, { acceptance: input, moment: at });
    });
