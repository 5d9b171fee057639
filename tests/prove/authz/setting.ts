import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { typesOfAct } from '#tests/support/typesOfAct';
import { until } from '../support/poll.ts';
import type { AskAs } from './client.ts';
import { former, otherCitizen } from './people.ts';
import { seededCases } from './seeded.ts';

/** Records by the names that the matrices use. */
export type Records = Readonly<Record<string, string>>;

export interface Setting {
  readonly cases: Records;
  readonly applications: Records;
  readonly organizations: Records;
  readonly advices: Records;
  readonly accounts: Records;
  readonly practitionerId: string;
}

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

interface Filing {
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

const worked = async (ask: AskAs, filing: Filing & Office & { readonly by?: string }, practitionerId: string): Promise<string> => {
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

export const meOf = async (ask: AskAs, person: string): Promise<Me> => {
  const { data, codes } = await ask(person, '{ me { organization { id } practitioner { id } } }');
  if (!data?.me) throw new Error(`${person} is nobody: ${codes.join(' ')}`);
  return { organizationId: String(data.me.organization?.id), practitionerId: String(data.me.practitioner?.id) };
};

const openAccount = (ask: AskAs, input: object) =>
  command(ask, 'authority', { name: 'openAccount', type: 'OpenAccountInput', done: 'AccountOpened { account { id } }', input });

const waitFor = async (ask: AskAs, person: string): Promise<void> => {
  if (!(await until(patienceMs, async () => ((await ask(person, '{ me { id } }')).data?.me ? true : null))))
    throw new Error(`the gateway does not know ${person}`);
};

/** An organisation whose request and head are handed to another one by a merger of today. @returns its request */
const mergeAway = async (ask: AskAs, successorId: string, today: string): Promise<string> => {
  const place = { provinceId: 'vn34-08', activeFrom: '2025-07-01', nature: 'LAW_CONSULTING' };
  const input = { kind: 'CONTRACTED_ORGANIZATION', name: 'Tổ chức sẽ sáp nhập', ...place };
  const done = 'OrganizationRegistered { organization { id version } }';
  const { organization } = await command(ask, 'authority', {
    name: 'registerOrganization',
    type: 'RegisterOrganizationInput',
    done,
    input,
  });
  await openAccount(ask, { subject: former, role: 'HEAD', organizationId: organization.id });
  const { caseId } = await retry(() => file(ask, { organizationId: String(organization.id) }));
  await waitFor(ask, former);
  const merger = { organizationId: organization.id, successorId, mergedOn: today, expectedVersion: organization.version };
  await command(ask, 'authority', {
    name: 'mergeOrganization',
    type: 'MergeOrganizationInput',
    done: 'OrganizationMerged { organization { id } }',
    input: merger,
  });
  return caseId;
};

/** What was just registered is known everywhere a moment later. */
const retry = async <Made>(make: () => Promise<Made>): Promise<Made> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await make();
    } catch (cause) {
      if (tries === 20) throw cause;
      await delay(500);
    }
  }
};

const advise = async (ask: AskAs, person: string): Promise<string> => {
  const input = { field: 'OTHER', question: 'Tôi hỏi về khai sinh.', answer: 'Nộp tờ khai tại xã.' };
  const type = 'RecordQuickAdviceInput';
  const made = await command(ask, person, { name: 'recordQuickAdvice', type, done: 'QuickAdviceRecorded { quickAdvice { id } }', input });
  return made.quickAdvice.id as string;
};

const accountIdOf = async (ask: AskAs, subject: string): Promise<string> => {
  const { data } = await ask('authority', 'query ($subject: Line) { accounts(subject: $subject) { nodes { id } } }', { subject });
  return String(data?.accounts?.nodes?.[0]?.id ?? '');
};

const accountNames: Readonly<Record<string, string>> = {
  ACCOUNT_HEAD: 'head-08',
  ACCOUNT_INTAKE: 'intake-08',
  ACCOUNT_PRACTITIONER: 'practitioner-08',
  ACCOUNT_BRANCH: 'branch-head-08',
  ACCOUNT_PARTICIPANT: 'participant-head-08',
  ACCOUNT_DEPARTMENT: 'department-08',
  ACCOUNT_OTHER_HEAD: 'head-01',
  ACCOUNT_ANALYST: 'analyst',
};

/** Makes the records that the matrices are about, by the commands of those who may, and finds the old ones of the nation. */
export const makeSetting = async (ask: AskAs, today: string): Promise<Setting> => {
  await openAccount(ask, { subject: otherCitizen, role: 'CITIZEN' });
  await waitFor(ask, otherCitizen);
  const [center, branch, participant, other] = await Promise.all(
    ['intake-08', 'branch-head-08', 'participant-head-08', 'intake-01'].map((who) => meOf(ask, who)),
  );
  const [worker, branchWorker] = await Promise.all(['practitioner-08', 'two-hats-08/PRACTITIONER'].map((who) => meOf(ask, who)));
  if (!center || !branch || !participant || !other || !worker || !branchWorker) throw new Error('somebody is missing');
  const staffOf = 'query ($id: ID!) { practitioners(organizationId: $id, kind: LEGAL_AID_OFFICER) { nodes { id } } }';
  const staff = async (id: string, but = ''): Promise<string> => {
    const nodes = ((await ask('authority', staffOf, { id })).data?.practitioners?.nodes ?? []) as readonly { id: string }[];
    return nodes.find((node) => node.id !== but)?.id ?? '';
  };
  const colleague = await staff(center.organizationId, worker.practitionerId);
  const at08 = { organizationId: center.organizationId, intake: 'intake-08', head: 'head-08' };
  const merged = mergeAway(ask, participant.organizationId, today);
  const [request, filed, hidden, guest] = [
    await file(ask, at08),
    await file(ask, { ...at08, by: 'citizen' }),
    await file(ask, { ...at08, group: 'HIV' }),
    await file(ask, { organizationId: participant.organizationId }),
  ];
  const ended = await worked(ask, at08, colleague);
  await endCase(ask, ended, today);
  const replaced = await worked(ask, at08, worker.practitionerId);
  const replacement = { outgoingId: worker.practitionerId, incomingId: colleague, ground: 'CLIENT_REQUEST' };
  await actOn(ask, { person: 'head-08', act: 'replacePractitioner', caseId: replaced, input: replacement });
  const atBranch = { organizationId: branch.organizationId, intake: 'branch-head-08', head: 'branch-head-08' };
  const ofBranch = await worked(ask, atBranch, branchWorker.practitionerId);
  const at01 = { organizationId: other.organizationId, intake: 'intake-01', head: 'head-01' };
  const ofOther = await worked(ask, at01, await staff(other.organizationId));
  const old = await seededCases(ask, worker.practitionerId);
  const cases = {
    ...{ REQUEST: request.caseId, FILED: filed.caseId, PROTECTED: hidden.caseId, ENDED: ended, REPLACED: replaced, MERGED: await merged },
    ...{ WORK: await worked(ask, at08, worker.practitionerId), COLLEAGUE: await worked(ask, at08, colleague) },
    ...{ BRANCH: ofBranch, PARTICIPANT: guest.caseId, OTHER_NEW: ofOther, ...old.cases },
  };
  const applied = async (caseId: string): Promise<string> =>
    String(
      (await ask('authority', 'query ($id: ID!) { case(id: $id) { application { id } } }', { id: caseId })).data?.case?.application?.id,
    );
  return {
    cases,
    applications: {
      ...{ REQUEST: request.applicationId, FILED: filed.applicationId, PARTICIPANT: guest.applicationId },
      ...{ BRANCH: await applied(ofBranch), OTHER_NEW: await applied(ofOther) },
      ...{ PREDECESSOR: await applied(old.cases.PREDECESSOR), OTHER_OLD: await applied(old.cases.OTHER_OLD) },
    },
    organizations: {
      ...{ CENTER: center.organizationId, BRANCH_ORG: branch.organizationId, PARTICIPANT_ORG: participant.organizationId },
      ...{ PREDECESSOR_ORG: old.predecessorId, OTHER_ORG: other.organizationId },
    },
    advices: {
      ADVICE: await advise(ask, 'intake-08'),
      BRANCH_ADVICE: await advise(ask, 'branch-head-08'),
      OTHER_ADVICE: await advise(ask, 'intake-01'),
    },
    accounts: Object.fromEntries(
      await Promise.all(Object.entries(accountNames).map(async ([name, subject]) => [name, await accountIdOf(ask, subject)] as const)),
    ),
    practitionerId: worker.practitionerId,
  };
};

const actOn = async (
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

const endCase = (ask: AskAs, caseId: string, endedOn: string): Promise<void> =>
  actOn(ask, { person: 'head-08', act: 'completeCase', caseId, input: { endedOn } });
