import type { ApplicationFiled } from '@legal-aid/contracts/events';
import { caseIdOf, commandOfEvent } from '@legal-aid/casework/commands/receiveApplication';
import { withFileNumber, type UnnumberedCase } from '@legal-aid/casework/domain/acceptRequest';
import { isRegistered, type LegalAidCase, type OrganizationId, type ReceivedRequest } from '@legal-aid/casework/domain/case';
import { accepted, received, type CaseEvent } from '@legal-aid/casework/domain/events';
import { seriesOf } from '@legal-aid/casework/domain/fileNumber';
import { receiveRequest } from '@legal-aid/casework/domain/receiveRequest';
import type { CaseDocument } from '@legal-aid/casework/store/caseDocument';
import { answerOf, casesOf, entryOf } from '@legal-aid/casework/store/cases';
import { sealOf, type Seals } from '@legal-aid/casework/store/seals';
import { toChangedFields, toReceivedDocument, toSealedGrounds } from '@legal-aid/casework/store/toDocument';
import { createToRecords } from '@legal-aid/journal/cloudEvent';
import { takeNumbers } from '@legal-aid/journal/series';
import { localDay } from '@legal-aid/service-kit/clock';
import { keyedDigest } from '@legal-aid/service-kit/digest';
import type { ClientSession, Connection } from 'mongoose';
import type { Temporal } from 'temporal-polyfill';
import { withdrawalEventId, type Filed } from './applications.ts';
import { withoutAnswer, writeDecisions, type Decision } from './bulk.ts';
import { mustDecide } from './decided.ts';
import { plannedCommand } from './command.ts';
import { decideStep, type PlannedStep, type PlannedWorld } from './steps.ts';

export interface CaseworkKeys {
  readonly seals: Seals;
  readonly digestKey: Buffer;
}

const toRecords = createToRecords(() => '');
const dateOf = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds);

/** A planned case as far as it was played. */
interface Life {
  readonly filed: Filed;
  readonly request: ReceivedRequest;
  /** The command that received it, by which an interrupted run knows it again. */
  readonly command: Decision['command'];
  readonly current: LegalAidCase;
  readonly decisions: readonly Decision[];
  readonly stepsLeft: readonly PlannedStep[];
}
/** A life that reached its acceptance, and waits for a number. */
interface Waiting extends Life {
  readonly unnumbered: UnnumberedCase;
  readonly acceptedBy: Pick<Decision, 'command' | 'at'>;
}

const receive = (filed: Filed): Life => {
  const event = JSON.parse(toRecords(filed.row)[0].value) as ApplicationFiled;
  const { organizationId, form, field } = event.data;
  const { sex } = filed.application.applicant;
  const application = { applicationId: event.subject, organizationId: organizationId as OrganizationId, form, field, sex };
  // The event travels for no time that is worth telling.
  const now = filed.planned.filedAt;
  const { state } = mustDecide(receiveRequest(null, application, { id: caseIdOf(event), now }));
  const decision = {
    command: commandOfEvent(event),
    at: dateOf(now),
    entries: [entryOf(state, received(state))],
    answer: answerOf(state),
  };
  return { filed, request: state, command: decision.command, current: state, decisions: [decision], stepsLeft: filed.planned.steps };
};

/** Plays a life's acts until none is left, or until its acceptance needs a number. */
const play = (life: Life, world: PlannedWorld, digestKey: Buffer): Life | Waiting => {
  const [step, ...stepsLeft] = life.stepsLeft;
  if (!step) return life;
  const input = { caseId: life.current.id, expectedVersion: life.current.version, ...step.input };
  const moment = { now: step.at, today: localDay(step.at) };
  const { state, events } = mustDecide<LegalAidCase | UnnumberedCase, unknown>(
    decideStep(life.current, step.action, { input, moment, world }),
  );
  const by = { command: commandOf(life, step, { input, digestKey }), at: dateOf(step.at) };
  if ('registerPrefix' in state) return { ...life, stepsLeft, unnumbered: state, acceptedBy: by };
  return play({ ...changed(life, state, { ...by, event: events[0] as CaseEvent }), stepsLeft }, world, digestKey);
};

/** A client's command; or, of a withdrawn application, the command that its event is for casework. */
const commandOf = (
  { filed }: Life,
  { action, actor, commandId }: PlannedStep,
  { input, digestKey }: { readonly input: object; readonly digestKey: Buffer },
): Decision['command'] => {
  if (action !== 'withdrawApplication') return plannedCommand(actor, commandId, keyedDigest(digestKey, { name: action, input }));
  const eventId = withdrawalEventId(filed.application);
  const { correlationId } = plannedCommand(actor, commandId, eventId);
  return { id: eventId, actor: 'service:casework', digest: eventId, correlationId };
};

const changed = (
  life: Life,
  current: LegalAidCase,
  { command, at, event }: Pick<Decision, 'command' | 'at'> & { event: CaseEvent },
): Life => ({
  ...life,
  current,
  decisions: [...life.decisions, { command, at, entries: [entryOf(current, event)], answer: answerOf(current) }],
});

const isWaiting = (life: Life | Waiting): life is Waiting => 'unnumbered' in life;

/** Takes the numbers of each register at once; within a register they go by the order of the list. */
const number = async (connection: Connection, waiting: readonly Waiting[], session: ClientSession): Promise<readonly Life[]> => {
  const numbered: Life[] = [];
  for (const [series, group] of Map.groupBy(waiting, ({ unnumbered }) => seriesOf(unnumbered))) {
    const first = await takeNumbers(connection, { series, count: group.length }, session);
    for (const [index, { unnumbered, acceptedBy, ...life }] of group.entries()) {
      const current = withFileNumber(unnumbered, first + index);
      numbered.push(changed(life, current, { ...acceptedBy, event: accepted(current) }));
    }
  }
  return numbered;
};

/** Writes the cases that are not there yet, each with all that the plan does to it, in one transaction. */
export const seedCasework = async (
  connection: Connection,
  { keys: { seals, digestKey }, world }: { keys: CaseworkKeys; world: PlannedWorld },
  filed: readonly Filed[],
): Promise<void> => {
  const due = await withoutAnswer(connection, filed.map(receive));
  if (due.length === 0) return;
  const played = due.map((life) => play(life, world, digestKey));
  await connection.transaction(async (session) => {
    const numbered = await number(connection, played.filter(isWaiting), session);
    const lives = [...played.filter((life) => !isWaiting(life)), ...numbered.map((life) => play(life, world, digestKey))];
    await casesOf(connection).insertMany(
      lives.map((life) => toDocument(life, seals)),
      { session },
    );
    await writeDecisions(
      connection,
      lives.flatMap(({ decisions }) => decisions),
      session,
    );
  });
};

const toDocument = ({ filed, request, current }: Life, seals: Seals): CaseDocument => {
  const document = toReceivedDocument(request, filed.application, seals);
  if (current.version === 1) return document;
  const grounds = isRegistered(current) ? toSealedGrounds(current, sealOf(seals, 'cases', document)) : {};
  return { ...document, ...toChangedFields(current), ...grounds };
};
