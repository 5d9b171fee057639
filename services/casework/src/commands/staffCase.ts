import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import type { Answer, Command } from '@legal-aid/journal/execute';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { ChangePorts, OnCase } from '#commands/changeCase';
import { assignPractitioners, type AssignmentOrder, type Staff } from '#domain/assignPractitioners';
import type { LegalAidCase, OrganizationId } from '#domain/case';
import type { CaseEvent } from '#domain/events';
import type { Organization } from '#domain/organization';
import type { Practitioner } from '#domain/practitioner';
import { replacePractitioner, type Replacement } from '#domain/replacePractitioner';

export interface StaffPorts extends ChangePorts {
  readonly findPractitioners: (ids: readonly string[]) => Promise<ReadonlyMap<string, Practitioner>>;
  /** The organisation that answers on a day for the one that accepted the case. */
  readonly findResponsible: (id: OrganizationId, day: string) => Promise<Organization | null>;
}

type Rule<Input> = (
  current: LegalAidCase,
  staff: Staff,
  order: { readonly input: Input; readonly moment: Moment },
) => Outcome<LegalAidCase, CaseEvent>;

const createStaffCase =
  <Input extends OnCase>(idsOf: (input: Input) => readonly string[], rule: Rule<Input>) =>
  ({ findCase, findPractitioners, findResponsible, moment, execute }: StaffPorts) =>
  (input: Input, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const [current, practitioners] = await Promise.all([findCase(input.caseId), findPractitioners(idsOf(input))]);
      if (!current) return refused('CASE_NOT_FOUND');
      const at = moment();
      const responsible = await findResponsible(current.organizationId, at.today.toString());
      const organizationIds = responsible ? [current.organizationId, responsible.id] : [current.organizationId];
      return rule(current, { practitioners, organizationIds }, { input, moment: at });
    });

/** Assigns practitioners to an accepted case (cử người thực hiện). */
export const createAssignPractitioners = createStaffCase<OnCase & AssignmentOrder>(
  ({ assignments }) => assignments.map(({ practitionerId }) => practitionerId),
  (current, staff, { input, moment }) => assignPractitioners(current, staff, { order: input, moment }),
);

/** Puts one practitioner in the place of another (thay thế người thực hiện). */
export const createReplacePractitioner = createStaffCase<OnCase & Replacement>(
  ({ incomingId }) => [incomingId],
  (current, staff, { input, moment }) => replacePractitioner(current, staff, { replacement: input, moment }),
);
