import { randomUUID } from 'node:crypto';
import { accessLogOf, type AccessRow } from '@legal-aid/journal/audit/accessRow';
import { verifyChain } from '@legal-aid/journal/audit/verifyChain';
import type { Actor } from '@legal-aid/service-kit/actor';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actorOf, analyst, authority, citizen, type Answered } from '../../../tests/support/asking.ts';
import { act, applicant, givenRequest } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import { givenOrganization, practitionerOf, staffOf } from './support/places.ts';

const limits = { warnAt: 3, most: 6 };
let world: World;
let centre: string;
let officer: Actor;
let head: Actor;
beforeAll(async () => {
  world = await startWorld(['registry', 'public-services', 'casework'], '2026-03-02T03:00:00Z', { personReads: limits });
  centre = await givenOrganization(world);
  head = staffOf(centre);
}, 60_000);
beforeEach(() => {
  // Each test has an account of its own, which has read nothing.
  officer = staffOf(centre, 'INTAKE_OFFICER', `officer-${randomUUID()}`);
});
afterAll(() => world.stop());

const log = () => accessLogOf(world.databaseOf('casework'));
const rowsOf = (id: string): Promise<readonly AccessRow[]> => log().find({ subjects: id }).sort({ seq: 1 }).toArray();
const given = (changes: object = {}) =>
  givenRequest(world, { organizationId: centre, changes: { applicant: { ...applicant, ...changes } } });
const ask = (by: Actor, query: string, variables: object = {}) => world.ask('casework', by, query, variables);
const readName = `query ($id: ID!) { case(id: $id) { id applicant { name } } }`;
const codeOf = ({ errors }: Awaited<ReturnType<typeof ask>>) => errors?.[0]?.extensions?.['code'];

describe('what is put down of a reading', () => {
  it('is who, as what, for which organisation, which fields of which case, and what he asked for', async () => {
    const id = await given();
    const query = `query ($id: ID!) { SECRET_ALIAS: case(id: $id) { applicant { name } summary again: summary } }`;
    await ask(officer, query, { id });
    expect(await rowsOf(id)).toMatchObject([
      {
        at: new Date('2026-03-02T03:00:00Z'),
        actor: officer.subject,
        role: 'INTAKE_OFFICER',
        organizationId: centre,
        action: 'readApplicant',
        subjects: [id],
        fields: ['applicant', 'summary'],
        purpose: 'case',
        decision: 'ALLOWED',
      },
    ]);
  });

  it('is nothing where only codes were shown, or the person was masked', async () => {
    const id = await given();
    await ask(officer, `query ($id: ID!) { case(id: $id) { id status clocks { code } availableActions { action } history { type } } }`, {
      id,
    });
    await ask(analyst, readName, { id });
    await ask(authority, `query ($id: ID!) { case(id: $id) { id applicant { name } summary samePerson { id } } }`, { id });
    expect(await rowsOf(id)).toEqual([]);
  });

  it('is one row for each case of a list, and grounds for themselves', async () => {
    const ids = [await given(), await given()];
    const input = { form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'HIV' };
    for (const id of ids) await act(world, head, { action: 'acceptRequest', caseId: id, input });
    await ask(officer, `{ cases(first: 2) { nodes { applicant { name } acceptance { eligibilityGroups } } } }`);
    for (const id of ids) {
      const said = (await rowsOf(id)).map(({ action, fields, purpose }) => [action, fields, purpose]);
      expect(said).toEqual([
        ['readApplicant', ['applicant'], 'cases'],
        ['readGrounds', ['eligibilityGroups'], 'cases'],
      ]);
    }
  });

  it('tells who looked for a person, of every case that was found', async () => {
    const personalId = '008190009999';
    const [one, two] = [await given({ personalId }), await given({ personalId })];
    await ask(officer, `query ($personalId: PersonalId) { casesOfPerson(personalId: $personalId) { id } }`, { personalId });
    await ask(officer, `query ($id: ID!) { case(id: $id) { samePerson { id } } }`, { id: one });
    expect((await rowsOf(two ?? '')).map(({ action, fields, purpose }) => [action, fields, purpose])).toEqual([
      ['findPerson', ['personalId'], 'casesOfPerson'],
      ['findPerson', ['personalId'], 'case'],
    ]);
  });

  it('tells what was read of quick advice, and what an act showed', async () => {
    const record = `mutation ($commandId: CommandId!, $input: RecordQuickAdviceInput!) { recordQuickAdvice(commandId: $commandId, input: $input) {
      ... on QuickAdviceRecorded { quickAdvice { id question answer } } } }`;
    const input = { field: 'OTHER', question: 'Tôi hỏi.', answer: 'Tôi đáp.' };
    const { data } = await ask(officer, record, { commandId: randomUUID(), input });
    expect(await rowsOf(data.recordQuickAdvice.quickAdvice.id)).toMatchObject([
      { action: 'readAdviceText', fields: ['question', 'answer'], purpose: 'recordQuickAdvice' },
    ]);
  });

  it('holds no word of what was read', async () => {
    const text = JSON.stringify(await log().find({}).toArray());
    expect(['Giàng', applicant.personalId, '008190009999', 'SECRET_ALIAS', 'tạm giữ'].filter((word) => text.includes(word))).toEqual([]);
  });
});

describe('what was asked for in vain', () => {
  it('is put down as well, by whatever way, and of an id that nobody has', async () => {
    const id = await given();
    const stranger = staffOf(randomUUID());
    await ask(stranger, readName, { id });
    const reference = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on LegalAidCase { id } } }`;
    await ask(stranger, reference, { of: [{ __typename: 'LegalAidCase', id }] });
    await act(world, stranger, { action: 'startWork', caseId: id });
    await act(world, practitionerOf(centre, randomUUID()), { action: 'startWork', caseId: id });
    const said = (await rowsOf(id)).map(({ decision, action, purpose, fields }) => [decision, action, purpose, fields]);
    expect(said).toEqual([
      ['DENIED', 'readCase', 'case', []],
      ['DENIED', 'readCase', '_entities', []],
      ['DENIED', 'startWork', 'startWork', []],
      ['DENIED', 'startWork', 'startWork', []],
    ]);
    const nobody = randomUUID();
    await ask(stranger, readName, { id: nobody });
    expect(await rowsOf(nobody)).toMatchObject([{ decision: 'DENIED' }]);
  });

  it('leaves no text of the asker in the log', async () => {
    const before = await log().countDocuments({});
    for (const id of ['Nguyễn Thị Hòa 008190001234', '', 'x'.repeat(10_000)]) await ask(officer, readName, { id });
    expect(await log().countDocuments({})).toBe(before);
  });

  it('answers alike where a case is out of reach and where there is none', async () => {
    const answers = await Promise.all([await given(), randomUUID()].map((id) => ask(staffOf(randomUUID()), readName, { id })));
    expect(answers[0]).toEqual(answers[1]);
  });
});

describe('the log', () => {
  it('is written before the answer leaves: where that fails, nothing personal leaves', async () => {
    const id = await given();
    const database = world.databaseOf('casework');
    await database.db?.command({ collMod: 'access_log', validator: { never: { $exists: true } }, validationLevel: 'strict' });
    const refused = await ask(officer, readName, { id });
    expect(codeOf(refused)).toBe('SERVICE_UNAVAILABLE');
    expect(JSON.stringify(refused)).not.toContain('Giàng');
    // What shows nothing personal goes on.
    expect((await ask(analyst, readName, { id })).data.case).toEqual({ id, applicant: null });
    await database.db?.command({ collMod: 'access_log', validator: {}, validationLevel: 'off' });
    expect((await ask(officer, readName, { id })).data.case).toMatchObject({ applicant: { name: applicant.name } });
    expect(await rowsOf(id)).toHaveLength(1);
  });

  it('is a chain that is whole, also after a hundred readings at once', async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, () => given()));
    const readers = Array.from({ length: 25 }, (_, index) => staffOf(centre, 'INTAKE_OFFICER', `reader-${index}`));
    await Promise.all(readers.flatMap((by) => ids.map((id) => ask(by, readName, { id }))));
    for (const id of ids)
      expect((await rowsOf(id)).map(({ actor }) => actor).toSorted()).toEqual(readers.map(({ subject }) => subject).toSorted());
    const rows = await log().find({}).toArray();
    const chains = Map.groupBy(rows, ({ chain }) => chain);
    for (const chain of chains.values()) expect(verifyChain(chain, [])).toEqual([]);
  });
});

describe('who opened a case', () => {
  const query = `query ($id: ID!, $after: Cursor) { case(id: $id) { accesses(first: 2, after: $after) {
    nodes { at subject role organization { id } fields allowed emergency { id category reason openedBy } } endCursor hasNextPage } } }`;

  it('is told to the citizen, the head, the auditor and the authority, newest first, and pages without a gap', async () => {
    const id = await given();
    for (const by of [officer, head, staffOf(randomUUID(), 'HEAD', 'stranger')]) {
      world.clock.now = world.clock.now.add({ seconds: 1 });
      await ask(by, readName, { id });
    }
    const open = `mutation ($commandId: CommandId!, $input: OpenEmergencyAccessInput!) { openEmergencyAccess(commandId: $commandId, input: $input) {
      ... on EmergencyAccessChanged { emergencyAccess { id case { applicant { name } } } } } }`;
    world.clock.now = world.clock.now.add({ seconds: 1 });
    const input = { caseId: id, category: 'COMPLAINT', reason: 'Giải quyết đơn tố cáo người thực hiện' };
    const { data } = await ask(authority, open, { commandId: randomUUID(), input });
    const openingId = data.openEmergencyAccess.emergencyAccess.id;
    for (const by of [citizen(), head, actorOf('AUDITOR', 'auditor'), authority]) {
      const nodes = [];
      for (let after: string | null = null, more = true; more;) {
        const { data: answered }: Answered = await ask(by, query, { id, after });
        nodes.push(...answered.case.accesses.nodes);
        ({ endCursor: after, hasNextPage: more } = answered.case.accesses);
      }
      // Each of them reads why it was opened, which is put down too.
      const opened = nodes.filter(({ fields }) => fields[0] !== 'emergencyReason');
      expect(opened).toMatchObject([
        {
          subject: 'authority',
          role: 'AUTHORITY',
          organization: null,
          fields: ['applicant'],
          allowed: true,
          emergency: { id: openingId, category: 'COMPLAINT' },
        },
        { subject: 'stranger', fields: [], allowed: false, emergency: null },
        { subject: head.subject, role: 'HEAD', organization: { id: centre }, fields: ['applicant'], allowed: true },
        { subject: officer.subject, allowed: true },
      ]);
      // Why it was opened is for who opened it and who reviews it.
      expect(opened[0].emergency.reason === null).toBe(by.role === 'CITIZEN');
    }
    const readers = (await rowsOf(id)).filter(({ action }) => action === 'readEmergencyReason');
    expect(readers.map(({ actor, fields, purpose }) => [actor, fields, purpose])).toEqual(
      [head.subject, 'auditor', 'authority'].flatMap((by) =>
        Array.from({ length: readers.length / 3 }, () => [by, ['emergencyReason'], 'case']),
      ),
    );
    expect(readers).not.toEqual([]);
    expect((await ask(officer, query, { id })).data.case.accesses).toBeNull();
    expect((await ask(analyst, query, { id })).data.case.accesses).toBeNull();
  });

  it('takes no cursor of another case', async () => {
    const [one, two] = [await given(), await given()];
    for (const id of [one, two]) await ask(officer, readName, { id });
    const { endCursor } = (await ask(head, query, { id: one })).data.case.accesses;
    expect(codeOf(await ask(head, query, { id: two, after: endCursor }))).toBe('BAD_USER_INPUT');
  });
});

describe('who looks for people', () => {
  it('is put down where he finds nobody, by what he looked and not for whom', async () => {
    const before = await log().countDocuments({});
    await ask(officer, `{ casesOfPerson(personalId: "008190777777") { id } }`);
    const rows = await log().find({ actor: officer.subject }).toArray();
    expect(rows).toMatchObject([
      { action: 'findPerson', subjects: [], fields: ['personalId'], purpose: 'casesOfPerson', decision: 'ALLOWED' },
    ]);
    expect(JSON.stringify(rows)).not.toContain('008190777777');
    expect(await log().countDocuments({})).toBe(before + 1);
  });

  it('is stopped where he tries number after number, and not where he tries one again', async () => {
    const look = async (number: number) => codeOf(await ask(officer, `{ casesOfPerson(phone: "09000000${10 + number}") { id } }`));
    for (const number of [0, 1, 2, 3, 4, 5, 0, 1]) expect([number, await look(number)]).toEqual([number, undefined]);
    expect(await look(6)).toBe('RATE_LIMITED');
  });
});

describe('who gathers records of people', () => {
  it('is stopped at the limit, and nothing more is shown or put down; an hour later he goes on', async () => {
    const ids = await Promise.all(Array.from({ length: limits.most + 1 }, () => given()));
    const last = ids.at(-1) ?? '';
    for (const id of ids.slice(0, -1)) expect((await ask(officer, readName, { id })).data.case.applicant).toEqual({ name: applicant.name });
    // What was read before may be read again, and codes may be read at all times.
    expect((await ask(officer, readName, { id: ids[0] })).data.case.applicant).toEqual({ name: applicant.name });
    const stopped = await ask(officer, readName, { id: last });
    expect([codeOf(stopped), stopped.data.case]).toEqual(['RATE_LIMITED', { id: last, applicant: null }]);
    expect(await rowsOf(last)).toEqual([]);
    expect(codeOf(await ask(officer, `{ casesOfPerson(name: "Giàng") { id } }`))).toBe('RATE_LIMITED');
    expect(await log().countDocuments({ actor: officer.subject, action: 'findPerson' })).toBe(0);
    world.clock.now = world.clock.now.add({ hours: 1 });
    expect((await ask(officer, readName, { id: last })).data.case.applicant).toEqual({ name: applicant.name });
  });
});
