import { randomUUID } from 'node:crypto';
import { typesOfAct } from '#tests/support/typesOfAct';
import { until } from '../support/poll.ts';
import type { AskAs } from './client.ts';
import { otherCitizen } from './people.ts';

const patienceMs = 30_000;

/** Sends a command and hands out what it made. @throws when it was refused */
export const command = async (ask: AskAs, person: string, { name, type, done, input }: Command) => {
  const document = `mutation ($commandId: CommandId!, $input: ${type}!) { ${name}(commandId: $commandId, input: $input) {
    __typename ... on ${done} ... on Refused { code } } }`;
  const { data, codes } = await ask(person, document, { commandId: randomUUID(), input });
  const payload = data?.[name];
  if (!payload || payload.__typename === 'Refused') throw new Error(`${name} by ${person}: ${String(payload?.code ?? codes.join(' '))}`);
  return payload;
};

interface Command {
  readonly name: string;
  readonly type: string;
  /** What it answers when it is done, with the fields to read. */
  readonly done: string;
  readonly input: object;
}

/** Who files what, and where. */
export interface Filing {
  readonly by?: string;
  readonly organizationId: string;
  readonly group?: string;
}

/** Files an application and waits until casework has its case. */
export const file = async (ask: AskAs, { by = otherCitizen, organizationId, group = 'POOR' }: Filing) => {
  const applicant = { name: 'Hoàng Văn Thử', birthDate: '1988-02-03', sex: 'MALE', address: 'Thôn 7', phone: null, personalId: null };
  const input = {
    ...{ organizationId, form: 'LITIGATION', field: 'CRIMINAL', summary: 'Tôi xin người bào chữa.' },
    applicant: { ...applicant, eligibilityGroups: [group] },
  };
  const filed = await command(ask, by, {
    name: 'fileApplication',
    type: 'FileApplicationInput',
    done: 'ApplicationFiled { application { id } }',
    input,
  });
  const applicationId = filed.application.id as string;
  const caseId = await until(patienceMs, async () => {
    const { data } = await ask(by, 'query ($id: ID!) { application(id: $id) { case { id } } }', { id: applicationId });
    return (data?.application?.case?.id as string | undefined) ?? null;
  });
  if (caseId === null) throw new Error('casework did not receive an application');
  return { applicationId, caseId };
};

/** Who acts for an organisation. */
interface Office {
  readonly intake: string;
  readonly head: string;
}

/** Does acts to a case, one after the other, each on the version that the last one left. */
const lead = async (
  ask: AskAs,
  caseId: string,
  acts: readonly (readonly [person: string, act: string, input?: object])[],
): Promise<void> => {
  let expectedVersion = 1;
  for (const [person, name, input = {}] of acts) {
    const { input: type, done } = typesOfAct(name);
    const made = await command(ask, person, {
      name,
      type,
      done: `${done} { case { version } }`,
      input: { caseId, expectedVersion, ...input },
    });
    expectedVersion = (made.case?.version as number | undefined) ?? expectedVersion + 1;
  }
};

const accept = { form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'POOR' };
const assign = (practitionerId: string): object => ({ assignments: [{ practitionerId, sharePercent: 100 }] });

/** A case that somebody has begun to work on. */
export const worked = async (ask: AskAs, filing: Filing & Office & { readonly by?: string }, practitionerId: string): Promise<string> => {
  const { caseId } = await file(ask, filing);
  await lead(ask, caseId, [
    [filing.intake, 'acceptRequest', accept],
    [filing.head, 'assignPractitioners', assign(practitionerId)],
    [filing.head, 'startWork'],
  ]);
  return caseId;
};

interface Me {
  readonly organizationId: string;
  readonly practitionerId: string;
}

/** The organisation and the register entry of somebody. */
export const meOf = async (ask: AskAs, person: string): Promise<Me> => {
  const { data, codes } = await ask(person, '{ me { organization { id } practitioner { id } } }');
  if (!data?.me) throw new Error(`${person} is nobody: ${codes.join(' ')}`);
  return { organizationId: String(data.me.organization?.id), practitionerId: String(data.me.practitioner?.id) };
};

/** Opens an account as the authority. */
export const openAccount = (ask: AskAs, input: object) =>
  command(ask, 'authority', { name: 'openAccount', type: 'OpenAccountInput', done: 'AccountOpened { account { id } }', input });

/** Waits until the gateway knows somebody. */
export const waitFor = async (ask: AskAs, person: string): Promise<void> => {
  if (!(await until(patienceMs, async () => ((await ask(person, '{ me { id } }')).data?.me ? true : null))))
    throw new Error(`the gateway does not know ${person}`);
};

/** Does one act to a case, on the version that it has now. */
export const actOn = async (
  ask: AskAs,
  { person, act, caseId, input }: { person: string; act: string; caseId: string; input: object },
): Promise<void> => {
  const { data } = await ask('authority', 'query ($id: ID!) { case(id: $id) { version } }', { id: caseId });
  const { input: type, done } = typesOfAct(act);
  await command(ask, person, {
    name: act,
    type,
    done: `${done} { case { version } }`,
    input: { caseId, expectedVersion: data?.case?.version, ...input },
  });
};

/** Completes a case. */
export const endCase = (ask: AskAs, caseId: string, endedOn: string): Promise<void> =>
  actOn(ask, { person: 'head-08', act: 'completeCase', caseId, input: { endedOn } });

/** Enters quick advice in the book of somebody's organisation. @returns its id */
export const advise = async (ask: AskAs, person: string): Promise<string> => {
  const input = { field: 'OTHER', question: 'Tôi hỏi về khai sinh.', answer: 'Nộp tờ khai tại xã.' };
  const type = 'RecordQuickAdviceInput';
  const made = await command(ask, person, { name: 'recordQuickAdvice', type, done: 'QuickAdviceRecorded { quickAdvice { id } }', input });
  return made.quickAdvice.id as string;
};

/** The id of a subject's account. */
export const accountIdOf = async (ask: AskAs, subject: string): Promise<string> => {
  const { data } = await ask('authority', 'query ($subject: Line) { accounts(subject: $subject) { nodes { id } } }', { subject });
  return String(data?.accounts?.nodes?.[0]?.id ?? '');
};
