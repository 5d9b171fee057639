import { plainRules } from '@legal-aid/casework/commands/plainActs';
import { acceptImmediately } from '@legal-aid/casework/domain/acceptImmediately';
import { acceptRequest, type CaseAccepted, type UnnumberedCase } from '@legal-aid/casework/domain/acceptRequest';
import type { CaseAction } from '@legal-aid/casework/domain/actions';
import { assignPractitioners, type Staff } from '@legal-aid/casework/domain/assignPractitioners';
import type { LegalAidCase, OrganizationId } from '@legal-aid/casework/domain/case';
import type { CaseEvent } from '@legal-aid/casework/domain/events';
import type { Organization } from '@legal-aid/casework/domain/organization';
import type { Practitioner } from '@legal-aid/casework/domain/practitioner';
import { replacePractitioner } from '@legal-aid/casework/domain/replacePractitioner';
import { transferRequest } from '@legal-aid/casework/domain/transferRequest';
import { withdrawRequest } from '@legal-aid/casework/domain/withdrawRequest';
import type { Outcome } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { Temporal } from 'temporal-polyfill';

/** What may happen to a planned case: an act of staff, or that its applicant withdraws it. */
export type PlannedAction = CaseAction | 'withdrawApplication';

/** One act on a planned case, as a client would send it; the case and its version are known when it is played. */
export interface PlannedStep {
  readonly action: PlannedAction;
  /** Subject of the account that acts. */
  readonly actor: string;
  readonly commandId: string;
  readonly at: Temporal.Instant;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What the acts of a planned case may look at. */
export interface PlannedWorld {
  readonly organization: (id: OrganizationId) => Organization;
  /** The organisation that answers for another's work on a day written 2025-07-01. LQ.16.3. */
  readonly responsible: (id: OrganizationId, day: string) => Organization;
  readonly practitioners: ReadonlyMap<string, Practitioner>;
}

type Decision = Outcome<LegalAidCase, CaseEvent> | Outcome<UnnumberedCase, CaseAccepted>;
// The plan's inputs are checked by the rules themselves, and by the test that sends the same plan over HTTP.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Rule = (current: LegalAidCase, input: any, moment: Moment) => Decision;

const plain: Readonly<Partial<Record<PlannedAction, Rule>>> = {
  ...plainRules,
  withdrawApplication: (current, _, moment) => withdrawRequest(current, moment),
};

const staffOf = (world: PlannedWorld, organizationId: OrganizationId, day: string): Staff => ({
  practitioners: world.practitioners,
  organizationIds: [organizationId, world.responsible(organizationId, day).id],
});

/** What the law answers to a planned act, by the rules that commands ask. */
export const decideStep = (current: LegalAidCase, action: PlannedAction, { input, moment, world }: Played): Decision => {
  const rule = plain[action];
  if (rule) return rule(current, input, moment);
  const day = moment.today.toString();
  const responsible = () => world.responsible(current.organizationId, day);
  const staff = () => staffOf(world, current.organizationId, day);
  switch (action) {
    case 'acceptRequest':
      return acceptRequest(current, responsible(), { acceptance: input as never, moment });
    case 'acceptImmediately':
      return acceptImmediately(current, responsible(), { acceptance: input as never, moment });
    case 'transferRequest':
      return transferRequest(current, world.organization(input['organizationId'] as OrganizationId), { transfer: input as never, moment });
    case 'assignPractitioners':
      return assignPractitioners(current, staff(), { order: input as never, moment });
    case 'replacePractitioner':
      return replacePractitioner(current, staff(), { replacement: input as never, moment });
    default:
      throw new Error(`the plan knows no act ${action}`);
  }
};

export interface Played {
  readonly input: Readonly<Record<string, unknown>>;
  readonly moment: Moment;
  readonly world: PlannedWorld;
}
