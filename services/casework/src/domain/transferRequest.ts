import { givesAid } from '@legal-aid/contracts/codes';
import type * as contracts from '@legal-aid/contracts/events';
import { decided, refused, type Outcome, type Refusal } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import { codesOf, type LegalAidCase, type OrganizationId, type TransferredRequest } from '#domain/case';
import type { EventOf } from '#domain/events';
import { refuseGround } from '#domain/grounds';
import { isActive, type Organization } from '#domain/organization';
import { awaiting, stageOf, type CaseAct } from '#domain/stage';

export interface Transfer extends CaseAct {
  readonly ground: string;
}

const stage = stageOf(awaiting, 'REQUEST_NOT_AWAITING_ACCEPTANCE', 'LQ.35');
export const whyNotTransfer = stage.whyNot;

/** LQ.35: a request goes to the organisation that is competent; it stays one request, and that organisation decides. */
export const transferRequest = (
  current: LegalAidCase,
  to: Organization,
  { transfer: { expectedVersion, ground }, moment: { today } }: { transfer: Transfer; moment: Moment },
): Outcome<TransferredRequest, EventOf<contracts.CaseTransferred>> => {
  const entered = stage.enter(current, expectedVersion);
  if (entered.kind === 'refused') return entered;
  const { at } = entered;
  return (
    refuseReceiver(to, at.organizationId, today.toString()) ??
    refuseGround('TRANSFER', ground, today.toString()) ??
    decided(
      {
        ...codesOf(at),
        version: at.version + 1,
        status: 'TRANSFERRED',
        organizationId: to.id,
        fromOrganizationId: at.organizationId,
        transferredOn: today,
      },
      {
        type: 'casework.case.transferred.v1',
        data: {
          occurredOn: today.toString(),
          fromOrganizationId: at.organizationId,
          organizationId: to.id,
          ground: ground as contracts.CaseTransferred['data']['ground'],
        },
      },
    )
  );
};

const refuseReceiver = (to: Organization, from: OrganizationId, today: string): Refusal | null => {
  const field = { field: 'organizationId' };
  if (to.id === from) return refused('TRANSFER_TO_ITSELF', 'LQ.35', field);
  if (!givesAid(to.kind)) return refused('ORGANIZATION_GIVES_NO_AID', 'LQ.10', field);
  return isActive(to, today) ? null : refused('ORGANIZATION_NOT_ACTIVE', 'LQ.16', field);
};
