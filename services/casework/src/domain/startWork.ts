import type * as contracts from '@legal-aid/contracts/events';
import { decided, type Outcome } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { LegalAidCase, CaseInProgress } from '#domain/case';
import type { EventOf } from '#domain/events';
import { stageOf, type CaseAct } from '#domain/stage';

const stage = stageOf(['ASSIGNED'], 'CASE_NOT_ASSIGNED', 'LQ.31.2');
export const whyNotStart = stage.whyNot;

/** LQ.31, LQ.32, LQ.33: those who were assigned begin. */
export const startWork = (
  current: LegalAidCase,
  { expectedVersion }: CaseAct,
  { today }: Moment,
): Outcome<CaseInProgress, EventOf<contracts.CaseWorkStarted>> => {
  const entered = stage.enter(current, expectedVersion);
  if (entered.kind === 'refused') return entered;
  const { at } = entered;
  return decided(
    { ...at, version: at.version + 1, status: 'IN_PROGRESS' },
    { type: 'casework.case.work-started.v1', data: { occurredOn: today.toString(), organizationId: at.organizationId } },
  );
};
