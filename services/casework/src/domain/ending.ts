import type * as contracts from '@legal-aid/contracts/events';
import { decided, refused, type Outcome, type Refusal } from '@legal-aid/decision';
import { localDay, type Moment } from '@legal-aid/service-kit/clock';
import { Temporal } from 'temporal-polyfill';
import type { CaseAt, EndedCase, EndKind } from '#domain/case';
import type { EventOf } from '#domain/events';
import type { CaseAct, open } from '#domain/stage';

/** How a case is ended: what ends it may be entered later than it happened. */
export interface EndOrder extends CaseAct {
  /** Written 2025-07-01; today when it is not given. */
  readonly endedOn?: string | null | undefined;
}
export type CaseEnded = EventOf<contracts.CaseEnded>;

/** TT12.10: what the three ways to end a case have in common. */
export const end = (
  at: CaseAt<(typeof open)[number]>,
  { kind, ground, endedOn }: { kind: EndKind; ground: string | null; endedOn: string | null | undefined },
  { now, today }: Moment,
): Outcome<EndedCase, CaseEnded> => {
  const on = endedOn == null ? today : Temporal.PlainDate.from(endedOn);
  const problem = refuseDay(on, at, { kind, today });
  if (problem) return problem;
  return decided(
    { ...withoutSuspension(at), version: at.version + 1, status: 'ENDED', ending: { kind, on, at: now, ground } },
    {
      type: 'casework.case.ended.v1',
      data: {
        occurredOn: on.toString(),
        organizationId: at.organizationId,
        end: kind,
        ground: ground as contracts.CaseEnded['data']['ground'],
      },
    },
  );
};

const refuseDay = (
  on: Temporal.PlainDate,
  { acceptedOn, assignments: [first] }: CaseAt<(typeof open)[number]>,
  { kind, today }: { kind: EndKind; today: Temporal.PlainDate },
): Refusal | null => {
  if (Temporal.PlainDate.compare(on, today) > 0) return refused('DAY_IN_FUTURE', null, { field: 'endedOn' });
  if (Temporal.PlainDate.compare(on, acceptedOn) < 0)
    return refused('DAY_BEFORE_ACCEPTANCE', 'TT12.5', { field: 'endedOn', acceptedOn: acceptedOn.toString() });
  // Nobody completes what nobody was assigned to yet.
  const assignedOn = first && localDay(first.assignedAt);
  if (kind !== 'DISCONTINUED' && assignedOn && Temporal.PlainDate.compare(on, assignedOn) < 0)
    return refused('DAY_BEFORE_ASSIGNMENT', 'LQ.31.2', { field: 'endedOn', assignedOn: assignedOn.toString() });
  return null;
};

const withoutSuspension = (at: CaseAt<(typeof open)[number]>) => {
  if (at.status !== 'SUSPENDED') return at;
  const { suspendedOn: _, ...rest } = at;
  return rest;
};
