import { randomUUID } from 'node:crypto';
import { accessLogOf, type AccessRow } from '@legal-aid/journal/audit/accessRow';
import { verifyChain, type Anchor } from '@legal-aid/journal/audit/verifyChain';
import type { Actor } from '@legal-aid/service-kit/actor';
import { openKeyring } from '@legal-aid/service-kit/keyring';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actorOf, analyst, authority, citizen, postSigned } from '../../../tests/support/asking.ts';
import { applicant, eventually, registerOrganization } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import { createAsking } from './applications.ts';

let world: World;
let ask: ReturnType<typeof createAsking>;
let centerId: string;
let filed: { readonly id: string; readonly receipt: { readonly trackingCode: string } };
beforeAll(async () => {
  world = await startWorld(['registry', 'public-services'], '2026-03-02T03:00:00Z');
  ask = createAsking(world);
  // Without casework, which would fetch what is filed and be put down too.
  const input = { kind: 'STATE_CENTER', name: 'Trung tâm', provinceId: 'vn34-08', activeFrom: '2025-07-01' };
  const { data } = await world.ask('registry', authority, registerOrganization, { commandId: randomUUID(), input });
  centerId = data.registerOrganization.organization.id;
  await eventually(() => database().collection<{ _id: string }>('organizations').findOne({ _id: centerId }));
  filed = (await ask.file(centerId)).data.fileApplication.application;
}, 60_000);
afterAll(() => world.stop());

const database = () => world.databaseOf('public-services');
let before = 0;
beforeEach(async () => {
  before = await accessLogOf(database()).countDocuments({});
});
/** What was put down since the test began; those of one process are in order. */
const noted = (): Promise<readonly AccessRow[]> => accessLogOf(database()).find({}).sort({ seq: 1 }).skip(before).toArray();

const casework = actorOf('SERVICE', 'service:casework');
const fetchApplicant = async (actor: Actor, question: object) => {
  const { key } = openKeyring(world.secretsDir, 'signing').current();
  const url = `${world.urlOf('public-services')}/internal/applicant`;
  const answer = await postSigned({ url, audience: 'public-services', key, actor, now: world.clock.now.epochMilliseconds, body: question });
  return { status: answer.status, text: await answer.text() };
};
const questionOf = async (id: string) => {
  const row = await database().collection('journal').findOne({ aggregateId: id, version: 1 });
  return { applicationId: id, digest: String(row?.['data'].digest) };
};

describe('what is shown of a person', () => {
  const own = { actor: 'citizen', role: 'CITIZEN', organizationId: null, purpose: 'OWN_APPLICATION', decision: 'ALLOWED' };

  it.each([
    ['read', () => ask.read(filed.id)],
    ['tracked', () => ask.track(filed.receipt.trackingCode)],
    ['withdrawn', async () => ask.withdraw((await ask.file(centerId)).data.fileApplication.application.id as string)],
  ])('is put down before it leaves, where an application is %s', async (_, show) => {
    const { data } = await show();
    const [told] = Object.values(data as Record<string, { readonly application?: { readonly id: string } }>);
    const id = told?.application?.id ?? filed.id;
    const rows = (await noted()).slice(-2).toSorted((left, right) => (left.action < right.action ? -1 : 1));
    expect(rows).toMatchObject([
      { ...own, action: 'readReceipt', subjects: [id], fields: ['receipt'], at: new Date(world.clock.now.epochMilliseconds) },
      { ...own, action: 'readSummary', subjects: [id], fields: ['summary'] },
    ]);
  });

  it('is put down for each application of a list, and nothing where codes alone are shown', async () => {
    const by = citizen(`citizen-${randomUUID()}`);
    const filings = await Promise.all([1, 2, 3].map(() => world.ask('public-services', by, codesOnly(centerId))));
    expect(filings.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined]);
    expect(await noted()).toEqual([]);
    await world.ask('public-services', by, '{ myApplications { nodes { id summary } } }');
    const rows = await noted();
    expect(rows.map(({ subjects, fields }) => [subjects[0], fields]).toSorted()).toEqual(
      filings.map(({ data }) => [data.fileApplication.application.id, ['summary']]).toSorted(),
    );
  });

  it('is put down where casework fetches it, with what for', async () => {
    const answer = await fetchApplicant(casework, await questionOf(filed.id));
    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, expect.objectContaining({ confirmed: true, filedBy: 'citizen' })]);
    expect(await noted()).toMatchObject([
      {
        ...{ actor: 'service:casework', role: 'SERVICE', purpose: 'service:casework', action: 'fetchApplicant' },
        ...{ subjects: [filed.id], fields: ['applicant', 'summary'], decision: 'ALLOWED' },
      },
    ]);
  });

  it('holds no word of the person itself', async () => {
    await ask.read(filed.id);
    await fetchApplicant(casework, await questionOf(filed.id));
    const text = JSON.stringify(await accessLogOf(database()).find({}).toArray());
    expect([applicant.name, applicant.phone, 'tạm giữ', filed.receipt.trackingCode].filter((word) => text.includes(word))).toEqual([]);
  });
});

describe('what is asked for in vain', () => {
  const head = actorOf('HEAD', 'head-elsewhere', randomUUID());

  it('is put down alike, whether it exists or not; what is no id is not kept', async () => {
    const unknown = randomUUID();
    for (const id of [filed.id, unknown, 'Giàng Thị Mỷ']) expect(await ask.read(id, head)).toEqual({ data: { application: null } });
    const rows = await noted();
    expect(rows).toMatchObject(
      [filed.id, unknown].map((id) => ({
        ...{ actor: 'head-elsewhere', role: 'HEAD', action: 'readApplication', subjects: [id], fields: [], decision: 'DENIED' },
      })),
    );
    expect(rows).toHaveLength(2);
  });

  it('is put down where somebody would withdraw what is not his', async () => {
    const by = citizen('stranger');
    for (const id of [filed.id, randomUUID()])
      expect((await ask.withdraw(id, { by })).data.withdrawApplication).toMatchObject({ code: 'APPLICATION_NOT_FOUND' });
    const denied = { actor: 'stranger', role: 'CITIZEN', action: 'withdrawApplication', fields: [], decision: 'DENIED' };
    expect(await noted()).toMatchObject([denied, denied]);
  });

  it.each([
    ['by who has no right to it', () => questionOf(filed.id), analyst, 403],
    ['with the digest of something else', () => Promise.resolve({ applicationId: filed.id, digest: 'A'.repeat(43) }), casework, 200],
    ['of an application that is not there', () => Promise.resolve({ applicationId: randomUUID(), digest: 'A'.repeat(43) }), casework, 200],
  ])('is put down where personal fields were asked for %s', async (_, question, by, status) => {
    const asked = await question();
    const answer = await fetchApplicant(by, asked);
    expect([answer.status, answer.text.includes(applicant.name)]).toEqual([status, false]);
    expect(await noted()).toMatchObject([{ action: 'fetchApplicant', subjects: [asked.applicationId], fields: [], decision: 'DENIED' }]);
  });
});

describe('while readings cannot be put down', () => {
  const refuseRows = (refuse: boolean) =>
    database().db?.command({ collMod: 'access_log', validator: refuse ? { never: { $exists: true } } : {} }) ??
    Promise.reject(new Error('closed'));

  it('no word leaves, codes do, and afterwards everything does', async () => {
    const question = await questionOf(filed.id);
    await refuseRows(true);
    try {
      expect(await ask.read(filed.id)).toEqual({
        errors: [{ message: 'SERVICE_UNAVAILABLE', extensions: { code: 'SERVICE_UNAVAILABLE' } }],
      });
      const fetched = await fetchApplicant(casework, question);
      expect([fetched.status, fetched.text.includes(applicant.name)]).toEqual([500, false]);
      const codes = await world.ask('public-services', citizen(), `{ application(id: "${filed.id}") { id status } }`);
      expect(codes).toEqual({ data: { application: { id: filed.id, status: 'FILED' } } });
    } finally {
      await refuseRows(false);
    }
    expect((await ask.read(filed.id)).data.application.summary).toBe('Con trai tôi bị tạm giữ.');
    expect((await fetchApplicant(casework, question)).status).toBe(200);
  });
});

describe('the chain of this process', () => {
  it('is whole, is anchored when the process ends, and shows a row that was changed or taken away', async () => {
    await Promise.all(Array.from({ length: 50 }, () => ask.read(filed.id)));
    await world.stopService('public-services');
    const rows = await accessLogOf(database()).find({}).sort({ seq: 1 }).toArray();
    const [first] = rows as [AccessRow];
    const anchored = await database().collection('journal').find({ aggregateId: first.chain }).sort({ version: 1 }).toArray();
    expect(anchored.map(({ type }) => String(type))).toEqual(['public-services.audit-chain.anchored.v1']);
    const anchors = anchored.map(({ data }) => data as Anchor);
    expect(anchors[0]).toMatchObject({ position: rows.length, hash: rows.at(-1)?.hash });
    expect(verifyChain(rows, anchors)).toEqual([]);
    expect(verifyChain(rows.with(7, { ...(rows[7] as AccessRow), actor: 'nobody' }), anchors)).not.toEqual([]);
    expect(verifyChain(rows.toSpliced(7, 1), anchors)).not.toEqual([]);
    expect(verifyChain(rows.slice(0, -1), anchors)).not.toEqual([]);
  });
});

const codesOnly = (organizationId: string): string => `mutation { fileApplication(commandId: "${randomUUID()}",
  input: { organizationId: "${organizationId}", form: LITIGATION, field: CRIMINAL, summary: "Một việc.", applicant: { name: "A", birthDate: "1990-01-01",
  sex: MALE, address: "x", eligibilityGroups: ["POOR"] } }) { ... on ApplicationFiled { application { id status } } } }`;
