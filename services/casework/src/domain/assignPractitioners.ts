import type * as contracts from '@legal-aid/contracts/events';
import { decided, refused, type Outcome, type Refusal } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { AcceptedCase, AssignedCase, Assignment, LegalAidCase, OrganizationId, PractitionerId } from '#domain/case';
import { assignmentCodes, type EventOf } from '#domain/events';
import { capacityFor, type Practitioner } from '#domain/practitioner';
import { stageOf, type CaseAct } from '#domain/stage';

export interface AssignmentOrder extends CaseAct {
  /** The leading practitioner first. */
  readonly assignments: readonly { readonly practitionerId: string; readonly sharePercent: number }[];
}
/** What must be known of the world to assign: the practitioners that are known here, and for whom they may act. */
export interface Staff {
  readonly practitioners: ReadonlyMap<string, Practitioner>;
  readonly organizationIds: readonly OrganizationId[];
}

const mostPractitioners = 10;
const stage = stageOf(['ACCEPTED'], 'CASE_NOT_AWAITING_ASSIGNMENT', 'LQ.31.2');
export const whyNotAssign = stage.whyNot;

/** LQ.31.2, LQ.33.2: an accepted case gets practitioners whose capacity and card allow its form of aid on this day. */
export const assignPractitioners = (
  current: LegalAidCase,
  staff: Staff,
  { order, moment }: { order: AssignmentOrder; moment: Moment },
): Outcome<AssignedCase, EventOf<contracts.CaseAssigned>> => {
  const entered = stage.enter(current, order.expectedVersion);
  if (entered.kind === 'refused') return entered;
  const problem = refuseShares(order.assignments);
  if (problem) return problem;
  const assignments: Assignment[] = [];
  for (const wanted of order.assignments) {
    const found = assign(entered.at, staff, { wanted, moment });
    if ('code' in found) return found;
    assignments.push(found);
  }
  return decided(
    { ...entered.at, status: 'ASSIGNED', version: entered.at.version + 1, assignments },
    {
      type: 'casework.case.assigned.v1',
      data: {
        occurredOn: moment.today.toString(),
        organizationId: entered.at.organizationId,
        assignments: assignments.map(assignmentCodes),
      },
    },
  );
};

const refuseShares = (wanted: AssignmentOrder['assignments']): Refusal | null => {
  const field = { field: 'assignments' };
  if (wanted.length === 0 || wanted.length > mostPractitioners)
    return refused('ASSIGNMENTS_COUNT', 'LQ.31.2', { ...field, most: String(mostPractitioners) });
  if (new Set(wanted.map(({ practitionerId }) => practitionerId)).size < wanted.length) return refused('PRACTITIONER_TWICE', null, field);
  const isWhole = wanted.every(({ sharePercent }) => sharePercent >= 1 && sharePercent <= 100);
  const sum = wanted.reduce((total, { sharePercent }) => total + sharePercent, 0);
  return isWhole && sum === 100 ? null : refused('SHARES_NOT_WHOLE', null, field);
};

/** One practitioner put on a case on this day, or why not. */
export const assign = (
  { form }: Pick<AcceptedCase, 'form'>,
  { practitioners, organizationIds }: Staff,
  { wanted, moment }: { wanted: AssignmentOrder['assignments'][number]; moment: Moment },
): Assignment | Refusal => {
  const practitioner = practitioners.get(wanted.practitionerId);
  if (!practitioner) return refused('PRACTITIONER_NOT_FOUND', null, { field: 'practitionerId' });
  const found = capacityFor(practitioner, { form, day: moment.today.toString(), organizationIds });
  if (found.kind === 'refused') return found;
  return {
    practitionerId: wanted.practitionerId as PractitionerId,
    kind: found.capacity.kind,
    organizationKind: found.capacity.organizationKind,
    sharePercent: wanted.sharePercent,
    assignedAt: moment.now,
    until: null,
  };
};
