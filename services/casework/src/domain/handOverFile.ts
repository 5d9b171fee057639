import type * as contracts from '@legal-aid/contracts/events';
import { decided, type Outcome } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { LegalAidCase, HandedOverCase } from '#domain/case';
import type { EventOf } from '#domain/events';
import { stageOf, type CaseAct } from '#domain/stage';

const stage = stageOf(['ENDED'], 'CASE_NOT_ENDED', 'LQ.39.1');
export const whyNotHandOver = stage.whyNot;

/** LQ.39.1: who worked on an ended case hands its file over. */
export const handOverFile = (
  current: LegalAidCase,
  { expectedVersion }: CaseAct,
  { now, today }: Moment,
): Outcome<HandedOverCase, EventOf<contracts.CaseHandedOver>> => {
  const entered = stage.enter(current, expectedVersion);
  if (entered.kind === 'refused') return entered;
  const { at } = entered;
  return decided(
    { ...at, version: at.version + 1, status: 'HANDED_OVER', handedOverAt: now },
    { type: 'casework.case.handed-over.v1', data: { occurredOn: today.toString(), organizationId: at.organizationId } },
  );
};
