import { randomUUID } from 'node:crypto';
import type { Actor } from '@legal-aid/service-kit/actor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, analyst, authority, citizen } from '../../../tests/support/asking.ts';
import { act, eventually, givenPractitioner, givenRequest } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import { givenOrganization, practitionerOf, staffOf } from './support/places.ts';

let world: World;
const cases: Record<'working' | 'ended' | 'branch', string> = { working: '', ended: '', branch: '' };
const people: Record<string, Actor> = {};
let workers: readonly string[];
const by = (name: string): Actor => people[name] ?? actorOf('SERVICE', name);

const acceptance = { form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'POOR' };
const endCapacity = `mutation ($commandId: CommandId!, $input: EndCapacityInput!) { endCapacity(commandId: $commandId, input: $input) { __typename } }`;
const does = (name: string, action: string, caseId: string, input: object = {}) => act(world, by(name), { action, caseId, input });

beforeAll(async () => {
  world = await startWorld(['registry', 'public-services', 'casework'], '2026-03-02T03:00:00Z');
  const [department, elsewhere] = [
    await givenOrganization(world, { kind: 'JUSTICE_DEPARTMENT' }),
    await givenOrganization(world, { kind: 'JUSTICE_DEPARTMENT', provinceId: 'vn34-15' }),
  ];
  const [centre, other] = [await givenOrganization(world), await givenOrganization(world, { provinceId: 'vn34-15' })];
  const branch = await givenOrganization(world, { kind: 'BRANCH', parentId: centre, branchOrdinal: 1 });
  workers = await Promise.all([1, 2].map(() => givenPractitioner(world, { organizationId: centre })));
  const [first = '', second = ''] = workers;
  Object.assign(people, {
    citizen: citizen(),
    stranger: citizen('stranger'),
    intake: staffOf(centre, 'INTAKE_OFFICER'),
    head: staffOf(centre),
    worker: practitionerOf(centre, first),
    colleague: practitionerOf(centre, second),
    lent: practitionerOf(other, first),
    appraiser: staffOf(centre, 'APPRAISER'),
    headOfBranch: staffOf(branch),
    headElsewhere: staffOf(other),
    department: staffOf(department, 'DEPARTMENT'),
    departmentElsewhere: staffOf(elsewhere, 'DEPARTMENT'),
    appraiserOfDepartment: staffOf(department, 'APPRAISER'),
    appraiserElsewhere: staffOf(elsewhere, 'APPRAISER'),
    analyst,
    auditor: actorOf('AUDITOR', 'auditor'),
    authority,
    service: actorOf('SERVICE', 'service:statistics'),
    subscriber: actorOf('SUBSCRIBER', 'subscriber'),
  });
  cases.working = await givenRequest(world, { organizationId: centre });
  cases.ended = await givenRequest(world, { organizationId: centre });
  cases.branch = await givenRequest(world, { organizationId: branch });
  for (const id of [cases.working, cases.ended]) {
    await does('head', 'acceptRequest', id, acceptance);
    await does('head', 'assignPractitioners', id, { assignments: [{ practitionerId: first, sharePercent: 100 }] });
  }
  await does('worker', 'startWork', cases.ended);
  await does('worker', 'completeCase', cases.ended);
  await does('headOfBranch', 'acceptRequest', cases.branch, acceptance);
}, 60_000);
afterAll(() => world.stop());

const question = `query ($id: ID!) { case(id: $id) { id applicant { name } summary acceptance { eligibilityGroups }
  samePerson { id } accesses { nodes { at } } availableActions { action } } }`;

/** What somebody sees of a case: C the case, A applicant, S summary, G grounds, P the same person, L the log, D what may be done; - nothing. */
const sees = async (name: string, id: string): Promise<string> => {
  const { data, errors } = await world.ask('casework', by(name), question, { id });
  if (errors) return String(errors[0]?.extensions?.['code']);
  const found = data.case;
  if (found === null) return '-';
  const {
    applicant: A,
    summary: S,
    acceptance: { eligibilityGroups: G },
    samePerson: P,
    accesses: L,
    availableActions: D,
  } = found;
  return `C${Object.entries({ A, S, G, P, L, D })
    .filter(([, shown]) => shown !== null)
    .map(([letter]) => letter)
    .join('')}`;
};

/** Written by hand from the circular's article 11a and the schema's own words: working, ended, of the branch. */
const expected: Readonly<Record<string, readonly [string, string, string]>> = {
  // Who filed it sees himself, and who looked; not what the office verified.
  citizen: ['CASL', 'CASL', 'CASL'],
  stranger: ['-', '-', '-'],
  intake: ['CASGPD', 'CASGPD', 'C'],
  head: ['CASGPLD', 'CASGPLD', 'C'],
  worker: ['CASGPD', 'CASGPD', '-'],
  colleague: ['-', '-', '-'],
  // The same person in another organisation's capacity.
  lent: ['-', '-', '-'],
  appraiser: ['-', 'CASGP', '-'],
  headOfBranch: ['-', '-', 'CASGPLD'],
  headElsewhere: ['-', '-', '-'],
  department: ['C', 'C', 'C'],
  departmentElsewhere: ['-', '-', '-'],
  appraiserOfDepartment: ['-', 'CASGP', '-'],
  appraiserElsewhere: ['-', '-', '-'],
  analyst: ['C', 'C', 'C'],
  auditor: ['CL', 'CL', 'CL'],
  authority: ['CL', 'CL', 'CL'],
  service: ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
  subscriber: ['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN'],
};

describe('what each capacity sees of a case', () => {
  it.each(Object.entries(expected))('%s: %j', async (name, [working, ended, branch]) => {
    expect([await sees(name, cases.working), await sees(name, cases.ended), await sees(name, cases.branch)]).toEqual([
      working,
      ended,
      branch,
    ]);
  });

  it.each(Object.entries(expected))('%s finds by reference what he finds by id', async (name, [working]) => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on LegalAidCase { id applicant { name } } } }`;
    const of = [{ __typename: 'LegalAidCase', id: cases.working }];
    const found = (await world.ask('casework', by(name), query, { of })).data._entities[0];
    expect([found !== null, Boolean(found?.applicant)]).toEqual([working.startsWith('C'), working.includes('A')]);
  });

  it.each(Object.entries(expected))('%s lists exactly the cases that he finds by id', async (name, seen) => {
    const { data, errors } = await world.ask('casework', by(name), `{ cases(first: 100) { nodes { id } } }`);
    const found = errors ? [] : data.cases.nodes.map(({ id }: { id: string }) => id);
    const ids = [cases.working, cases.ended, cases.branch];
    expect(found.toSorted()).toEqual(ids.filter((_, index) => seen[index]?.startsWith('C')).toSorted());
  });
});

describe('a practitioner', () => {
  it('may do the work on his own case, and nothing that is for the office or the head', async () => {
    const allowed = async (name: string) =>
      (
        await world.ask('casework', by(name), `query ($id: ID!) { case(id: $id) { availableActions { action code } } }`, {
          id: cases.working,
        })
      ).data.case.availableActions
        .filter(({ code }: { code: string | null }) => code !== 'ROLE_MAY_NOT')
        .map(({ action }: { action: string }) => action);
    const own = [
      'completePapers',
      'startWork',
      'suspendCase',
      'resumeCase',
      'completeCase',
      'discontinueCase',
      'terminateCase',
      'handOverFile',
    ];
    expect(await allowed('worker')).toEqual(own);
    for (const action of ['acceptRequest', 'assignPractitioners', 'archiveFile', 'transferRequest'])
      expect(await does('worker', action, cases.working, action === 'acceptRequest' ? acceptance : {})).toMatchObject({
        __typename: 'Error',
      });
    for (const action of own) expect(await does('colleague', action, cases.working)).not.toMatchObject({ __typename: 'CaseChanged' });
  });

  it('hands over the file of his ended case', async () => {
    expect(await does('colleague', 'handOverFile', cases.ended)).toMatchObject({ code: 'CASE_NOT_FOUND' });
    expect(await does('worker', 'handOverFile', cases.ended)).toMatchObject({ case: { status: 'HANDED_OVER' } });
  });

  it('loses a case at once when he is replaced, and who takes over has it at once', async () => {
    const [outgoingId, incomingId] = workers;
    expect(await does('worker', 'startWork', cases.working)).toMatchObject({ case: { status: 'IN_PROGRESS' } });
    const done = await does('head', 'replacePractitioner', cases.working, { outgoingId, incomingId, ground: 'MUST_STOP' });
    expect(done).toMatchObject({ __typename: 'CaseChanged' });
    expect([await sees('worker', cases.working), await sees('colleague', cases.working)]).toEqual(['-', 'CASGPD']);
    expect(await does('worker', 'suspendCase', cases.working)).toMatchObject({ code: 'CASE_NOT_FOUND' });
    expect(await does('colleague', 'suspendCase', cases.working)).toMatchObject({ case: { status: 'SUSPENDED' } });
  });

  it('loses every case with his capacity, though his account is open', async () => {
    const [, practitionerId] = workers;
    expect(await sees('colleague', cases.working)).toBe('CASGPD');
    const input = {
      practitionerId,
      expectedVersion: 1,
      organizationId: people['head']?.organizationId,
      kind: 'LEGAL_AID_OFFICER',
      endedOn: '2026-03-02',
    };
    await world.ask('registry', authority, endCapacity, { commandId: randomUUID(), input });
    const known = () =>
      world
        .databaseOf('casework')
        .collection<{ _id: string }>('practitioners')
        .findOne({ _id: practitionerId ?? '', version: 2 });
    await eventually(known);
    expect(await sees('colleague', cases.working)).toBe('-');
    expect(await does('colleague', 'resumeCase', cases.working)).toMatchObject({ code: 'CASE_NOT_FOUND' });
  });
});
