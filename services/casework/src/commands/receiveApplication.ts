import type { ApplicationFiled } from '@legal-aid/contracts/events';
import type { Outcome, Refusal } from '@legal-aid/decision';
import { derivedId } from '@legal-aid/journal/derivedId';
import { Unacceptable } from '@legal-aid/journal/eventConsumer';
import { isRefusal, type Answer, type Command } from '@legal-aid/journal/execute';
import type { Temporal } from 'temporal-polyfill';
import type { CaseId, OrganizationId, ReceivedRequest } from '#domain/case';
import { receiveRequest, type CaseReceived } from '#domain/receiveRequest';
import type { Person } from '#store/caseDocument';

/** What the owner of an application answers a signed question for its personal fields. */
export type Fetched = ({ readonly confirmed: true } & Person) | { readonly confirmed: false };

export interface Ports {
  readonly hasSucceeded: (command: Command) => Promise<boolean>;
  readonly findByApplication: (applicationId: string) => Promise<{ readonly id: string } | null>;
  /** Asks the owner, who also confirms the event's digest. Throws `OwnerAway` when he cannot be reached. */
  readonly fetchApplicant: (question: { applicationId: string; digest: string }, correlationId: string) => Promise<Fetched>;
  readonly now: () => Temporal.Instant;
  readonly execute: (
    command: Command,
    decide: () => Promise<Outcome<ReceivedRequest, CaseReceived>>,
    person: Person,
  ) => Promise<Answer | Refusal>;
}

/** The command that an event of an application is, for us: its id is the event's. */
export const commandOfEvent = ({ id, data, correlationid }: ApplicationFiled): Command => ({
  id,
  actor: 'service:casework',
  digest: data.digest,
  correlationId: correlationid,
});

/** The case that grows from an application has an id derived from the event that announced it. */
export const caseIdOf = ({ id }: Pick<ApplicationFiled, 'id'>): CaseId => derivedId('casework.case', id) as CaseId;

/** Takes a filed application in as a request. The personal fields are fetched once; what was received before is left as it is. */
export const createReceiveApplication =
  ({ hasSucceeded, findByApplication, fetchApplicant, now, execute }: Ports) =>
  async (event: ApplicationFiled): Promise<void> => {
    const command = commandOfEvent(event);
    if (await hasSucceeded(command)) return;
    const applicationId = event.subject;
    const { digest, form, field } = event.data;
    const fetched = await fetchApplicant({ applicationId, digest }, command.correlationId);
    if (!fetched.confirmed) throw new Unacceptable('the owner does not confirm the digest');
    const { sex } = fetched.applicant;
    const application = { applicationId, organizationId: event.data.organizationId as OrganizationId, form, field, sex };
    const decide = async () => receiveRequest(await findByApplication(applicationId), application, { id: caseIdOf(event), now: now() });
    const outcome = await execute(command, decide, fetched);
    if (isRefusal(outcome) && outcome.code !== 'REQUEST_ALREADY_RECEIVED') throw new Error(`a request was refused: ${outcome.code}`);
  };
