import type * as contracts from '@legal-aid/contracts/events';
import { decided, refused, type Outcome, type Refusal } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { CaseAt, LegalAidCase } from '#domain/case';
import type { EventOf } from '#domain/events';
import { open, stageOf, type CaseAct } from '#domain/stage';

const code = 'PAPERS_NOT_AWAITED';
const article = 'TT12.6.2';
const stage = stageOf(open, code, article);

const refusePapers = ({ status, papers }: CaseAt<(typeof open)[number]>): Refusal | null =>
  papers.kind === 'AWAITED' ? null : refused(code, article, { status });

export const whyNotCompletePapers = (current: LegalAidCase): Refusal | null => {
  const entered = stage.enter(current, current.version);
  return entered.kind === 'refused' ? entered : refusePapers(entered.at);
};

/** TT12.6.2: the papers that were missing at an immediate acceptance are there. */
export const completePapers = (
  current: LegalAidCase,
  { expectedVersion }: CaseAct,
  { now, today }: Moment,
): Outcome<CaseAt<(typeof open)[number]>, EventOf<contracts.CasePapersCompleted>> => {
  const entered = stage.enter(current, expectedVersion);
  if (entered.kind === 'refused') return entered;
  const { at } = entered;
  if (at.papers.kind !== 'AWAITED') return refused(code, article, { status: at.status });
  return decided(
    { ...at, version: at.version + 1, papers: { ...at.papers, kind: 'SUPPLIED', suppliedAt: now } },
    { type: 'casework.case.papers-completed.v1', data: { occurredOn: today.toString(), organizationId: at.organizationId } },
  );
};
