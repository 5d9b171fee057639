import type * as contracts from '@legal-aid/contracts/events';
import { decided, type Outcome, type Refusal } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { CaseAt, LegalAidCase } from '#domain/case';
import type { EventOf } from '#domain/events';
import { open, stageOf, type CaseAct } from '#domain/stage';

const stage = stageOf(open, 'PAPERS_NOT_AWAITED', 'TT12.6.2');

/** The case with the papers that it awaits, or why it awaits none. */
const enter = (current: LegalAidCase, expectedVersion: number) => {
  const entered = stage.enter(current, expectedVersion);
  if (entered.kind === 'refused') return entered;
  const { at } = entered;
  const { papers } = at;
  return papers.kind === 'AWAITED' ? ({ kind: 'entered', at, papers } as const) : stage.refusal(current);
};

export const whyNotCompletePapers = (current: LegalAidCase): Refusal | null => {
  const entered = enter(current, current.version);
  return entered.kind === 'refused' ? entered : null;
};

/** TT12.6.2: the papers that were missing at an immediate acceptance are there. */
export const completePapers = (
  current: LegalAidCase,
  { expectedVersion }: CaseAct,
  { now, today }: Moment,
): Outcome<CaseAt<(typeof open)[number]>, EventOf<contracts.CasePapersCompleted>> => {
  const entered = enter(current, expectedVersion);
  if (entered.kind === 'refused') return entered;
  const { at, papers } = entered;
  return decided(
    { ...at, version: at.version + 1, papers: { ...papers, kind: 'SUPPLIED', suppliedAt: now } },
    { type: 'casework.case.papers-completed.v1', data: { occurredOn: today.toString(), organizationId: at.organizationId } },
  );
};
