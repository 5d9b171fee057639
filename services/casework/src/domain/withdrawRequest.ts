import type * as contracts from '@legal-aid/contracts/events';
import { decided, type Outcome } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import { codesOf, isRegistered, type CaseAt, type LegalAidCase, type WithdrawnRequest } from '#domain/case';
import type { EventOf } from '#domain/events';
import { awaiting, open, stageOf } from '#domain/stage';

const stage = stageOf([...awaiting, ...open], 'CASE_NOT_OPEN', 'TT12.9.2');

type Withdrawn = WithdrawnRequest | CaseAt<(typeof open)[number]>;

/**
 * TT12.9.2: a request is withdrawn at once. Of an accepted case it is noted that the client asked; the organisation then
 * discontinues it with a written notice. LQ.37.1c.
 */
export const withdrawRequest = (
  current: LegalAidCase,
  { now, today }: Moment,
): Outcome<Withdrawn, EventOf<contracts.CaseWithdrawn> | EventOf<contracts.CaseWithdrawalAsked>> => {
  const entered = stage.enter(current, current.version);
  if (entered.kind === 'refused') return entered;
  const { at } = entered;
  const data = { occurredOn: today.toString(), organizationId: at.organizationId };
  if (isRegistered(at))
    return decided(
      { ...at, version: at.version + 1, withdrawalAskedAt: at.withdrawalAskedAt ?? now },
      { type: 'casework.case.withdrawal-asked.v1', data },
    );
  return decided(
    { ...codesOf(at), version: at.version + 1, status: 'WITHDRAWN', withdrawnOn: today },
    { type: 'casework.case.withdrawn.v1', data },
  );
};
