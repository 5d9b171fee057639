import { randomUUID } from 'node:crypto';
import { accessLogOf } from '@legal-aid/journal/audit/accessRow';
import type { Actor } from '@legal-aid/service-kit/actor';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actorOf, analyst, authority, citizen } from '../../../tests/support/asking.ts';
import { act, applicant, givenRequest } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import { givenOrganization, staffOf } from './support/places.ts';

let world: World;
let centre: string;
let branch: string;
let people: Readonly<Record<string, Actor>>;
const start = Temporal.Instant.from('2026-03-02T03:00:00Z');
const after = (duration: Temporal.DurationLike): void => {
  world.clock.now = start.add(duration);
};
const by = (name: string): Actor => people[name] ?? actorOf('SERVICE', name);

beforeAll(async () => {
  world = await startWorld(['registry', 'public-services', 'casework'], start.toString());
  const department = await givenOrganization(world, { kind: 'JUSTICE_DEPARTMENT' });
  const elsewhere = await givenOrganization(world, { kind: 'JUSTICE_DEPARTMENT', provinceId: 'vn34-15' });
  centre = await givenOrganization(world);
  branch = await givenOrganization(world, { kind: 'BRANCH', parentId: centre, branchOrdinal: 1 });
  people = {
    authority,
    department: staffOf(department, 'DEPARTMENT'),
    colleague: staffOf(department, 'DEPARTMENT', 'colleague'),
    departmentElsewhere: staffOf(elsewhere, 'DEPARTMENT'),
    head: staffOf(centre),
    headOfBranch: staffOf(branch),
    intake: staffOf(centre, 'INTAKE_OFFICER'),
    auditor: actorOf('AUDITOR', 'auditor'),
    analyst,
    citizen: citizen(),
  };
}, 60_000);
beforeEach(() => {
  world.clock.now = start;
});
afterAll(() => world.stop());

const fields = `id version openedBy openedAt expiresAt category reason reviewDueOn review { finding reviewedBy reviewedAt } case { id applicant { name } }`;
const openDocument = `mutation ($commandId: CommandId!, $input: OpenEmergencyAccessInput!) { openEmergencyAccess(commandId: $commandId, input: $input) {
  __typename ... on EmergencyAccessChanged { emergencyAccess { ${fields} } } ... on Refused { code article message } } }`;
const reviewDocument = `mutation ($commandId: CommandId!, $input: ReviewEmergencyAccessInput!) { reviewEmergencyAccess(commandId: $commandId, input: $input) {
  __typename ... on EmergencyAccessChanged { emergencyAccess { ${fields} } } ... on Refused { code } } }`;
const reason = 'Bị đe dọa giết, phải báo công an ngay';

const given = (organizationId: string, person: object = {}) =>
  givenRequest(world, { organizationId, changes: { applicant: { ...applicant, ...person } } });
const open = async (
  name: string,
  caseId: string,
  { commandId = randomUUID(), input = {} }: { commandId?: string; input?: object } = {},
) => {
  const variables = { commandId, input: { caseId, category: 'DANGER_TO_LIFE', reason, ...input } };
  const { data, errors } = await world.ask('casework', by(name), openDocument, variables);
  return errors ? { code: errors[0]?.extensions?.['code'] } : data.openEmergencyAccess;
};
const review = async (name: string, emergencyAccessId: string, finding = 'JUSTIFIED', expectedVersion = 1) => {
  const variables = { commandId: randomUUID(), input: { emergencyAccessId, expectedVersion, finding } };
  const { data, errors } = await world.ask('casework', by(name), reviewDocument, variables);
  return errors ? { code: errors[0]?.extensions?.['code'] } : data.reviewEmergencyAccess;
};
const nameFor = async (name: string, id: string): Promise<string | null> => {
  const { data } = await world.ask('casework', by(name), `query ($id: ID!) { case(id: $id) { applicant { name } } }`, { id });
  return data.case?.applicant?.name ?? null;
};

describe('who may open a case in an emergency', () => {
  it.each<[string, 'centre' | 'branch', object, string]>([
    ['authority', 'centre', {}, 'EmergencyAccessChanged'],
    ['authority', 'centre', { eligibilityGroups: ['HIV'] }, 'EmergencyAccessChanged'],
    ['department', 'centre', {}, 'EmergencyAccessChanged'],
    ['department', 'branch', {}, 'EmergencyAccessChanged'],
    ['department', 'centre', { eligibilityGroups: ['POOR', 'DOMESTIC_VIOLENCE'] }, 'CASE_PROTECTED'],
    ['department', 'centre', { birthDate: '2008-03-03' }, 'CASE_PROTECTED'],
    ['departmentElsewhere', 'centre', {}, 'CASE_NOT_FOUND'],
    ['head', 'branch', {}, 'EmergencyAccessChanged'],
    ['head', 'branch', { eligibilityGroups: ['CHILD'] }, 'CASE_PROTECTED'],
    ['head', 'centre', {}, 'EMERGENCY_NOT_NEEDED'],
    ['headOfBranch', 'centre', {}, 'CASE_NOT_FOUND'],
    ['intake', 'branch', {}, 'FORBIDDEN'],
    ['auditor', 'centre', {}, 'FORBIDDEN'],
    ['analyst', 'centre', {}, 'FORBIDDEN'],
    ['citizen', 'centre', {}, 'FORBIDDEN'],
  ])('%s, a case of the %s with %j: %s', async (name, place, person, expected) => {
    const caseId = await given(place === 'centre' ? centre : branch, person);
    expect(await nameFor(name, caseId)).toBe(
      ['head', 'intake', 'citizen'].includes(name) && place === 'centre' ? applicant.name : name === 'citizen' ? applicant.name : null,
    );
    const answer = await open(name, caseId);
    expect(answer.code ?? answer.__typename).toBe(expected);
    if (expected === 'EmergencyAccessChanged') {
      // The very answer shows the person already.
      expect(answer.emergencyAccess).toMatchObject({ reason, openedBy: by(name).subject, case: { applicant: { name: applicant.name } } });
      expect(await nameFor(name, caseId)).toBe(applicant.name);
    }
  });

  it('needs a reason of 20 characters, blanks around it not counted', async () => {
    const caseId = await given(centre);
    expect(await open('department', caseId, { input: { reason: `   ${'x'.repeat(19)}   ` } })).toMatchObject({
      code: 'EMERGENCY_REASON_SHORT',
    });
    expect(await open('department', caseId, { input: { reason: 'x'.repeat(20) } })).toMatchObject({ __typename: 'EmergencyAccessChanged' });
  });

  it('leaves a row where it was refused for whom the case protects, for the refusal tells that it does', async () => {
    const caseId = await given(centre, { eligibilityGroups: ['HIV'] });
    expect(await open('department', caseId)).toMatchObject({ code: 'CASE_PROTECTED' });
    const rows = await accessLogOf(world.databaseOf('casework')).find({ subjects: caseId }).toArray();
    expect(rows).toMatchObject([{ actor: by('department').subject, action: 'openEmergencyAccess', fields: [], decision: 'DENIED' }]);
  });
});

describe('an opening', () => {
  it('shows one case to one account, and lets it do nothing', async () => {
    const [caseId, other] = [await given(centre), await given(centre)];
    await open('department', caseId);
    expect([await nameFor('department', caseId), await nameFor('department', other), await nameFor('colleague', caseId)]).toEqual([
      applicant.name,
      null,
      null,
    ]);
    // Nor to the same person in another capacity.
    const asAuthority = actorOf('AUTHORITY', by('department').subject);
    const { data } = await world.ask('casework', asAuthority, `query ($id: ID!) { case(id: $id) { applicant { name } } }`, { id: caseId });
    expect(data.case).toEqual({ applicant: null });
    expect(await act(world, by('department'), { action: 'requestPapers', caseId, input: { missing: ['CASE_PAPERS'] } })).toMatchObject({
      __typename: 'Error',
    });
  });

  it('ends after exactly one hour, and under clocks that jump shows nothing', async () => {
    const caseId = await given(centre);
    const { emergencyAccess } = await open('department', caseId);
    expect([emergencyAccess.openedAt, emergencyAccess.expiresAt]).toEqual(['2026-03-02T03:00:00.000Z', '2026-03-02T04:00:00.000Z']);
    after({ minutes: 59, seconds: 59 });
    expect(await nameFor('department', caseId)).toBe(applicant.name);
    after({ hours: 1 });
    expect(await nameFor('department', caseId)).toBeNull();
    after({ seconds: -1 });
    expect(await nameFor('department', caseId)).toBeNull();
    after({ hours: 48 });
    expect(await nameFor('department', caseId)).toBeNull();
    after({ minutes: 30 });
    expect(await nameFor('department', caseId)).toBe(applicant.name);
  });

  it('is refused a second time while it runs, even of two at once, and possible again after it', async () => {
    const caseId = await given(centre);
    const answers = await Promise.all([1, 2, 3, 4].map(() => open('department', caseId)));
    expect(answers.map(({ code, __typename }) => code ?? __typename).toSorted()).toEqual([
      'EMERGENCY_RUNNING',
      'EMERGENCY_RUNNING',
      'EMERGENCY_RUNNING',
      'EmergencyAccessChanged',
    ]);
    after({ minutes: 59, seconds: 59 });
    expect(await open('department', caseId)).toMatchObject({ code: 'EMERGENCY_RUNNING' });
    after({ hours: 1 });
    expect(await open('department', caseId)).toMatchObject({ __typename: 'EmergencyAccessChanged' });
  });

  it('gives a repeated command the same answer', async () => {
    const [caseId, commandId] = [await given(centre), randomUUID()];
    const first = await open('department', caseId, { commandId });
    expect(await open('department', caseId, { commandId })).toEqual(first);
  });

  it('shows nothing any more once a protected ground was verified within the hour', async () => {
    const caseId = await given(centre);
    await open('department', caseId);
    await open('authority', caseId);
    expect(await nameFor('department', caseId)).toBe(applicant.name);
    const acceptance = { form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'HIV' };
    await act(world, by('head'), { action: 'acceptRequest', caseId, input: acceptance });
    expect([await nameFor('department', caseId), await nameFor('authority', caseId)]).toEqual([null, applicant.name]);
  });

  it('is told to our own services by codes only, and its reason is sealed', async () => {
    const caseId = await given(centre);
    const { emergencyAccess } = await open('department', caseId);
    const database = world.databaseOf('casework');
    const [row] = await database.collection('journal').find({ aggregateId: emergencyAccess.id }).toArray();
    expect(row).toMatchObject({
      type: 'casework.emergency-access.opened.v1',
      data: { caseId, organizationId: centre, category: 'DANGER_TO_LIFE', expiresAt: '2026-03-02T04:00:00Z' },
    });
    const stored = await database.collection('emergency_accesses').find({}).toArray();
    expect(JSON.stringify([row, stored])).not.toContain('công an');
  });
});

describe('the review of an opening', () => {
  it.each<[string, string]>([
    ['head', 'EmergencyAccessChanged'],
    ['auditor', 'EmergencyAccessChanged'],
    ['headOfBranch', 'EMERGENCY_NOT_FOUND'],
    ['department', 'FORBIDDEN'],
    ['authority', 'FORBIDDEN'],
    ['intake', 'FORBIDDEN'],
  ])('by %s: %s', async (name, expected) => {
    const { emergencyAccess } = await open('department', await given(centre));
    const answer = await review(name, emergencyAccess.id);
    expect(answer.code ?? answer.__typename).toBe(expected);
    if (expected === 'EmergencyAccessChanged')
      expect(answer.emergencyAccess).toMatchObject({ version: 2, reason, review: { finding: 'JUSTIFIED', reviewedBy: by(name).subject } });
  });

  it('is never written by who opened it, in whatever capacity', async () => {
    const { emergencyAccess } = await open('head', await given(branch));
    const asAuditor = actorOf('AUDITOR', by('head').subject);
    const variables = {
      commandId: randomUUID(),
      input: { emergencyAccessId: emergencyAccess.id, expectedVersion: 1, finding: 'JUSTIFIED' },
    };
    const { data } = await world.ask('casework', asAuditor, reviewDocument, variables);
    expect(data.reviewEmergencyAccess).toMatchObject({ code: 'EMERGENCY_REVIEW_OWN' });
    expect(await review('headOfBranch', emergencyAccess.id, 'UNJUSTIFIED')).toMatchObject({
      emergencyAccess: { review: { finding: 'UNJUSTIFIED' } },
    });
    expect(await review('auditor', emergencyAccess.id)).toMatchObject({ code: 'EMERGENCY_REVIEWED' });
  });

  it('lets one of two reviewers win', async () => {
    const { emergencyAccess } = await open('department', await given(centre));
    const answers = await Promise.all([review('head', emergencyAccess.id), review('auditor', emergencyAccess.id, 'UNJUSTIFIED')]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['EmergencyAccessChanged', 'Refused']);
  });
});

describe('the list of openings', () => {
  const query = `query ($after: Cursor, $unreviewed: Boolean) { emergencyAccesses(first: 2, after: $after, unreviewed: $unreviewed) {
    nodes { id reason openedBy review { finding } } endCursor hasNextPage } }`;
  type Row = { readonly id: string; readonly reason: string | null; readonly openedBy: string; readonly review: object | null };
  const all = async (name: string, unreviewed = false): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data, errors } = await world.ask('casework', by(name), query, { after, unreviewed });
      if (errors) return [];
      rows.push(...data.emergencyAccesses.nodes);
      ({ endCursor: after, hasNextPage: more } = data.emergencyAccesses);
    }
    return rows;
  };

  it('shows what lies within reach, and why to who opened it or reviews it', async () => {
    const stored = await world.databaseOf('casework').collection('emergency_accesses').find({}).toArray();
    const [atCentre, inProvince] = [stored.filter(({ organizationId }) => organizationId === centre), stored];
    expect((await all('auditor')).map(({ id }) => id).toSorted()).toEqual(inProvince.map(({ _id }) => String(_id)).toSorted());
    expect((await all('auditor')).every((row) => row.reason !== null)).toBe(true);
    expect(await all('department')).toHaveLength(inProvince.length);
    for (const row of await all('department')) expect(row.reason !== null).toBe(row.openedBy === by('department').subject);
    for (const row of await all('authority')) expect(row.reason !== null).toBe(row.openedBy === 'authority');
    const own = new Set(atCentre.map(({ _id }) => String(_id)));
    for (const row of await all('head')) expect(row.reason !== null).toBe(own.has(row.id) || row.openedBy === by('head').subject);
    expect(await all('departmentElsewhere')).toEqual([]);
    for (const name of ['intake', 'analyst', 'citizen']) expect(await all(name)).toEqual([]);
  });

  it('shows those that wait for their review when it is asked', async () => {
    const waiting = await all('auditor', true);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.every((row) => row.review === null)).toBe(true);
    expect(waiting).toHaveLength((await all('auditor')).filter((row) => row.review === null).length);
  });
});
