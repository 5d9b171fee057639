import type { AskAs } from './client.ts';
import { accountIdOf, actOn, advise, endCase, file, meOf, openAccount, waitFor, worked } from './commands.ts';
import { mergeAway } from './merger.ts';
import { otherCitizen } from './people.ts';
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

/** Those whose places and register entries the records are made of. */
const findPlaces = async (ask: AskAs) => {
  const names = ['intake-08', 'branch-head-08', 'participant-head-08', 'intake-01', 'practitioner-08', 'two-hats-08/PRACTITIONER'];
  const [center, branch, participant, other, worker, branchWorker] = await Promise.all(names.map((name) => meOf(ask, name)));
  if (!center || !branch || !participant || !other || !worker || !branchWorker) throw new Error('somebody is missing');
  const officerOf = async (id: string, but = ''): Promise<string> => {
    const document = 'query ($id: ID!) { practitioners(organizationId: $id, kind: LEGAL_AID_OFFICER) { nodes { id } } }';
    const nodes = ((await ask('authority', document, { id })).data?.practitioners?.nodes ?? []) as readonly { id: string }[];
    return nodes.find((node) => node.id !== but)?.id ?? '';
  };
  return {
    center: { organizationId: center.organizationId, intake: 'intake-08', head: 'head-08' },
    branch: { organizationId: branch.organizationId, intake: 'branch-head-08', head: 'branch-head-08' },
    other: { organizationId: other.organizationId, intake: 'intake-01', head: 'head-01' },
    participantId: participant.organizationId,
    worker: worker.practitionerId,
    branchWorker: branchWorker.practitionerId,
    colleague: await officerOf(center.organizationId, worker.practitionerId),
    otherWorker: await officerOf(other.organizationId),
  };
};

type Places = Awaited<ReturnType<typeof findPlaces>>;

/** Cases that somebody works on, has worked on, or has ended. */
const makeWorked = async (ask: AskAs, { center, branch, other, worker, colleague, branchWorker, otherWorker }: Places, today: string) => {
  const ended = await worked(ask, center, colleague);
  await endCase(ask, ended, today);
  const replaced = await worked(ask, center, worker);
  const replacement = { outgoingId: worker, incomingId: colleague, ground: 'CLIENT_REQUEST' };
  await actOn(ask, { person: 'head-08', act: 'replacePractitioner', caseId: replaced, input: replacement });
  return {
    ENDED: ended,
    REPLACED: replaced,
    WORK: await worked(ask, center, worker),
    COLLEAGUE: await worked(ask, center, colleague),
    BRANCH: await worked(ask, branch, branchWorker),
    OTHER_NEW: await worked(ask, other, otherWorker),
  };
};

/** Requests that wait, with the applications that they came from. */
const makeRequests = async (ask: AskAs, { center, participantId }: Places) => ({
  REQUEST: await file(ask, center),
  FILED: await file(ask, { ...center, by: 'citizen' }),
  PROTECTED: await file(ask, { ...center, group: 'HIV' }),
  PARTICIPANT: await file(ask, { organizationId: participantId }),
});

const applicationOf = async (ask: AskAs, id: string): Promise<string> =>
  String((await ask('authority', 'query ($id: ID!) { case(id: $id) { application { id } } }', { id })).data?.case?.application?.id);

/** Makes the records that the matrices are about, by the commands of those who may, and finds the old ones of the nation. */
export const makeSetting = async (ask: AskAs, today: string): Promise<Setting> => {
  await openAccount(ask, { subject: otherCitizen, role: 'CITIZEN' });
  await waitFor(ask, otherCitizen);
  const places = await findPlaces(ask);
  const merging = mergeAway(ask, places.participantId, today);
  const requests = await makeRequests(ask, places);
  const done = await makeWorked(ask, places, today);
  const old = await seededCases(ask, places.worker);
  const { REQUEST, FILED, PROTECTED, PARTICIPANT } = requests;
  const ids = { REQUEST: REQUEST.caseId, FILED: FILED.caseId, PROTECTED: PROTECTED.caseId, PARTICIPANT: PARTICIPANT.caseId };
  const cases: Records = { ...ids, ...done, ...old.cases, MERGED: await merging };
  const applied = ['REQUEST', 'FILED', 'PARTICIPANT', 'BRANCH', 'OTHER_NEW', 'PREDECESSOR', 'OTHER_OLD'];
  return {
    cases,
    applications: Object.fromEntries(
      await Promise.all(applied.map(async (name) => [name, await applicationOf(ask, cases[name] ?? '')] as const)),
    ),
    organizations: {
      CENTER: places.center.organizationId,
      BRANCH_ORG: places.branch.organizationId,
      PARTICIPANT_ORG: places.participantId,
      PREDECESSOR_ORG: old.predecessorId,
      OTHER_ORG: places.other.organizationId,
    },
    advices: {
      ADVICE: await advise(ask, 'intake-08'),
      BRANCH_ADVICE: await advise(ask, 'branch-head-08'),
      OTHER_ADVICE: await advise(ask, 'intake-01'),
    },
    accounts: Object.fromEntries(
      await Promise.all(Object.entries(accountNames).map(async ([name, subject]) => [name, await accountIdOf(ask, subject)] as const)),
    ),
    practitionerId: places.worker,
  };
};
