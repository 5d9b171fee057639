import type { JournalRow } from '../recount/journal.ts';
import type { Line } from '../support/history.ts';

/** The journals of the services that take the commands. */
export interface Journals {
  readonly casework: readonly JournalRow[];
  readonly publicServices: readonly JournalRow[];
}

const typeOf: Readonly<Record<string, string>> = {
  fileApplication: 'public-services.application.filed.v1',
  withdrawApplication: 'public-services.application.withdrawn.v1',
  recordQuickAdvice: 'casework.quick-advice.given.v1',
  requestPapers: 'casework.case.papers-requested.v1',
  acceptRequest: 'casework.case.accepted.v1',
  acceptImmediately: 'casework.case.accepted.v1',
  refuseRequest: 'casework.case.refused.v1',
  transferRequest: 'casework.case.transferred.v1',
  completePapers: 'casework.case.papers-completed.v1',
  assignPractitioners: 'casework.case.assigned.v1',
  replacePractitioner: 'casework.case.practitioner-replaced.v1',
  startWork: 'casework.case.work-started.v1',
  suspendCase: 'casework.case.suspended.v1',
  resumeCase: 'casework.case.resumed.v1',
  completeCase: 'casework.case.ended.v1',
  discontinueCase: 'casework.case.ended.v1',
  terminateCase: 'casework.case.ended.v1',
  handOverFile: 'casework.case.handed-over.v1',
  archiveFile: 'casework.case.archived.v1',
};

/** Every command that a run may send. */
export const operations: readonly string[] = Object.keys(typeOf);

/** Whether casework takes a command. */
export const isCasework = (operation: string): boolean => typeOf[operation]?.startsWith('casework.') ?? false;

/** Where the history and the journals differ: an acknowledged command has one set of rows, any other at most one. */
export const checkCommands = (lines: readonly Line[], { casework, publicServices }: Journals): readonly string[] => {
  const rows = Map.groupBy([...casework, ...publicServices], ({ commandId }) => commandId);
  return [...Map.groupBy(lines, ({ commandId }) => commandId)].flatMap(([commandId, ofCommand]) => {
    const acks = ofCommand.filter(({ kind }) => kind === 'ok');
    const found = rows.get(commandId) ?? [];
    const operation = ofCommand[0]?.operation ?? '';
    const wrong = found.filter(({ type }) => type !== typeOf[operation]).length;
    return [
      ...(found.length > 1 ? [`${operation} ${commandId}: ${found.length} rows in the journal`] : []),
      ...(acks.length > 0 && found.length === 0 ? [`${operation} ${commandId}: acknowledged and not in the journal`] : []),
      ...(wrong > 0 ? [`${operation} ${commandId}: a row of another type`] : []),
      ...acks.flatMap(({ detail }) =>
        found[0] && !agrees(detail, found[0]) ? [`${operation} ${commandId}: acknowledged otherwise than recorded`] : [],
      ),
    ];
  });
};

const agrees = ({ applicationId, quickAdviceId, caseId, fileNumber, version }: Line['detail'], row: JournalRow): boolean =>
  row.aggregateId === (applicationId ?? quickAdviceId ?? caseId) &&
  (row.data['fileNumber'] === undefined || row.data['fileNumber'] === fileNumber) &&
  (version === undefined || row.version === version);

/** Refusals and errors that a client of this proof must never meet: its walks are lawful. */
export const checkRefusals = (lines: readonly Line[]): readonly string[] => {
  const expected = new Set(['SERVICE_UNAVAILABLE', 'RATE_LIMITED', 'CONFLICT']);
  return lines
    .filter(({ kind, detail }) => kind === 'fail' && !expected.has(String(detail['code'])))
    .map(({ operation, commandId, detail }) => `${operation} ${commandId}: ${detail['code']}`);
};

/** Aggregates whose versions are not 1, 2, 3 … */
export const checkVersions = (rows: readonly JournalRow[]): readonly string[] =>
  [...Map.groupBy(rows, ({ aggregateId }) => aggregateId)].flatMap(([id, ofAggregate]) => {
    const versions = ofAggregate.map(({ version }) => version).toSorted((left, right) => left - right);
    return versions.every((version, index) => version === index + 1) ? [] : [`${id}: versions ${versions.join(', ')}`];
  });
