import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { EndedCase, LegalAidCase } from '#domain/case';
import { end, type CaseEnded, type EndOrder } from '#domain/ending';
import { stageOf } from '#domain/stage';

const stage = stageOf(['IN_PROGRESS'], 'CASE_NOT_IN_PROGRESS', 'TT12.10.1');

const refuseOpenPapers = (current: LegalAidCase): Refusal | null =>
  'papers' in current && current.papers.kind === 'AWAITED' ? refused('PAPERS_AWAITED', 'TT12.6.2') : null;

export const whyNotComplete = (current: LegalAidCase): Refusal | null => stage.whyNot(current) ?? refuseOpenPapers(current);

/** TT12.10.1: the request was carried out in the form that was asked for. */
export const completeCase = (
  current: LegalAidCase,
  { expectedVersion, endedOn }: EndOrder,
  moment: Moment,
): Outcome<EndedCase, CaseEnded> => {
  const entered = stage.enter(current, expectedVersion);
  if (entered.kind === 'refused') return entered;
  return refuseOpenPapers(current) ?? end(entered.at, { kind: 'COMPLETED', ground: null, endedOn }, moment);
};
