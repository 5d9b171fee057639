import type * as contracts from '@legal-aid/contracts/events';
import { decided, type Outcome } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { CaseInProgress, LegalAidCase } from '#domain/case';
import type { EventOf } from '#domain/events';
import { stageOf, type CaseAct } from '#domain/stage';

const stage = stageOf(['SUSPENDED'], 'CASE_NOT_SUSPENDED', 'TT12.10');
export const whyNotResume = stage.whyNot;

/** A suspended case goes on. */
export const resumeCase = (
  current: LegalAidCase,
  { expectedVersion }: CaseAct,
  { today }: Moment,
): Outcome<CaseInProgress, EventOf<contracts.CaseResumed>> => {
  const entered = stage.enter(current, expectedVersion);
  if (entered.kind === 'refused') return entered;
  const { suspendedOn: _, ...at } = entered.at;
  return decided(
    { ...at, version: at.version + 1, status: 'IN_PROGRESS' },
    { type: 'casework.case.resumed.v1', data: { occurredOn: today.toString(), organizationId: at.organizationId } },
  );
};
