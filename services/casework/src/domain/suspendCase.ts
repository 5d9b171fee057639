import type * as contracts from '@legal-aid/contracts/events';
import { decided, type Outcome } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { LegalAidCase, SuspendedCase } from '#domain/case';
import type { EventOf } from '#domain/events';
import { stageOf, type CaseAct } from '#domain/stage';

const stage = stageOf(['IN_PROGRESS'], 'CASE_NOT_IN_PROGRESS', 'TT12.10');
export const whyNotSuspend = stage.whyNot;

/** Work rests while the proceedings are suspended (tạm đình chỉ); clocks that the law does not stop go on. */
export const suspendCase = (
  current: LegalAidCase,
  { expectedVersion }: CaseAct,
  { today }: Moment,
): Outcome<SuspendedCase, EventOf<contracts.CaseSuspended>> => {
  const entered = stage.enter(current, expectedVersion);
  if (entered.kind === 'refused') return entered;
  const { at } = entered;
  return decided(
    { ...at, version: at.version + 1, status: 'SUSPENDED', suspendedOn: today },
    { type: 'casework.case.suspended.v1', data: { occurredOn: today.toString(), organizationId: at.organizationId } },
  );
};
