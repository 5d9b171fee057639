import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGateway, type TestGateway } from './support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const expectBadField = async (answer: ReturnType<TestGateway['ask']>, field: string, value: string): Promise<void> => {
  const { status, body, text } = await answer;
  expect(body.errors).toHaveLength(1);
  expect(body.errors?.[0]).toMatchObject({
    message: `Giá trị của "${field}" không hợp lệ / The value of "${field}" is not valid`,
    extensions: { code: 'BAD_USER_INPUT', field, errorId: expect.any(String) },
  });
  expect(status).toBe(400);
  expect(text).not.toContain(value);
  expect(gateway.log.join('')).not.toContain(value);
  expect(Object.values(gateway.subgraphs).flatMap(({ state }) => state.calls)).toEqual([]);
};

const file = `mutation File($commandId: CommandId!, $input: FileApplicationInput!) {
  fileApplication(commandId: $commandId, input: $input) { __typename } }`;
const commandId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const input = {
  organizationId: 'centre-08',
  form: 'LITIGATION',
  field: 'CRIMINAL',
  summary: 'Tóm tắt',
  applicant: { name: 'Siu', birthDate: '1990-01-01', sex: 'MALE', address: 'Pleiku', eligibilityGroups: ['POOR'] },
};
const { summary: _, ...withoutSummary } = input;
const withApplicant = (change: object) => ({ commandId, input: { ...input, applicant: { ...input.applicant, ...change } } });

describe('a value by variable that is not valid is told by its place', () => {
  it.each([
    ['a day that does not exist', withApplicant({ birthDate: '2026-02-30' }), 'input.applicant.birthDate', '2026-02-30'],
    ['a number for a day', withApplicant({ birthDate: 20_260_230 }), 'input.applicant.birthDate', '20260230'],
    ['a phone of letters', withApplicant({ phone: 'SECRET-PHONE' }), 'input.applicant.phone', 'SECRET-PHONE'],
    ['an identity number too short', withApplicant({ personalId: '079123' }), 'input.applicant.personalId', '079123'],
    ['an operator for a name', withApplicant({ name: { $ne: 'SECRET-NAME' } }), 'input.applicant.name', 'SECRET-NAME'],
    ['a name of 201 letters', withApplicant({ name: 'q'.repeat(201) }), 'input.applicant.name', 'qqqq'],
    [
      'a list with one wrong code',
      withApplicant({ eligibilityGroups: ['POOR', 'secret code'] }),
      'input.applicant.eligibilityGroups.1',
      'secret code',
    ],
    ['an unknown member of an enum', { commandId, input: { ...input, form: 'SECRET_FORM' } }, 'input.form', 'SECRET_FORM'],
    ['a field that is not known', withApplicant({ secretField: 'SECRET-1' }), 'input.applicant', 'SECRET-1'],
    ['a field that is missing', { commandId, input: withoutSummary }, 'input.summary', 'SECRET'],
    ['a null where none may be', { commandId, input: { ...input, summary: null } }, 'input.summary', 'SECRET'],
    ['a command id that is none', { commandId: 'SECRET-ID', input }, 'commandId', 'SECRET-ID'],
    ['a variable that is missing', { commandId }, 'input', 'SECRET'],
    ['no variables', undefined, 'commandId', 'SECRET'],
  ])('%s', (...[, variables, field, value]) => expectBadField(gateway.ask(file, variables), field, value));

  it.each([100_000, 0, -1, 2 ** 31, 1.5, '5', null])('a page of %s', async (first) => {
    const { status, body } = await gateway.ask('query ($first: PageSize!) { organizations(first: $first) { hasNextPage } }', { first });
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
  });
});

describe('a literal that is not valid is told by its place', () => {
  it.each([
    ['a day', '{ form25(period: { from: "2026-02-30", to: "2027-01-01" }) { article } }', 'period.from', '2026-02-30'],
    ['a page', '{ organizations(first: 100000) { hasNextPage } }', 'first', '100000'],
    ['a page of nothing', '{ organizations(first: 0) { hasNextPage } }', 'first', ' 0'],
    ['a default of a variable', 'query ($first: PageSize = 100001) { organizations(first: $first) { hasNextPage } }', 'first', '100001'],
    ['an enum', '{ form25(period: { from: "2026-01-01", to: "2027-01-01" }, by: SECRET) { article } }', 'by', 'SECRET'],
    [
      'a text for a number',
      `mutation { closeAccount(commandId: "${commandId}", input: { accountId: "1", expectedVersion: "SECRET" }) { __typename } }`,
      'input.expectedVersion',
      'SECRET',
    ],
    ['a field that is missing', '{ form25(period: { from: "2026-01-01" }) { article } }', 'period.to', 'SECRET'],
    ['an argument that is missing', '{ form25 { article } }', 'period', 'SECRET'],
  ])('%s', (...[, query, field, value]) => expectBadField(gateway.ask(query), field, value));
});
