import { deadlineRules, isInForce, type DeadlineRule } from '@legal-aid/contracts/codes';
import { localDay, timeZone } from '@legal-aid/service-kit/clock';
import { Temporal } from 'temporal-polyfill';
import { isRegistered, type LegalAidCase, type Registered } from '#domain/case';
import { workingDaysAfter } from '#domain/workingDays';

export type ClockState = 'RUNNING' | 'OVERDUE' | 'MET' | 'MISSED';

/** A statutory time limit of a case, derived from its acts and the rule in force on the day that started it. */
export interface Clock {
  readonly rule: DeadlineRule;
  readonly startedAt: Temporal.Instant;
  /** The act must be done before this instant. */
  readonly due: Temporal.Instant;
  /** The last day on which it is in time. */
  readonly dueOn: Temporal.PlainDate;
  readonly stoppedAt: Temporal.Instant | null;
  readonly state: ClockState;
  /** Days that did not count. */
  readonly skipped: readonly Temporal.PlainDate[];
}

type Act = DeadlineRule['startsWith'] | DeadlineRule['endsWith'];

/** The clocks of a case at a moment: those that run first, the nearest first. LQ.31.2, LQ.32.2, LQ.33.2, LQ.39.1, TT12.6.2. */
export const clocksOf = (current: LegalAidCase, now: Temporal.Instant): readonly Clock[] => {
  if (!isRegistered(current)) return [];
  return deadlineRules
    .flatMap((rule) => clockOf(current, rule, now) ?? [])
    .toSorted(
      (left, right) => Number(left.stoppedAt !== null) - Number(right.stoppedAt !== null) || Temporal.Instant.compare(left.due, right.due),
    );
};

const clockOf = (current: Registered, rule: DeadlineRule, now: Temporal.Instant): Clock | null => {
  const startedAt = momentOfAct(current, rule.startsWith);
  if (startedAt === null || !applies(current, rule, startedAt)) return null;
  const stoppedAt = momentOfAct(current, rule.endsWith);
  // What ended without the act has no use for it any more.
  if (stoppedAt === null && 'ending' in current && rule.endsWith !== 'HAND_OVER') return null;
  const limit = limitOf(rule, startedAt);
  return { rule, startedAt, ...limit, stoppedAt, state: stateOf(limit.due, stoppedAt, now) };
};

const applies = (current: Registered, rule: DeadlineRule, startedAt: Temporal.Instant): boolean => {
  const difficultArea = current.papers.kind !== 'COMPLETE' && current.papers.difficultArea;
  return (
    isInForce(rule, localDay(startedAt).toString()) &&
    [
      [rule.form, current.form],
      [rule.detained, current.detained],
      [rule.difficultArea, difficultArea],
    ].every(([wanted, found]) => wanted === null || wanted === found)
  );
};

/** When an act was done; an act entered later than its legal day counts from the beginning of that day. */
const momentOfAct = (current: Registered, act: Act): Temporal.Instant | null => {
  switch (act) {
    case 'ACCEPTANCE':
      return current.acceptedAt;
    case 'IMMEDIATE_ACCEPTANCE':
      return current.papers.kind === 'COMPLETE' ? null : current.acceptedAt;
    case 'FULL_PAPERS':
      if (current.papers.kind === 'COMPLETE') return current.acceptedAt;
      return current.papers.kind === 'SUPPLIED' ? current.papers.suppliedAt : null;
    case 'ASSIGNMENT':
      return current.assignments[0]?.assignedAt ?? null;
    case 'END':
      return 'ending' in current ? onItsDay(current.ending) : null;
    case 'HAND_OVER':
      return 'handedOverAt' in current ? current.handedOverAt : null;
    default:
      return act satisfies never;
  }
};

const onItsDay = ({ on, at }: { readonly on: Temporal.PlainDate; readonly at: Temporal.Instant }): Temporal.Instant =>
  localDay(at).equals(on) ? at : startOf(on);

const startOf = (day: Temporal.PlainDate): Temporal.Instant => day.toZonedDateTime(timeZone).toInstant();

type Limit = Pick<Clock, 'due' | 'dueOn' | 'skipped'>;

/** The day of the act itself does not count. */
const limitOf = ({ unit, limit }: DeadlineRule, startedAt: Temporal.Instant): Limit => {
  if (unit === 'HOUR') {
    const due = startedAt.add({ hours: limit });
    return { due, dueOn: localDay(due), skipped: [] };
  }
  const start = localDay(startedAt);
  const { last, skipped } = unit === 'WORKING_DAY' ? workingDaysAfter(start, limit) : { last: start.add({ days: limit }), skipped: [] };
  return { due: startOf(last.add({ days: 1 })), dueOn: last, skipped };
};

const stateOf = (due: Temporal.Instant, stoppedAt: Temporal.Instant | null, now: Temporal.Instant): ClockState => {
  const inTime = Temporal.Instant.compare(stoppedAt ?? now, due) < 0;
  if (stoppedAt === null) return inTime ? 'RUNNING' : 'OVERDUE';
  return inTime ? 'MET' : 'MISSED';
};
