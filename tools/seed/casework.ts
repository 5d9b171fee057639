import type { ApplicationFiled } from '@legal-aid/contracts/events';
import { caseIdOf, commandOfEvent } from '@legal-aid/casework/commands/receiveApplication';
import { acceptRequest, withFileNumber, type UnnumberedCase } from '@legal-aid/casework/domain/acceptRequest';
import type { AcceptedCase, OrganizationId, ReceivedRequest } from '@legal-aid/casework/domain/case';
import { seriesOf } from '@legal-aid/casework/domain/fileNumber';
import { receiveRequest } from '@legal-aid/casework/domain/receiveRequest';
import { toAcceptedFields, toReceivedDocument, type CaseDocument } from '@legal-aid/casework/store/caseDocument';
import { acceptedAnswer, acceptedEntry, casesOf, receivedAnswer, receivedEntry } from '@legal-aid/casework/store/cases';
import { takeNumbers } from '@legal-aid/journal/series';
import { localDay } from '@legal-aid/service-kit/clock';
import { keyedDigest } from '@legal-aid/service-kit/digest';
import type { Sealer } from '@legal-aid/service-kit/seal';
import { createToRecords } from '@legal-aid/journal/cloudEvent';
import type { ClientSession, Connection } from 'mongoose';
import type { Temporal } from 'temporal-polyfill';
import type { Filed } from './applications.ts';
import { withoutAnswer, writeDecisions, type Decision } from './bulk.ts';
import type { PlannedAcceptance } from './cases.ts';
import { mustDecide } from './decided.ts';
import { plannedCommand } from './nation.ts';

const toRecords = createToRecords(() => '');
const dateOf = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds);

interface Received extends Decision {
  readonly filed: Filed;
  readonly request: ReceivedRequest;
}

const receive = (filed: Filed): Received => {
  const event = JSON.parse(toRecords(filed.row)[0].value) as ApplicationFiled;
  const { organizationId, form, field } = event.data;
  const application = { applicationId: event.subject, organizationId: organizationId as OrganizationId, form, field };
  const now = filed.planned.receivedAt;
  const { state } = mustDecide(receiveRequest(null, application, { id: caseIdOf(event), now }));
  return {
    filed,
    request: state,
    command: commandOfEvent(event),
    at: dateOf(now),
    entries: [receivedEntry(state)],
    answer: receivedAnswer(state),
  };
};

interface Accepted {
  readonly unnumbered: UnnumberedCase;
  readonly command: Decision['command'];
  readonly at: Date;
}

const accept = (
  { filed: { planned }, request }: Received,
  { actor, commandId, acceptedAt, eligibilityGroup }: PlannedAcceptance,
  digestKey: Buffer,
): Accepted => {
  const { center } = planned;
  const input = { caseId: request.id, expectedVersion: 1, form: request.form, field: request.field, eligibilityGroup };
  const organization = {
    ...center,
    id: request.organizationId,
    kind: 'STATE_CENTER',
    provinceId: center.province.id,
    activeTo: null,
    successorId: null,
  } as const;
  const moment = { now: acceptedAt, today: localDay(acceptedAt) };
  const { state } = mustDecide(acceptRequest(request, organization, { acceptance: input, moment }));
  return {
    unnumbered: state,
    command: plannedCommand(actor, commandId, keyedDigest(digestKey, { name: 'acceptRequest', input })),
    at: dateOf(acceptedAt),
  };
};

/** Takes the numbers of each series at once; within a series they go by the order of the list. */
const number = async (
  connection: Connection,
  accepted: readonly Accepted[],
  session: ClientSession,
): Promise<readonly (Accepted & { state: AcceptedCase })[]> => {
  const numbered: (Accepted & { state: AcceptedCase })[] = [];
  for (const [series, group] of Map.groupBy(accepted, ({ unnumbered }) => seriesOf(unnumbered))) {
    const first = await takeNumbers(connection, { series, count: group.length }, session);
    numbered.push(...group.map((one, index) => ({ ...one, state: withFileNumber(one.unnumbered, first + index) })));
  }
  return numbered;
};

/** Writes the cases that are not there yet: received, and accepted where the plan says so, in one transaction. */
export const seedCasework = async (
  connection: Connection,
  { sealer, digestKey }: { sealer: Sealer; digestKey: Buffer },
  filed: readonly Filed[],
): Promise<void> => {
  const received = await withoutAnswer(connection, filed.map(receive));
  if (received.length === 0) return;
  const accepted = received.flatMap((one) => (one.filed.planned.acceptance ? [accept(one, one.filed.planned.acceptance, digestKey)] : []));
  await connection.transaction(async (session) => {
    const numbered = await number(connection, accepted, session);
    const final = new Map(numbered.map(({ state }) => [state.id, toAcceptedFields(state, sealer)]));
    const documents = received.map(
      ({ request, filed: { application } }) =>
        ({ ...toReceivedDocument(request, application, sealer), ...final.get(request.id) }) as CaseDocument,
    );
    await casesOf(connection).insertMany(documents, { session });
    await writeDecisions(connection, received, session);
    await writeDecisions(
      connection,
      numbered.map(({ command, at, state }) => ({ command, at, entries: [acceptedEntry(state)], answer: acceptedAnswer(state) })),
      session,
    );
  });
};
