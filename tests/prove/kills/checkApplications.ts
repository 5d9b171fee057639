import { awaiting, open } from '../lives/table.ts';
import type { JournalRow } from '../recount/journal.ts';
import type { Journals } from './checkHistory.ts';
import { statusesOf } from './checkStates.ts';

/** Applications that did not become exactly one case. */
export const checkReceived = ({ casework, publicServices }: Journals): readonly string[] => {
  const cases = Map.groupBy(casework.filter(isReceipt), ({ data }) => String(data['applicationId']));
  return publicServices.filter(isFiling).flatMap(({ aggregateId }) => {
    const count = cases.get(aggregateId)?.length ?? 0;
    return count === 1 ? [] : [`application ${aggregateId}: ${count} cases`];
  });
};

/** Withdrawals that did not come to their case exactly once; a case whose life was over by then has none. TT12.9.2. */
export const checkWithdrawn = ({ casework, publicServices }: Journals): readonly string[] => {
  const caseIds = new Map(casework.filter(isReceipt).map(({ aggregateId, data }) => [String(data['applicationId']), aggregateId]));
  const taken = Map.groupBy(casework.filter(isWithdrawal), ({ aggregateId }) => aggregateId);
  const statuses = statusesOf(casework);
  return publicServices.filter(isWithdrawn).flatMap(({ aggregateId }) => {
    const caseId = caseIds.get(aggregateId) ?? '';
    const count = taken.get(caseId)?.length ?? 0;
    const status = statuses.get(caseId) ?? '';
    const mayBeUnnoticed = ![...awaiting, ...open, 'WITHDRAWN'].includes(status);
    return count === 1 || (count === 0 && mayBeUnnoticed) ? [] : [`application ${aggregateId}: withdrawn ${count} times in ${status}`];
  });
};

const isFiling = ({ type }: JournalRow): boolean => type === 'public-services.application.filed.v1';
const isWithdrawn = ({ type }: JournalRow): boolean => type === 'public-services.application.withdrawn.v1';
const isReceipt = ({ type }: JournalRow): boolean => type === 'casework.case.received.v1';
const isWithdrawal = ({ type }: JournalRow): boolean =>
  type === 'casework.case.withdrawn.v1' || type === 'casework.case.withdrawal-asked.v1';
