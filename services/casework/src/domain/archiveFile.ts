import type * as contracts from '@legal-aid/contracts/events';
import { decided, type Outcome } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { LegalAidCase, ArchivedCase } from '#domain/case';
import type { EventOf } from '#domain/events';
import { stageOf, type CaseAct } from '#domain/stage';

const stage = stageOf(['HANDED_OVER'], 'FILE_NOT_HANDED_OVER', 'LQ.39.2');
export const whyNotArchive = stage.whyNot;

/** LQ.39.2: the organisation keeps the file that was handed over. */
export const archiveFile = (
  current: LegalAidCase,
  { expectedVersion }: CaseAct,
  { today }: Moment,
): Outcome<ArchivedCase, EventOf<contracts.CaseArchived>> => {
  const entered = stage.enter(current, expectedVersion);
  if (entered.kind === 'refused') return entered;
  const { at } = entered;
  return decided(
    { ...at, version: at.version + 1, status: 'ARCHIVED', archivedOn: today },
    { type: 'casework.case.archived.v1', data: { occurredOn: today.toString(), organizationId: at.organizationId } },
  );
};
