import type * as contracts from '@legal-aid/contracts/events';
import { decided, refused, type Outcome } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import { codesOf, type LegalAidCase, type PaperKind, type RequestNeedingPapers } from '#domain/case';
import type { EventOf } from '#domain/events';
import { awaiting, stageOf, type CaseAct } from '#domain/stage';

export interface PapersRequest extends CaseAct {
  readonly missing: readonly PaperKind[];
}

const stage = stageOf(awaiting, 'REQUEST_NOT_AWAITING_ACCEPTANCE', 'LQ.30.2');
export const whyNotRequestPapers = stage.whyNot;

/** LQ.30.2: who asks is told at once what is missing. */
export const requestPapers = (
  current: LegalAidCase,
  { expectedVersion, missing }: PapersRequest,
  { today }: Moment,
): Outcome<RequestNeedingPapers, EventOf<contracts.CasePapersRequested>> => {
  const entered = stage.enter(current, expectedVersion);
  if (entered.kind === 'refused') return entered;
  if (missing.length === 0 || new Set(missing).size < missing.length) return refused('PAPERS_COUNT', 'LQ.30.2', { field: 'missing' });
  const { at } = entered;
  return decided(
    { ...codesOf(at), version: at.version + 1, status: 'NEEDS_PAPERS', missing, askedOn: today },
    {
      type: 'casework.case.papers-requested.v1',
      data: { occurredOn: today.toString(), organizationId: at.organizationId, missing: [...missing] },
    },
  );
};
