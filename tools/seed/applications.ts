import { applicationIdOf } from '@legal-aid/public-services/commands/fileApplication';
import { createTrackingCodeOf } from '@legal-aid/public-services/commands/trackingCode';
import { fileApplication, withReceipt, type UnnumberedApplication } from '@legal-aid/public-services/domain/fileApplication';
import { seriesOf } from '@legal-aid/public-services/domain/receipt';
import { toForm } from '@legal-aid/public-services/graphql/mutations/fileApplication';
import { filedEntry } from '@legal-aid/public-services/store/applicationEvents';
import { applicationsOf, toDocument, type Keys } from '@legal-aid/public-services/store/applications';
import { toJournalRow, type JournalRow } from '@legal-aid/journal/rows';
import { localDay } from '@legal-aid/service-kit/clock';
import { keyedDigest } from '@legal-aid/service-kit/digest';
import type { ClientSession, Connection } from 'mongoose';
import type { FiledApplication } from '@legal-aid/public-services/domain/application';
import { takeNumbers } from '@legal-aid/journal/series';
import { withoutAnswer, writeDecisions, type Decision } from './bulk.ts';
import type { PlannedCase } from './cases.ts';
import { mustDecide } from './decided.ts';
import { plannedCommand } from './nation.ts';

/** A planned case whose application was filed: what casework would learn by event and by its signed question. */
export interface Filed extends Decision {
  readonly planned: PlannedCase;
  readonly application: UnnumberedApplication;
  /** The row that announces it. */
  readonly row: JournalRow;
}

/** Files the application of a planned case by the law of its day. */
export const fileOne = (planned: PlannedCase, digestKey: Buffer): Filed => {
  const { center, filedBy, filedAt, fileCommandId, input } = planned;
  const command = plannedCommand(filedBy, fileCommandId, keyedDigest(digestKey, { name: 'fileApplication', input }));
  const organization = { id: center.id, activeFrom: center.activeFrom, activeTo: null };
  const trackingCode = createTrackingCodeOf(digestKey)(command);
  const circumstances = { id: applicationIdOf(command), filedBy, trackingCode, now: filedAt, today: localDay(filedAt) };
  const { state } = mustDecide(fileApplication(organization, toForm(input), circumstances));
  const entry = filedEntry(state, digestKey);
  const at = new Date(filedAt.epochMilliseconds);
  return { planned, application: state, command, at, entries: [entry], answer: { id: state.id }, row: toJournalRow(entry, command, at) };
};

/** Takes the numbers of each book of receipts at once; within a book they go by the order of the list. */
const number = async (connection: Connection, due: readonly Filed[], session: ClientSession): Promise<readonly FiledApplication[]> => {
  const numbered: FiledApplication[] = [];
  for (const [series, group] of Map.groupBy(due, ({ application }) => seriesOf(application))) {
    const first = await takeNumbers(connection, { series, count: group.length }, session);
    numbered.push(...group.map(({ application }, index) => withReceipt(application, first + index)));
  }
  return numbered;
};

/** Writes the applications that are not there yet. */
export const seedApplications = async (
  connection: Connection,
  { sealer }: Pick<Keys, 'sealer'>,
  filed: readonly Filed[],
): Promise<void> => {
  const due = await withoutAnswer(connection, filed);
  if (due.length === 0) return;
  await connection.transaction(async (session) => {
    const numbered = await number(connection, due, session);
    await applicationsOf(connection).insertMany(
      numbered.map((application) => toDocument(application, sealer)),
      { session },
    );
    await writeDecisions(connection, due, session);
  });
};
