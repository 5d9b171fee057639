import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, citizen } from '../../../tests/support/asking.ts';
import { act, caseAct, eventually, givenCenter, givenPractitioner, givenRequest } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import expected from './transitions.json' with { type: 'json' };

let world: World;
let database: Connection;
let officers: readonly string[];
let consultant: string;
let centre: string;
let other: string;
const head = () => actorOf('HEAD', 'head-08', centre);
const given = () => givenRequest(world, { organizationId: centre });

beforeAll(async () => {
  world = await startWorld(['registry', 'public-services', 'casework'], '2026-03-02T03:00:00Z');
  database = world.databaseOf('casework');
  centre = await givenCenter(world);
  other = await givenCenter(world, { provinceId: 'vn34-15' });
  officers = await Promise.all([1, 2, 3].map(() => givenPractitioner(world, { organizationId: centre })));
  consultant = await givenPractitioner(world, { organizationId: centre, kind: 'COLLABORATOR' });
}, 60_000);
afterAll(() => world.stop());

const acceptance = { form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'POOR' };
const inputs = (): Readonly<Record<string, object>> => ({
  requestPapers: { missing: ['CASE_PAPERS'] },
  acceptRequest: acceptance,
  acceptImmediately: { ...acceptance, ground: 'TRIAL_NEAR' },
  refuseRequest: { ground: 'NOT_WITHIN_LAW' },
  transferRequest: { organizationId: other, ground: 'NO_TERRITORIAL_COMPETENCE' },
  assignPractitioners: { assignments: [{ practitionerId: officers[0], sharePercent: 100 }] },
  replacePractitioner: { outgoingId: officers[0], incomingId: officers[1], ground: 'MUST_STOP' },
  discontinueCase: { ground: 'PROHIBITED_ACT' },
});
const does = (caseId: string, action: string, input: object = {}, by = head()) =>
  act(world, by, { action, caseId, input: { ...inputs()[action], ...input } });

const ways: Readonly<Record<string, readonly string[]>> = {
  RECEIVED: [],
  NEEDS_PAPERS: ['requestPapers'],
  REFUSED: ['refuseRequest'],
  ACCEPTED: ['acceptRequest'],
  ASSIGNED: ['acceptRequest', 'assignPractitioners'],
  IN_PROGRESS: ['acceptRequest', 'assignPractitioners', 'startWork'],
  SUSPENDED: ['acceptRequest', 'assignPractitioners', 'startWork', 'suspendCase'],
  ENDED: ['acceptRequest', 'assignPractitioners', 'startWork', 'completeCase'],
  HANDED_OVER: ['acceptRequest', 'assignPractitioners', 'startWork', 'completeCase', 'handOverFile'],
  ARCHIVED: ['acceptRequest', 'assignPractitioners', 'startWork', 'completeCase', 'handOverFile', 'archiveFile'],
};
const givenAt = async (status: string): Promise<string> => {
  const caseId = await given();
  for (const action of ways[status] ?? []) expect(await does(caseId, action)).not.toHaveProperty('code');
  return caseId;
};
const stored = async () =>
  JSON.stringify(
    await Promise.all(
      ['cases', 'journal', 'commands', 'series'].map((name) =>
        database.collection(name).find({}).sort({ _id: 1 }).project({ pending: 0 }).toArray(),
      ),
    ),
  );

describe('every act that the law does not allow', () => {
  it.each(Object.keys(ways))('in %s is refused with its article, and nothing is written', async (status) => {
    const caseId = await givenAt(status);
    const before = await stored();
    for (const [action, { from, code, article }] of Object.entries(expected.acts)) {
      if ((from as readonly string[]).includes(status)) continue;
      expect([action, await does(caseId, action)]).toMatchObject([action, { __typename: 'Refused', code, article }]);
    }
    expect(await stored()).toBe(before);
  });
});

describe('a whole life', () => {
  it('leaves one journal row for each act, and shows its history', async () => {
    const caseId = await givenAt('SUSPENDED');
    for (const action of ['resumeCase', 'replacePractitioner', 'completeCase', 'handOverFile', 'archiveFile'])
      expect(await does(caseId, action)).not.toHaveProperty('code');
    const query = `query ($id: ID!) { case(id: $id) { status version ending { kind endedOn handedOverOn archivedOn }
      assignments { sharePercent until kind } history { version type } clocks { code state remainingMinutes why article } } }`;
    const { case: found } = (await world.ask('casework', head(), query, { id: caseId })).data;
    expect(found).toMatchObject({
      status: 'ARCHIVED',
      version: 10,
      ending: { kind: 'COMPLETED', endedOn: '2026-03-02', handedOverOn: '2026-03-02', archivedOn: '2026-03-02' },
      assignments: [
        { sharePercent: 100, until: null },
        { sharePercent: 100, until: '2026-03-02' },
      ],
    });
    expect(found.history.map(({ version }: { version: number }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(found.clocks.map(({ code, state }: { code: string; state: string }) => [code, state])).toEqual([
      ['T1', 'MET'],
      ['T14', 'MET'],
    ]);
  });

  it('lets one of two leaders assign, 200 times over', async () => {
    const leaders = ['head-08', 'deputy-08'].map((subject) => actorOf('HEAD', subject, centre));
    const race = async () => {
      const caseId = await givenAt('ACCEPTED');
      const answers = await Promise.all(
        leaders.map((leader, index) => {
          const input = { caseId, expectedVersion: 2, assignments: [{ practitionerId: officers[index], sharePercent: 100 }] };
          return world.ask('casework', leader, caseAct('assignPractitioners'), { commandId: randomUUID(), input });
        }),
      );
      const names = answers.map(({ data }) => data.assignPractitioners.__typename);
      expect(names.toSorted()).toEqual(['CaseChanged', 'Refused']);
      const cases = database.collection<{ _id: string; version: number; assignments: readonly object[] }>('cases');
      const document = await cases.findOne({ _id: caseId });
      expect([document?.version, document?.assignments]).toMatchObject([3, [{ practitionerId: officers[names.indexOf('CaseChanged')] }]]);
    };
    for (let round = 0; round < 8; round += 1) await Promise.all(Array.from({ length: 25 }, race));
  }, 120_000);

  it('refuses who may not go to court, with the article', async () => {
    const caseId = await givenAt('ACCEPTED');
    const refused = await does(caseId, 'assignPractitioners', { assignments: [{ practitionerId: consultant, sharePercent: 100 }] });
    expect(refused).toMatchObject({ __typename: 'Refused', code: 'FORM_NOT_OPEN_TO_PRACTITIONER', article: 'LQ.31.1' });
  });

  it('takes a request to another organisation, which alone decides from then on', async () => {
    const caseId = await given();
    expect(await does(caseId, 'transferRequest')).toMatchObject({ __typename: 'CaseChanged', case: null });
    expect(await does(caseId, 'acceptRequest')).toMatchObject({ code: 'CASE_NOT_FOUND' });
    const there = actorOf('HEAD', 'head-15', other);
    expect(await act(world, there, { action: 'acceptRequest', caseId, input: acceptance })).toMatchObject({ case: { status: 'ACCEPTED' } });
  });

  it('tells each act whether it is possible, and why not', async () => {
    const caseId = await givenAt('ACCEPTED');
    const query = `query ($id: ID!) { case(id: $id) { availableActions { action allowed code article message } } }`;
    const actionsFor = async (by: ReturnType<typeof actorOf>) =>
      (await world.ask('casework', by, query, { id: caseId })).data.case?.availableActions;
    const byHead = await actionsFor(head());
    const allowed = byHead.filter((each: { allowed: boolean }) => each.allowed).map(({ action }: { action: string }) => action);
    expect(allowed).toEqual(['assignPractitioners', 'discontinueCase']);
    expect(byHead.find(({ action }: { action: string }) => action === 'acceptRequest')).toMatchObject({
      allowed: false,
      article: 'LQ.30.2',
    });
    const byOfficer = await actionsFor(actorOf('INTAKE_OFFICER', 'intake-08', centre));
    expect(byOfficer.find(({ action }: { action: string }) => action === 'assignPractitioners')).toMatchObject({ code: 'ROLE_MAY_NOT' });
    expect(await actionsFor(actorOf('ANALYST', 'analyst'))).toBeNull();
  });

  it('shows the citizen the clock that the officer sees', async () => {
    const caseId = await givenAt('ACCEPTED');
    const query = `query ($id: ID!) { case(id: $id) { clocks { code due dueOn remainingMinutes why article } } }`;
    const [officer, applicant] = await Promise.all([head(), citizen()].map((by) => world.ask('casework', by, query, { id: caseId })));
    expect(applicant?.data.case.clocks).toEqual(officer?.data.case.clocks);
    expect(officer?.data.case.clocks).toMatchObject([{ code: 'T1', dueOn: '2026-03-05', article: 'LQ.31.2' }]);
  });
});

describe('protected grounds', () => {
  it('are told as PROTECTED outside, and in full to our own services only', async () => {
    const caseId = await given();
    await does(caseId, 'acceptRequest', { eligibilityGroup: 'HIV', otherEligibilityGroups: ['ETHNIC_DIFFICULT', 'POOR'] });
    const row = await eventually(() =>
      database.collection<{ _id: string; data: object; confidential: object }>('journal').findOne({ _id: `${caseId}:2` }),
    );
    expect(row.data).toMatchObject({ reportedGround: 'PROTECTED' });
    expect(JSON.stringify(row.data)).not.toMatch(/HIV|ETHNIC|FEMALE/u);
    expect(row.confidential).toMatchObject({ data: { grounds: ['HIV', 'ETHNIC_DIFFICULT', 'POOR'], sex: 'FEMALE' } });
  });
});

describe('a withdrawal', () => {
  const withdraw = `mutation ($commandId: CommandId!, $input: WithdrawApplicationInput!) {
    withdrawApplication(commandId: $commandId, input: $input) { __typename ... on Refused { code } } }`;
  const withdrawn = async (caseId: string) => {
    const found = await database.collection<{ _id: string; applicationId: string }>('cases').findOne({ _id: caseId });
    const input = { applicationId: found?.applicationId, expectedVersion: 1 };
    return world.ask('public-services', citizen(), withdraw, { commandId: randomUUID(), input });
  };
  const find = (caseId: string, condition: object) => () =>
    database.collection<{ _id: string }>('cases').findOne({ _id: caseId, ...condition });

  it('ends a request that awaits a decision, and is noted on a case for its head to discontinue', async () => {
    const [waiting, accepted] = [await given(), await givenAt('ACCEPTED')];
    await Promise.all([withdrawn(waiting), withdrawn(accepted)]);
    await eventually(find(waiting, { status: 'WITHDRAWN' }));
    await eventually(find(accepted, { status: 'ACCEPTED', withdrawalAskedAt: { $type: 'date' } }));
    expect(await does(accepted, 'discontinueCase', { ground: 'CLIENT_WITHDREW' })).toMatchObject({ case: { status: 'ENDED' } });
  });
});

describe('quick advice', () => {
  const record = `mutation ($commandId: CommandId!, $input: RecordQuickAdviceInput!) { recordQuickAdvice(commandId: $commandId, input: $input) {
    ... on QuickAdviceRecorded { quickAdvice { id number givenOn question answer } } ... on Refused { code } } }`;
  const input = { field: 'OTHER', question: 'Tôi hỏi về trợ cấp.', answer: 'Anh nộp đơn tại ủy ban xã.' };

  it('has a book of its own whose numbers have no gap, and is no case', async () => {
    const before = await database.collection('cases').countDocuments();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => world.ask('casework', head(), record, { commandId: randomUUID(), input })),
    );
    const numbers = answers.map(({ data }) => data.recordQuickAdvice.quickAdvice.number).toSorted();
    expect(numbers).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((number) => `${number}/2026`));
    expect(await database.collection('cases').countDocuments()).toBe(before);
  });

  it('shows its words to the organisation only', async () => {
    const query = `{ quickAdvices { nodes { number question answer } } }`;
    expect((await world.ask('casework', head(), query)).data.quickAdvices.nodes[0]).toMatchObject({ question: input.question });
    expect((await world.ask('casework', actorOf('AUTHORITY', 'authority'), query)).data.quickAdvices.nodes[0]).toMatchObject({
      question: null,
    });
    expect((await world.ask('casework', actorOf('HEAD', 'head-15', other), query)).data.quickAdvices.nodes).toEqual([]);
    expect((await world.ask('casework', citizen(), query)).errors).toBeDefined();
  });
});

describe('a caseload', () => {
  it('counts the cases of an organisation by where they stand, for who may see them', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { caseload { waiting unassigned open suspended toHandOver } } } }`;
    const of = [{ __typename: 'Organization', id: centre }];
    const loads = await Promise.all(
      [head(), actorOf('HEAD', 'head-15', other), citizen()].map((by) => world.ask('casework', by, query, { of })),
    );
    const count = (status: object) => database.collection('cases').countDocuments({ organizationId: centre, ...status });
    expect(loads[0]?.data._entities[0].caseload).toEqual({
      waiting: await count({ status: { $in: ['RECEIVED', 'NEEDS_PAPERS', 'TRANSFERRED'] } }),
      unassigned: await count({ status: 'ACCEPTED' }),
      open: await count({ status: { $in: ['ASSIGNED', 'IN_PROGRESS'] } }),
      suspended: await count({ status: 'SUSPENDED' }),
      toHandOver: await count({ status: 'ENDED' }),
    });
    expect(loads.slice(1).map(({ data }) => data._entities[0]?.caseload ?? null)).toEqual([null, null]);
  });
});
