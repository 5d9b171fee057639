import type { Outcome } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { EndedCase, LegalAidCase } from '#domain/case';
import { end, type CaseEnded, type EndOrder } from '#domain/ending';
import { stageOf } from '#domain/stage';

const stage = stageOf(['ASSIGNED', 'IN_PROGRESS', 'SUSPENDED'], 'CASE_NOT_ASSIGNED', 'TT12.10.3');
export const whyNotTerminate = stage.whyNot;

/** TT12.10.3: the proceedings were stopped by law (đình chỉ), and with them the case. */
export const terminateCase = (
  current: LegalAidCase,
  { expectedVersion, endedOn }: EndOrder,
  moment: Moment,
): Outcome<EndedCase, CaseEnded> => {
  const entered = stage.enter(current, expectedVersion);
  if (entered.kind === 'refused') return entered;
  return end(entered.at, { kind: 'TERMINATED_BY_LAW', ground: null, endedOn }, moment);
};
