import { randomUUID } from 'node:crypto';
import { databaseOf, services } from '#infra/system/processes';
import { mongo } from 'mongoose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { applicant } from '../support/commands.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';
import { caseOperations, type Records } from './badCaseInputs.ts';
import { firstOperations, withField, type Operation } from './badInputs.ts';
import { figureOperations, registryOperations } from './badRegistryInputs.ts';

let test: TestSystem;
let client: mongo.MongoClient;
let organizationId: string;
let records: Records;
beforeAll(async () => {
  test = await startTestSystem();
  client = await mongo.MongoClient.connect(inject('mongodbUri'));
  const { data } = await test.send('citizen', 'intake/centers', { on: '2026-01-01', provinceId: 'vn34-08' });
  organizationId = (data.organizations.nodes as { id: string; kind: string }[]).find(({ kind }) => kind === 'STATE_CENTER')?.id ?? '';
  records = await someRecords();
}, 120_000);
afterAll(async () => {
  await client.close();
  await test.stop();
});

/** A request that waits, and one that is accepted here, with a practitioner of their centre. */
const someRecords = async (): Promise<Records> => {
  const { data } = await test.ask(
    'intake-08',
    `query ($organizationId: ID!) { requests(first: 2) { nodes { id version } }
      practitioners(organizationId: $organizationId, kind: LEGAL_AID_OFFICER) { nodes { id } } }`,
    { organizationId },
  );
  const [waiting, other] = data.requests.nodes as { id: string; version: number }[];
  const input = { caseId: other?.id, expectedVersion: other?.version, form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'POOR' };
  await test.send('intake-08', 'intake/acceptRequest', { commandId: randomUUID(), input });
  const practitionerId = data.practitioners.nodes[0].id as string;
  return { organizationId, requestId: waiting?.id ?? '', acceptedId: other?.id ?? '', practitionerId };
};

const operations = (): readonly Operation[] => [
  ...firstOperations(organizationId),
  ...caseOperations(records),
  ...registryOperations(records),
  ...figureOperations(),
];

/** A digest of every byte that the four services store. */
const digest = async (): Promise<readonly unknown[]> =>
  Promise.all(
    services.map(
      async (service) => (await client.db(databaseOf(service, test.system.databasePrefix)).command({ dbHash: 1 }))['collections'],
    ),
  );

const all = (): readonly (readonly [string, Operation, { readonly path: string; readonly named: string; readonly value: unknown }])[] =>
  operations().flatMap((operation) =>
    operation.fields.flatMap(({ path, named = path, values }) =>
      values.map(
        (value) => [`${operation.name} ${path} = ${JSON.stringify(value)?.slice(0, 60)}`, operation, { path, named, value }] as const,
      ),
    ),
  );

const isNamed = (answer: unknown, path: string): boolean => JSON.stringify(answer).includes(path.split('.').at(-1) ?? path);

/** What is wrong with an answer to bad input; null when nothing is. */
const complaint = ({ status, data, errors }: Awaited<ReturnType<TestSystem['ask']>>, path: string): string | null => {
  const text = JSON.stringify({ data, errors });
  if (/CANARY.4711/u.test(text)) return 'tells the value';
  if (/127\.0\.0\.1|\bat .*\.ts|mongo|kafka|Did you mean/iu.test(text)) return 'tells of the inside';
  const payload = Object.values((data ?? {}) as Record<string, { __typename?: string } | null>)[0];
  if (payload?.__typename === 'Refused') return null;
  if (status === 400 && errors?.length) return isNamed(errors, path) ? null : 'does not name the field';
  if (status === 200 && errors?.[0]?.extensions?.['code'] === 'BAD_USER_INPUT')
    return isNamed(errors, path) ? null : 'does not name the field';
  return `is taken: ${status} ${text.slice(0, 200)}`;
};

describe('bad input', () => {
  it('is refused with its field named, tells nothing, and leaves every byte as it was', async () => {
    const before = await digest();
    const found: string[] = [];
    for (const [name, { by, query, variables }, { path, named, value }] of all()) {
      const whole = { commandId: randomUUID(), ...variables };
      const answer = await test.ask(by, query, withField(whole, path, value));
      const problem = complaint(answer, named);
      if (problem) found.push(`${name}: ${problem}`);
    }
    expect(found).toEqual([]);
    expect(await digest()).toEqual(before);
  }, 120_000);

  it('may leave out no field that is needed', async () => {
    const before = await digest();
    const needed = operations().flatMap((operation) =>
      operation.fields.filter(({ values }) => values[0] === null).map(({ path }) => ({ operation, path })),
    );
    for (const { operation, path } of needed) {
      const { status, errors } = await test.ask(
        operation.by,
        operation.query,
        withField({ commandId: randomUUID(), ...operation.variables }, path, undefined),
      );
      if (['geography', 'by'].includes(path)) continue;
      expect([status, isNamed(errors, path)], `${operation.name} without ${path}`).toEqual([400, true]);
    }
    expect(await digest()).toEqual(before);
  }, 60_000);

  it('named __proto__ or constructor pollutes nothing', async () => {
    const before = await digest();
    const query = `query ($__proto__: ID) { __proto__: me { constructor: id } prototype: me { id } }`;
    const answers = [
      await test.ask('analyst', query, JSON.parse('{"__proto__": {"polluted": true}}') as object),
      await test.ask('citizen', firstOperations(organizationId)[0]?.query ?? '', {
        commandId: randomUUID(),
        input: JSON.parse(
          JSON.stringify({ organizationId, form: 'LITIGATION', field: 'CRIMINAL', summary: 'x', applicant }).replace(
            '{',
            '{"__proto__":{"polluted":true},',
          ),
        ) as object,
      }),
    ];
    for (const { status } of answers) expect([200, 400]).toContain(status);
    expect(JSON.stringify(answers)).not.toContain('polluted');
    expect((await test.ask('analyst', '{ me { id } }')).data.me).not.toHaveProperty('polluted');
    expect(await digest()).toEqual(before);
  });

  it("does not find another area's record, and does not tell it from one that is not there", async () => {
    const { data } = await test.ask('intake-01', '{ requests(first: 1) { nodes { id version } } }');
    const before = await digest();
    const [request] = data.requests.nodes as { id: string; version: number }[];
    const accept = (caseId: string) =>
      test.send('intake-08', 'intake/acceptRequest', {
        commandId: randomUUID(),
        input: { caseId, expectedVersion: 1, form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'POOR' },
      });
    const [foreign, nowhere] = [await accept(request?.id ?? ''), await accept(randomUUID())];
    expect(foreign).toEqual(nowhere);
    expect(foreign.data.acceptRequest.code).toBe('CASE_NOT_FOUND');
    expect((await test.send('intake-08', 'intake/case', { id: request?.id })).data.case).toBeNull();
    expect(await digest()).toEqual(before);
  });

  it('repeated after success is no second acceptance, and an illegal transition is refused', async () => {
    const { data } = await test.ask('intake-22', '{ requests(first: 1) { nodes { id version } } }');
    const input = {
      caseId: data.requests.nodes[0].id,
      expectedVersion: 1,
      form: 'LITIGATION',
      field: 'CRIMINAL',
      eligibilityGroup: 'POOR',
    };
    const first = await test.send('intake-22', 'intake/acceptRequest', { commandId: randomUUID(), input });
    expect(first.data.acceptRequest.__typename).toBe('RequestAccepted');
    const again = await test.send('intake-22', 'intake/acceptRequest', {
      commandId: randomUUID(),
      input: { ...input, expectedVersion: 2 },
    });
    expect(again.data.acceptRequest).toMatchObject({ code: 'REQUEST_NOT_AWAITING_ACCEPTANCE', article: 'LQ.30.2' });
  });
});
