import { randomUUID } from 'node:crypto';
import type { AskAs } from '../authz/client.ts';
import { openAccount, waitFor } from '../authz/commands.ts';
import { askWhole } from '../support/gateway.ts';
import { inParallel } from '../support/inParallel.ts';
import { until } from '../support/poll.ts';
import type { Report } from '../support/report.ts';
import { ownPerson } from '../support/tokens.ts';
import { applicant } from './fields/applicant.ts';
import type { Client, Payload } from './client.ts';

/** What races are run with. */
export interface RaceWorld {
  readonly client: Client;
  readonly organizationId: string;
  readonly practitionerIds: readonly string[];
}

const patienceMs = 20_000;
const doubles = 50;
const secondCitizen = `${ownPerson}second-citizen`;
const fileDocument = `mutation ($commandId: CommandId!, $input: FileApplicationInput!) { fileApplication(commandId: $commandId, input: $input) {
  __typename ... on ApplicationFiled { application { id receipt { number } } } ... on Refused { code } } }`;

const inputOf = ({ organizationId }: RaceWorld, summary = 'Tôi xin được trợ giúp.') => ({
  organizationId,
  form: 'LITIGATION',
  field: 'CRIMINAL',
  summary,
  // Three applications an hour are taken of one telephone number.
  applicant: { ...applicant, phone: null },
});

interface Filed {
  readonly fileApplication: { readonly application?: { readonly id: string; readonly receipt: { readonly number: string } | null } };
}

const file = async (world: RaceWorld, { person = 'citizen', commandId = randomUUID() } = {}): Promise<string> => {
  const data = await askWhole<Filed>(world.client.ask, person, fileDocument, { commandId, input: inputOf(world) });
  return data.fileApplication.application?.id ?? '';
};

const caseOf = async ({ client }: RaceWorld, applicationId: string): Promise<string> => {
  const found = await until(patienceMs, async () => {
    const { data } = await client.ask('citizen', 'query ($id: ID!) { application(id: $id) { case { id } } }', { id: applicationId });
    return (data as { application: { case: { id: string } | null } | null } | null)?.application?.case?.id ?? null;
  });
  if (found === null) throw new Error('casework did not receive an application');
  return found;
};

/** B37: the same command fifty times at once; another input under its id; its id used by somebody else. */
export const proveDoubles = async (report: Report, world: RaceWorld, askAs: AskAs): Promise<void> => {
  const commandId = randomUUID();
  const variables = { commandId, input: inputOf(world) };
  const answers = await inParallel(Array.from({ length: doubles }), doubles, () =>
    askWhole<Filed>(world.client.ask, 'citizen', fileDocument, variables),
  );
  const told = new Set(answers.map((answer) => JSON.stringify(answer)));
  report.none(`B37 the same command ${doubles} times at once has one effect and one answer`, told.size === 1 ? [] : [...told]);
  const other = await world.client.ask('citizen', fileDocument, { commandId, input: inputOf(world, 'Điều khác.') });
  report.none('B37 its id with another input is refused', other.codes.includes('COMMAND_ID_REUSED') ? [] : [JSON.stringify(other)]);
  await openAccount(askAs, { subject: secondCitizen, role: 'CITIZEN' });
  await waitFor(askAs, secondCitizen);
  const [mine, theirs] = [answers[0]?.fileApplication.application?.id, await file(world, { person: secondCitizen, commandId })];
  report.none("B37 somebody else's command under the same id is his own", mine !== theirs && theirs !== '' ? [] : ['it is the same']);
};

const isDone = ({ __typename }: Payload): boolean => __typename !== 'Refused';
const isBeaten = ({ code }: Payload): boolean => code === 'CONFLICT' || code === 'VERSION_STALE';

/** B36: two heads put different practitioners on the same case at once; one wins, and the other is told. */
export const proveRaces = async (report: Report, world: RaceWorld, races: number): Promise<void> => {
  const broken: string[] = [];
  await inParallel(Array.from({ length: races }), 4, async (_, race) => {
    const caseId = await caseOf(world, await file(world));
    const { client, practitionerIds } = world;
    const accepted = await client.command('intake-08', 'acceptRequest', {
      ...{ caseId, expectedVersion: 1, form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'POOR' },
    });
    const expectedVersion = accepted.case?.version ?? 0;
    const assign = (person: string, practitionerId: string | undefined): Promise<Payload> =>
      client.command(person, 'assignPractitioners', { caseId, expectedVersion, assignments: [{ practitionerId, sharePercent: 100 }] });
    const both = await Promise.all([assign('head-08', practitionerIds[0]), assign('deputy-08', practitionerIds[1])]);
    if (both.filter(isDone).length !== 1) broken.push(`race ${race}: ${JSON.stringify(both)}`);
    const active = await activeOf(world, caseId);
    if (active !== 1) broken.push(`race ${race}: ${active} active assignments`);
    const stale = await client.command('head-08', 'startWork', { caseId, expectedVersion });
    if (!isBeaten(stale)) broken.push(`race ${race}: an old version is taken: ${JSON.stringify(stale)}`);
  });
  report.none(`B36 ${races} races for a case: one wins, the other is told, one assignment is active`, broken);
};

const activeOf = async ({ client: { ask } }: RaceWorld, caseId: string): Promise<number> => {
  interface Seen {
    readonly case: { readonly assignments: readonly { readonly until: string | null }[] } | null;
  }
  const { case: seen } = await askWhole<Seen>(ask, 'head-08', 'query ($id: ID!) { case(id: $id) { assignments { until } } }', {
    id: caseId,
  });
  return seen?.assignments.filter((assignment) => assignment.until === null).length ?? 0;
};
