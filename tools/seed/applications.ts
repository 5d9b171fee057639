import { applicationIdOf } from '@legal-aid/public-services/commands/fileApplication';
import { createTrackingCodeOf } from '@legal-aid/public-services/commands/trackingCode';
import { fileApplication, withReceipt, type UnnumberedApplication } from '@legal-aid/public-services/domain/fileApplication';
import { seriesOf } from '@legal-aid/public-services/domain/receipt';
import { withdrawApplication } from '@legal-aid/public-services/domain/withdrawApplication';
import { toForm } from '@legal-aid/public-services/graphql/mutations/fileApplication';
import { filedEntry, withdrawnEntry } from '@legal-aid/public-services/store/applicationEvents';
import { applicationsOf, toDocument, type ApplicationDocument, type Keys } from '@legal-aid/public-services/store/applications';
import { toJournalRow, type JournalRow } from '@legal-aid/journal/rows';
import { takeNumbers } from '@legal-aid/journal/series';
import { localDay } from '@legal-aid/service-kit/clock';
import { keyedDigest } from '@legal-aid/service-kit/digest';
import type { ClientSession, Connection } from 'mongoose';
import type { Temporal } from 'temporal-polyfill';
import type { FiledApplication, WithdrawnApplication } from '@legal-aid/public-services/domain/application';
import { withoutAnswer, writeDecisions, type Decision } from './bulk.ts';
import type { PlannedCase } from './cases.ts';
import { plannedCommand } from './command.ts';
import { mustDecide } from './decided.ts';
import { activeToOf } from './organizations.ts';

/** A planned case whose application was filed: what casework would learn by event and by its signed question. */
export interface Filed extends Decision {
  readonly planned: PlannedCase;
  readonly application: UnnumberedApplication;
  /** The row that announces it. */
  readonly row: JournalRow;
}

const dateOf = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds);

/** Files the application of a planned case by the law of its day. */
export const fileOne = (planned: PlannedCase, digestKey: Buffer): Filed => {
  const { organization, filedBy, filedAt, fileCommandId, input } = planned;
  const command = plannedCommand(filedBy, fileCommandId, keyedDigest(digestKey, { name: 'fileApplication', input }));
  const { kind, activeFrom } = organization.registration;
  const place = { id: organization.id, kind, activeFrom, activeTo: activeToOf(organization) };
  const trackingCode = createTrackingCodeOf(digestKey)(command);
  const circumstances = { id: applicationIdOf(command), filedBy, trackingCode, now: filedAt, today: localDay(filedAt) };
  const { state } = mustDecide(fileApplication(place, toForm(input), circumstances));
  const entry = filedEntry(state, digestKey);
  const at = dateOf(filedAt);
  return { planned, application: state, command, at, entries: [entry], answer: { id: state.id }, row: toJournalRow(entry, command, at) };
};

/** The id of the event that tells of a planned withdrawal. */
export const withdrawalEventId = ({ id, version }: UnnumberedApplication): string => `${id}:${version + 1}`;

/** Takes the numbers of each book of receipts at once; within a batch they go by the filing. */
const number = async (
  connection: Connection,
  due: readonly Filed[],
  session: ClientSession,
): Promise<readonly (readonly [Filed, FiledApplication])[]> => {
  const numbered: (readonly [Filed, FiledApplication])[] = [];
  const inOrder = due.toSorted((left, right) => left.at.getTime() - right.at.getTime());
  for (const [series, group] of Map.groupBy(inOrder, ({ application }) => seriesOf(application))) {
    const first = await takeNumbers(connection, { series, count: group.length }, session);
    numbered.push(...group.map((filed, index) => [filed, withReceipt(filed.application, first + index)] as const));
  }
  return numbered;
};

interface Written {
  readonly application: FiledApplication;
  /** The same application, where the plan withdraws it. */
  readonly withdrawn: WithdrawnApplication | null;
  readonly decisions: readonly Decision[];
}

/** What the plan does to a filed application. */
const withdrawn = (filed: Filed, application: FiledApplication, digestKey: Buffer): Written => {
  const step = filed.planned.steps.find(({ action }) => action === 'withdrawApplication');
  if (!step) return { application, withdrawn: null, decisions: [filed] };
  const input = { applicationId: application.id, expectedVersion: application.version };
  const { state } = mustDecide(withdrawApplication(application, input, { now: step.at, today: localDay(step.at) }));
  const command = plannedCommand(step.actor, step.commandId, keyedDigest(digestKey, { name: step.action, input }));
  const withdrawal = { command, at: dateOf(step.at), entries: [withdrawnEntry(state)], answer: { id: state.id } };
  return { application, withdrawn: state, decisions: [filed, withdrawal] };
};

const toStored = ({ application, withdrawn: then }: Written, keys: Keys): ApplicationDocument => {
  const document = toDocument(application, keys);
  return then ? { ...document, version: then.version, status: 'WITHDRAWN', withdrawnAt: dateOf(then.withdrawnAt) } : document;
};

/** Writes the applications that are not there yet. */
export const seedApplications = async (connection: Connection, keys: Keys, filed: readonly Filed[]): Promise<void> => {
  const due = await withoutAnswer(connection, filed);
  if (due.length === 0) return;
  await connection.transaction(async (session) => {
    const numbered = await number(connection, due, session);
    const written = numbered.map(([one, application]) => withdrawn(one, application, keys.digestKey));
    await applicationsOf(connection).insertMany(
      written.map((one) => toStored(one, keys)),
      { session },
    );
    await writeDecisions(
      connection,
      written.flatMap(({ decisions }) => decisions),
      session,
    );
  });
};
