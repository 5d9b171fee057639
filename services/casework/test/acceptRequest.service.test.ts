import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, analyst, authority, citizen, type Answered } from '../../../tests/support/asking.ts';
import { accept, applicant, givenCenter, givenRequest } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';

let world: World;
let centerId: string;
let officer: ReturnType<typeof actorOf>;
beforeAll(async () => {
  world = await startWorld(['registry', 'public-services', 'casework'], '2026-03-02T03:00:00Z');
  centerId = await givenCenter(world);
  officer = actorOf('INTAKE_OFFICER', 'intake-08', centerId);
}, 60_000);
afterAll(() => world.stop());

const given = (options: object = {}) => givenRequest(world, { organizationId: centerId, ...options });
const outcome = async (...given: Parameters<typeof accept>) => (await accept(...given)).data?.acceptRequest;

describe('accepting a request', () => {
  it('enters it in the register with the next number', async () => {
    const caseId = await given();
    expect(await outcome(world, officer, { caseId })).toMatchObject({
      __typename: 'RequestAccepted',
      case: {
        id: caseId,
        version: 2,
        status: 'ACCEPTED',
        acceptedOn: '2026-03-02',
        fileNumber: expect.stringMatching(/^TT\.TGTT\.\d{2,}\.2026$/u),
      },
    });
  });

  it('has one effect and one answer, sent fifty times at once', async () => {
    const [caseId, commandId] = [await given(), randomUUID()];
    const sent = await Promise.all(Array.from({ length: 50 }, () => accept(world, officer, { caseId, commandId })));
    expect(new Set(sent.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(sent[0]?.data.acceptRequest.__typename).toBe('RequestAccepted');
    expect(await world.databaseOf('casework').collection('journal').countDocuments({ aggregateId: caseId, version: 2 })).toBe(1);
  });

  it('lets one of two officers win', async () => {
    const caseId = await given();
    const second = actorOf('HEAD', 'head-08', centerId);
    const answers = await Promise.all([outcome(world, officer, { caseId }), outcome(world, second, { caseId })]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['Refused', 'RequestAccepted']);
    expect(answers.find(({ code }) => code)).toMatchObject({ code: 'REQUEST_NOT_AWAITING_ACCEPTANCE', article: 'LQ.30.2' });
  });

  it('takes numbers without a gap, whatever is refused around it', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => given({ form: 'LEGAL_ADVICE' })));
    const tries = ids.flatMap((caseId) => [
      accept(world, officer, { caseId, changes: { form: 'LEGAL_ADVICE' } }),
      accept(world, officer, { caseId, changes: { form: 'LEGAL_ADVICE', eligibilityGroup: 'NOBODY' } }),
      accept(world, actorOf('HEAD', 'head-08', centerId), { caseId, changes: { form: 'LEGAL_ADVICE' } }),
    ]);
    const numbers = (await Promise.all(tries)).flatMap(({ data }) => data.acceptRequest.case?.fileNumber ?? []).toSorted();
    expect(numbers).toEqual(Array.from({ length: 6 }, (_, index) => `TT.TV.0${index + 1}.2026`));
  });

  it('counts half past midnight in Viet Nam as the next year', async () => {
    const caseId = await given({ form: 'OUT_OF_COURT_REPRESENTATION' });
    const before = world.clock.now;
    world.clock.now = Temporal.Instant.from('2026-12-31T17:30:00Z');
    const answer = await outcome(world, officer, { caseId, changes: { form: 'OUT_OF_COURT_REPRESENTATION' } });
    world.clock.now = before;
    expect(answer.case).toMatchObject({ acceptedOn: '2027-01-01', fileNumber: 'TT.ĐDNTT.01.2027' });
  });

  it.each([
    ['an older version', { expectedVersion: 7 }, 'VERSION_STALE'],
    ['an unknown ground', { eligibilityGroup: 'NOBODY' }, 'ELIGIBILITY_GROUP_UNKNOWN'],
    ['a ground that was repealed', { eligibilityGroup: 'TRAFFICKING_OLD' }, 'ELIGIBILITY_GROUP_NOT_IN_FORCE'],
  ])('refuses %s', async (_, changes, code) => {
    const caseId = await given();
    expect(await outcome(world, officer, { caseId, changes })).toMatchObject({ __typename: 'Refused', code });
  });

  it('succeeds after a refusal under the same command id', async () => {
    const [caseId, commandId] = [await given(), randomUUID()];
    const changes = { eligibilityGroup: 'POOR' };
    const stopped = actorOf('INTAKE_OFFICER', 'intake-01', randomUUID());
    expect(await outcome(world, stopped, { caseId, commandId, changes })).toMatchObject({ code: 'CASE_NOT_FOUND' });
    expect(await outcome(world, officer, { caseId, commandId, changes })).toMatchObject({ __typename: 'RequestAccepted' });
  });

  it('refuses a command id with another input', async () => {
    const [caseId, commandId] = [await given(), randomUUID()];
    await accept(world, officer, { caseId, commandId });
    const { errors } = await accept(world, officer, { caseId, commandId, changes: { field: 'OTHER' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'COMMAND_ID_REUSED', field: 'commandId' });
  });

  it.each([
    ['a citizen', citizen()],
    ['an analyst', analyst],
    ['the authority', authority],
  ])('is forbidden to %s', async (_, actor) => {
    const { errors } = await accept(world, actor, { caseId: await given() });
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  it("does not find another organisation's request", async () => {
    const answer = await outcome(world, actorOf('HEAD', 'head-01', randomUUID()), { caseId: await given() });
    expect(answer).toMatchObject({ code: 'CASE_NOT_FOUND' });
  });
});

const readCase = `query ($id: ID!) { case(id: $id) { id status summary applicant { name personalIdHidden: phone eligibilityGroups } } }`;

describe('reading a case', () => {
  it('shows the name to the officer and to who filed it, the codes to the analyst, and nothing to others', async () => {
    const caseId = await given();
    const read = async (actor: ReturnType<typeof actorOf>) => (await world.ask('casework', actor, readCase, { id: caseId })).data.case;
    expect(await read(officer)).toMatchObject({
      summary: 'Con trai tôi bị tạm giữ.',
      applicant: { name: applicant.name, eligibilityGroups: ['POOR'] },
    });
    expect(await read(citizen())).toMatchObject({ applicant: { name: applicant.name } });
    expect(await read(analyst)).toMatchObject({ status: 'RECEIVED', summary: null, applicant: null });
    expect(await read(citizen('somebody-else'))).toBeNull();
    expect(await read(actorOf('HEAD', 'head-01', randomUUID()))).toBeNull();
  });

  it('pages through requests, oldest first, without a gap or a double', async () => {
    const query = `query ($after: Cursor) { requests(first: 2, after: $after) { nodes { id } endCursor hasNextPage } }`;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: Answered = await world.ask('casework', officer, query, { after });
      seen.push(...data.requests.nodes.map(({ id }: { id: string }) => id));
      ({ endCursor: after, hasNextPage: more } = data.requests);
    }
    const all = await world.databaseOf('casework').collection('cases').countDocuments({ status: 'RECEIVED' });
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(all);
  });
});

describe('what is stored', () => {
  it('holds no personal field in plain text, in the database or in the journal', async () => {
    await outcome(world, officer, { caseId: await given() });
    const databases = (['casework', 'public-services'] as const).map((service) => world.databaseOf(service));
    const collections = databases.flatMap((database) =>
      ['cases', 'applications', 'journal', 'commands'].map((name) => database.collection(name)),
    );
    const text = JSON.stringify(await Promise.all(collections.map((collection) => collection.find({}).toArray())));
    const canaries = [applicant.name, applicant.phone, applicant.personalId, applicant.address, 'tạm giữ'];
    expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
  });
});
