import type * as contracts from '@legal-aid/contracts/events';
import { decided, refused, type Outcome } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import { assign, type Staff } from '#domain/assignPractitioners';
import { activeAssignments, type Assignment, type CaseAt, type LegalAidCase } from '#domain/case';
import { assignmentCodes, type EventOf } from '#domain/events';
import { refuseGround } from '#domain/grounds';
import { stageOf, type CaseAct } from '#domain/stage';

export interface Replacement extends CaseAct {
  readonly outgoingId: string;
  readonly incomingId: string;
  readonly ground: string;
}

const statuses = ['ASSIGNED', 'IN_PROGRESS', 'SUSPENDED'] as const;
const stage = stageOf(statuses, 'CASE_NOT_ASSIGNED', 'TT12.9.1');
export const whyNotReplace = stage.whyNot;

/** LQ.25, TT12.9.1: another practitioner takes over the place and the share of one who stops. */
export const replacePractitioner = (
  current: LegalAidCase,
  staff: Staff,
  { replacement, moment }: { replacement: Replacement; moment: Moment },
): Outcome<CaseAt<(typeof statuses)[number]>, EventOf<contracts.CasePractitionerReplaced>> => {
  const { expectedVersion, outgoingId, incomingId, ground } = replacement;
  const entered = stage.enter(current, expectedVersion);
  if (entered.kind === 'refused') return entered;
  const { at } = entered;
  const active = activeAssignments(at);
  const outgoing = active.find(({ practitionerId }) => practitionerId === outgoingId);
  if (!outgoing) return refused('PRACTITIONER_NOT_ON_CASE', null, { field: 'outgoingId' });
  if (active.some(({ practitionerId }) => practitionerId === incomingId))
    return refused('PRACTITIONER_TWICE', null, { field: 'incomingId' });
  const problem = refuseGround('REPLACEMENT', ground, moment.today.toString());
  if (problem) return problem;
  const incoming = assign(at, staff, { wanted: { practitionerId: incomingId, sharePercent: outgoing.sharePercent }, moment });
  if ('code' in incoming) return incoming;
  const assignments = at.assignments.flatMap((each) => (each === outgoing ? [{ ...each, until: moment.today }, incoming] : [each]));
  return decided(
    { ...at, version: at.version + 1, assignments },
    {
      type: 'casework.case.practitioner-replaced.v1',
      data: { ...dataOf(at, replacement, moment), assignments: activeAssignments({ assignments }).map(assignmentCodes) },
    },
  );
};

const dataOf = (
  { organizationId }: { readonly organizationId: string; readonly assignments: readonly Assignment[] },
  replacement: Replacement,
  { today }: Moment,
) => ({
  occurredOn: today.toString(),
  organizationId,
  outgoingId: replacement.outgoingId,
  incomingId: replacement.incomingId,
  ground: replacement.ground as contracts.CasePractitionerReplaced['data']['ground'],
});
