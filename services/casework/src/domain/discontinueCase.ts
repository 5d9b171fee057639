import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { EndedCase, LegalAidCase } from '#domain/case';
import { clocksOf } from '#domain/clocks';
import { end, type CaseEnded, type EndOrder } from '#domain/ending';
import { refuseGround } from '#domain/grounds';
import { open, stageOf } from '#domain/stage';

export interface Discontinuance extends EndOrder {
  readonly ground: string;
}

const stage = stageOf(open, 'CASE_NOT_OPEN', 'LQ.37.1');
export const whyNotDiscontinue = stage.whyNot;

/** LQ.37.1, TT12.10.2: a case is not carried on, with a written notice of the ground. */
export const discontinueCase = (
  current: LegalAidCase,
  { expectedVersion, ground, endedOn }: Discontinuance,
  moment: Moment,
): Outcome<EndedCase, CaseEnded> => {
  const entered = stage.enter(current, expectedVersion);
  if (entered.kind === 'refused') return entered;
  return (
    refuseGround('DISCONTINUANCE', ground, moment.today.toString()) ??
    (ground === 'PAPERS_MISSING' ? refusePapersInTime(entered.at, endedOn, moment) : null) ??
    end(entered.at, { kind: 'DISCONTINUED', ground, endedOn }, moment)
  );
};

/** TT12.6.2: missing papers end a case only when their time is over. */
const refusePapersInTime = (current: LegalAidCase, endedOn: string | null | undefined, { now, today }: Moment): Refusal | null => {
  const clock = clocksOf(current, now).find(({ rule }) => rule.code === 'T16');
  if (!clock || clock.stoppedAt !== null) return refused('PAPERS_NOT_AWAITED', 'TT12.6.2', { field: 'ground' });
  const isOver = clock.state === 'OVERDUE' && (endedOn ?? today.toString()) > clock.dueOn.toString();
  return isOver ? null : refused('PAPERS_STILL_IN_TIME', 'TT12.6.2', { field: 'ground', dueOn: clock.dueOn.toString() });
};
