import type { JournalRow } from '../form25/journal.ts';
import type { Line } from '../support/history.ts';

/** The journals of the services that take the commands. */
export interface Journals {
  readonly casework: readonly JournalRow[];
  readonly publicServices: readonly JournalRow[];
}

const typeOf: Readonly<Record<string, string>> = {
  fileApplication: 'public-services.application.filed.v1',
  acceptRequest: 'casework.case.accepted.v1',
};

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

const agrees = ({ applicationId, caseId, fileNumber }: Line['detail'], { aggregateId, data }: JournalRow): boolean =>
  aggregateId === (applicationId ?? caseId) && (fileNumber === undefined || fileNumber === data['fileNumber']);

/** Refusals and errors that a client of this proof must never meet. */
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

/** Applications that did not become exactly one case. */
export const checkReceived = ({ casework, publicServices }: Journals): readonly string[] => {
  const received = casework.filter(({ type }) => type === 'casework.case.received.v1');
  const cases = Map.groupBy(received, ({ data }) => String(data['applicationId']));
  return publicServices.flatMap(({ aggregateId }) => {
    const count = cases.get(aggregateId)?.length ?? 0;
    return count === 1 ? [] : [`application ${aggregateId}: ${count} cases`];
  });
};
