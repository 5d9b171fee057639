import type * as contracts from '@legal-aid/contracts/events';
import { decided, type Outcome } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import { codesOf, type LegalAidCase, type RefusedRequest } from '#domain/case';
import type { EventOf } from '#domain/events';
import { refuseGround } from '#domain/grounds';
import { awaiting, stageOf, type CaseAct } from '#domain/stage';

export interface RefusalOfRequest extends CaseAct {
  readonly ground: string;
}

const stage = stageOf(awaiting, 'REQUEST_NOT_AWAITING_ACCEPTANCE', 'LQ.30.3');
export const whyNotRefuse = stage.whyNot;

/** LQ.30.3: acceptance is refused in writing, with one of the law's four grounds. */
export const refuseRequest = (
  current: LegalAidCase,
  { expectedVersion, ground }: RefusalOfRequest,
  { today }: Moment,
): Outcome<RefusedRequest, EventOf<contracts.CaseRefused>> => {
  const entered = stage.enter(current, expectedVersion);
  if (entered.kind === 'refused') return entered;
  const { at } = entered;
  return (
    refuseGround('REFUSAL', ground, today.toString()) ??
    decided(
      { ...codesOf(at), version: at.version + 1, status: 'REFUSED', refusedOn: today, ground },
      {
        type: 'casework.case.refused.v1',
        data: {
          occurredOn: today.toString(),
          organizationId: at.organizationId,
          ground: ground as contracts.CaseRefused['data']['ground'],
        },
      },
    )
  );
};
