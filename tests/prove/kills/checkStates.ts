import { mayBeDone, statusAfter } from '../lives/table.ts';
import { historiesOf, type JournalRow } from '../recount/journal.ts';
import type { Line } from '../support/history.ts';

const acts: Readonly<Record<string, string>> = {
  'papers-requested': 'requestPapers',
  refused: 'refuseRequest',
  transferred: 'transferRequest',
  withdrawn: 'withdrawApplication',
  'withdrawal-asked': 'withdrawApplication',
  'papers-completed': 'completePapers',
  assigned: 'assignPractitioners',
  'practitioner-replaced': 'replacePractitioner',
  'work-started': 'startWork',
  suspended: 'suspendCase',
  resumed: 'resumeCase',
  'handed-over': 'handOverFile',
  archived: 'archiveFile',
};
const ends: Readonly<Record<string, string>> = {
  COMPLETED: 'completeCase',
  DISCONTINUED: 'discontinueCase',
  TERMINATED_BY_LAW: 'terminateCase',
};

/** A row with the status before it and after it, as the reviewed table has them; null before the case was received. */
interface Walked {
  readonly row: JournalRow;
  readonly act: string;
  readonly before: string | null;
  readonly after: string;
}

const walk = (history: readonly JournalRow[]): readonly Walked[] => {
  let status: string | null = null;
  return history.map((row) => {
    const before = status;
    const act = actOf(row);
    status = before === null ? 'RECEIVED' : row.type === 'casework.case.withdrawn.v1' ? 'WITHDRAWN' : statusAfter(act, before);
    return { row, act, before, after: status };
  });
};

const actOf = ({ type, data }: JournalRow): string => {
  const [, , what = ''] = type.split('.');
  if (what === 'accepted') return data['acceptance'] === 'IMMEDIATE' ? 'acceptImmediately' : 'acceptRequest';
  if (what === 'ended') return ends[String(data['end'])] ?? what;
  return acts[what] ?? what;
};

const isOfCase = ({ type }: JournalRow): boolean => type.startsWith('casework.case.');
const walksOf = (rows: readonly JournalRow[]): readonly (readonly Walked[])[] => [...historiesOf(rows.filter(isOfCase)).values()].map(walk);

/** Where each case stands, by its id. */
export const statusesOf = (rows: readonly JournalRow[]): ReadonlyMap<string, string> =>
  new Map(walksOf(rows).flatMap((walked) => walked.slice(-1).map(({ row, after }) => [row.aggregateId, after])));

/** Cases that did not go as the reviewed table says, or told their own services or a client another status. */
export const checkStates = (lines: readonly Line[], rows: readonly JournalRow[]): readonly string[] => {
  const told = new Map(lines.flatMap(({ kind, commandId, detail }) => (kind === 'ok' ? [[commandId, detail['status']] as const] : [])));
  return walksOf(rows).flatMap((walked) =>
    walked.flatMap(({ row, act, before, after }) => {
      const isLawful = before === null ? row.type === 'casework.case.received.v1' : mayBeDone(act, before);
      const others = [row.confidential?.data['status'], told.get(row.commandId)].filter(
        (status) => status !== undefined && status !== after,
      );
      const name = `case ${row.aggregateId}:${row.version}`;
      return [
        ...(isLawful ? [] : [`${name}: ${act} in ${before ?? 'nothing'}`]),
        ...others.map((status) => `${name}: ${act} left ${String(status)} where the table has ${after}`),
      ];
    }),
  );
};
