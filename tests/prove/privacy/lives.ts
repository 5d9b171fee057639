import { inParallel } from '../support/inParallel.ts';
import { until } from '../support/poll.ts';
import { randomUUID } from 'node:crypto';
import type { AskAs, Told } from '../authz/client.ts';
import { command, meOf } from '../authz/commands.ts';
import type { Canary } from './canaries.ts';

/** A canary with his case. */
export interface Filed {
  readonly canary: Canary;
  readonly caseId: string;
}

const patienceMs = 40_000;
const atOnce = 6;
const accept = { form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'DOMESTIC_VIOLENCE' };
const acceptCommand = { name: 'acceptRequest', type: 'AcceptRequestInput', done: 'RequestAccepted { case { id } }' };

/** Files an application for each canary; casework takes them in. @returns their cases */
export const fileAll = async (ask: AskAs, canaries: readonly Canary[]): Promise<readonly Filed[]> => {
  const { organizationId } = await meOf(ask, 'intake-08');
  const applicationIds = await inParallel(canaries, atOnce, async ({ summary, ...person }) => {
    const applicant = { ...person, birthDate: '1991-07-08', sex: 'FEMALE', eligibilityGroups: ['HIV', 'DOMESTIC_VIOLENCE'] };
    const input = { organizationId, form: 'LITIGATION', field: 'CRIMINAL', summary, applicant };
    const done = 'ApplicationFiled { application { id } }';
    const made = await command(ask, 'citizen', { name: 'fileApplication', type: 'FileApplicationInput', done, input });
    return made.application.id as string;
  });
  return inParallel(canaries, atOnce, async (canary, index) => {
    const id = applicationIds[index];
    const caseId = await until(patienceMs, async () => {
      const { data } = await ask('citizen', 'query ($id: ID!) { application(id: $id) { case { id } } }', { id });
      return (data?.application?.case?.id as string | undefined) ?? null;
    });
    if (caseId === null) throw new Error('casework did not receive an application');
    return { canary, caseId };
  });
};

/** What is done with the canaries' cases, by everyone who may, and in vain by those who may not; what was told in errors comes back. */
export const driveAll = async (ask: AskAs, filed: readonly Filed[]): Promise<readonly string[]> => {
  const told = await inParallel(filed, atOnce, async ({ canary, caseId }, index) => [
    ...(index % 2 === 0 ? await work(ask, canary, caseId) : []),
    ...(index % 10 === 0 ? await inEmergency(ask, canary, caseId) : []),
    ...(await inVain(ask, canary, caseId)),
  ]);
  return told.flat().flatMap(({ codes, text }) => (codes.length > 0 ? [text] : []));
};

const search =
  'query ($name: Line, $phone: Phone, $personalId: PersonalId) { casesOfPerson(name: $name, phone: $phone, personalId: $personalId) { id } }';

const work = async (ask: AskAs, canary: Canary, caseId: string): Promise<readonly Told[]> => {
  await command(ask, 'intake-08', { ...acceptCommand, input: { caseId, expectedVersion: 1, ...accept } });
  const done = 'QuickAdviceRecorded { quickAdvice { id } }';
  const input = { field: 'CIVIL_FAMILY', question: canary.summary, answer: `Chị ${canary.name} nên nộp đơn.` };
  await command(ask, 'intake-08', { name: 'recordQuickAdvice', type: 'RecordQuickAdviceInput', done, input });
  return Promise.all([
    ask('head-08', search, { name: canary.name }),
    ask('head-08', search, { phone: canary.phone }),
    ask('intake-08', search, { personalId: canary.personalId }),
    ask('head-08', 'query ($id: ID!) { case(id: $id) { applicant { name phone } summary samePerson { id } } }', { id: caseId }),
  ]);
};

const inEmergency = async (ask: AskAs, canary: Canary, caseId: string): Promise<readonly Told[]> => {
  const document = `mutation ($commandId: CommandId!, $input: OpenEmergencyAccessInput!) { openEmergencyAccess(commandId: $commandId, input: $input) { __typename ... on Refused { code } } }`;
  const input = { caseId, category: 'PROTECTION_OF_VICTIM', reason: `Cần tìm ngay ${canary.name} tại ${canary.address}.` };
  return [
    await ask('department-08', document, { commandId: randomUUID(), input }),
    await ask('authority', document, { commandId: randomUUID(), input }),
    await ask('authority', 'query ($id: ID!) { case(id: $id) { applicant { name } } }', { id: caseId }),
  ];
};

/** What is refused, wrong or malformed, each time with the person's own words in it. */
const inVain = (ask: AskAs, { name, phone, personalId, summary }: Canary, caseId: string): Promise<readonly Told[]> => {
  const literal = JSON.stringify(`${name} ${phone}`);
  return Promise.all([
    ask('analyst', search, { name }),
    ask('citizen', search, { personalId }),
    ask('head-08', search, { name, phone }),
    ask('head-01', 'query ($id: ID!) { case(id: $id) { applicant { name } } }', { id: caseId }),
    ask('head-08', `query { case(id: ${literal}) { id nothing(of: ${literal}) } }`),
    ask('head-08', `query { cases(after: ${literal}) { nodes { id } } }`),
    ask('head-08', `query { cases(first: ${literal}) { nodes { id } } `),
    ask('head-08', 'query ($first: PageSize) { cases(first: $first) { nodes { id } } }', { first: summary }),
    ask('citizen', 'query ($t: TrackingCode!) { trackApplication(trackingCode: $t) { id } }', { t: name }),
    ask(null, search, { name, personalId }),
  ]);
};
