import { randomUUID } from 'node:crypto';
import { applicant } from './applicant.ts';

/** A field of an input, by its path, with values that no command may take. */
export interface BadField {
  readonly path: string;
  /** What the answer must name, where that is not the field itself: nobody is told which fields there are not. */
  readonly named?: string;
  readonly values: readonly unknown[];
}
export interface Operation {
  readonly name: string;
  /** A demo person who may do it. */
  readonly by: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fields: readonly BadField[];
}

/** What no answer may repeat. */
export const canary = 'CANARY-4711';
export const long = (length: number): string => `${canary}${'x'.repeat(length)}`;
export const lines = [null, '', long(201), 7, { $ne: null }, `a\u202e${canary}`, `a\u0000${canary}`];
export const days = [null, '', '2026-02-30', '2025-13-01', '0', canary, 20260101, '9999-12-31'];
export const ids = [null, {}, [[]]];
export const enums = [null, '', canary, 7];
export const sizes = [0, -1, 101, 2 ** 31, 1.5, '20', canary];
export const commandIds: BadField = { path: 'commandId', values: [null, '', 'not-a-uuid', canary, 7] };
export const versions: BadField = { path: 'input.expectedVersion', values: [null, '1', 1.5, 2 ** 40] };

export const mutation = (name: string, type: string): string =>
  `mutation ($commandId: CommandId!, $input: ${type}!) { ${name}(commandId: $commandId, input: $input) { __typename ... on Refused { code details { name value } } } }`;

/** The operations around a first figure, each valid but for what a test changes in it. */
export const firstOperations = (organizationId: string): readonly Operation[] => [
  {
    name: 'fileApplication',
    by: 'citizen',
    query: mutation('fileApplication', 'FileApplicationInput'),
    variables: { input: { organizationId, form: 'LITIGATION', field: 'CRIMINAL', summary: 'x', applicant } },
    fields: [
      commandIds,
      { path: 'input.organizationId', values: ids },
      { path: 'input.form', values: enums },
      { path: 'input.field', values: enums },
      { path: 'input.summary', values: [null, '', `a\u202e${canary}`, long(20_001), 7] },
      { path: 'input.applicant', values: [null, canary, []] },
      { path: 'input.applicant.name', values: lines },
      { path: 'input.applicant.birthDate', values: days },
      { path: 'input.applicant.sex', values: enums },
      { path: 'input.applicant.address', values: lines },
      { path: 'input.applicant.phone', values: ['', canary, '12', 912345678] },
      { path: 'input.applicant.personalId', values: ['', canary, '123', 7] },
      { path: 'input.applicant.eligibilityGroups', values: [null, [], ['poor'], ['CANARY_4711'], [''], Array(6).fill('POOR')] },
      { path: 'input.role', named: 'input', values: ['AUTHORITY'] },
    ],
  },
  {
    name: 'acceptRequest',
    by: 'intake-08',
    query: mutation('acceptRequest', 'AcceptRequestInput'),
    variables: { input: { caseId: randomUUID(), expectedVersion: 1, form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'POOR' } },
    fields: [
      commandIds,
      versions,
      { path: 'input.caseId', values: [...ids, '', canary, randomUUID()] },
      { path: 'input.form', values: enums },
      { path: 'input.field', values: enums },
      { path: 'input.eligibilityGroup', values: [null, '', 'poor', 'CANARY_4711'] },
      { path: 'input.acceptedAt', named: 'input', values: ['2020-01-01T00:00:00Z'] },
    ],
  },
  {
    name: 'registerOrganization',
    by: 'authority',
    query: mutation('registerOrganization', 'RegisterOrganizationInput'),
    variables: { input: { kind: 'STATE_CENTER', name: 'x', provinceId: 'vn34-08', activeFrom: '2025-07-01' } },
    fields: [
      commandIds,
      { path: 'input.kind', values: enums },
      { path: 'input.name', values: lines },
      { path: 'input.provinceId', values: [...ids, '', canary, '08', 'vn63-10'] },
      { path: 'input.activeFrom', values: [...days, '2025-06-30'] },
    ],
  },
  {
    name: 'mergeOrganization',
    by: 'authority',
    query: mutation('mergeOrganization', 'MergeOrganizationInput'),
    variables: { input: { organizationId, successorId: organizationId, mergedOn: '2026-01-01', expectedVersion: 1 } },
    fields: [
      commandIds,
      versions,
      { path: 'input.organizationId', values: [...ids, '', canary] },
      { path: 'input.successorId', values: [...ids, canary, organizationId] },
      { path: 'input.mergedOn', values: days },
    ],
  },
  {
    name: 'openAccount',
    by: 'authority',
    query: mutation('openAccount', 'OpenAccountInput'),
    variables: { input: { subject: 'somebody', role: 'ANALYST' } },
    fields: [
      commandIds,
      { path: 'input.subject', values: [...lines, 'Nguyễn Văn An', 'analyst'] },
      { path: 'input.role', named: 'input', values: [...enums, 'SERVICE'] },
      { path: 'input.organizationId', values: [canary, organizationId] },
    ],
  },
  {
    name: 'closeAccount',
    by: 'authority',
    query: mutation('closeAccount', 'CloseAccountInput'),
    variables: { input: { accountId: randomUUID(), expectedVersion: 1 } },
    fields: [commandIds, versions, { path: 'input.accountId', values: [...ids, canary, randomUUID()] }],
  },
  {
    name: 'form25',
    by: 'analyst',
    query: `query ($period: PeriodInput!, $geography: Geography, $by: Breakdown, $provinceId: ID, $column: Int!, $first: PageSize, $after: Cursor) {
      form25(period: $period, geography: $geography, by: $by, provinceId: $provinceId) { lines { cell(column: $column) { cases(first: $first, after: $after) { hidden } } } } }`,
    variables: { period: { from: '2024-01-01', to: '2025-01-01' }, geography: 'CURRENT', by: 'NATION', column: 3, first: 5 },
    fields: [
      { path: 'period', values: [null, canary, {}] },
      { path: 'period.from', values: days },
      { path: 'period.to', values: [...days, '2024-01-01', '2023-12-31'] },
      { path: 'geography', values: enums },
      { path: 'by', values: enums },
      { path: 'provinceId', values: [canary, '08', {}] },
      { path: 'column', values: [null, 0, 14, canary] },
      { path: 'first', values: sizes },
      { path: 'after', values: ['', canary, 'AAAA', '!!'] },
    ],
  },
  {
    name: 'requests',
    by: 'intake-08',
    query: `query ($first: PageSize, $after: Cursor) { requests(first: $first, after: $after) { nodes { id } } }`,
    variables: { first: 5 },
    fields: [
      { path: 'first', values: sizes },
      { path: 'after', values: ['', canary, '!!', 7] },
    ],
  },
  {
    name: 'organizations',
    by: 'citizen',
    query: `query ($first: PageSize, $on: LocalDate, $after: Cursor) { organizations(first: $first, on: $on, after: $after) { nodes { id } } }`,
    variables: { first: 5 },
    fields: [
      { path: 'first', values: sizes },
      { path: 'on', values: days.filter((day) => day !== null && day !== '9999-12-31') },
      { path: 'after', values: ['', canary, '!!'] },
    ],
  },
];

/** Variables with one field changed; `undefined` leaves it out. */
export const withField = (variables: Readonly<Record<string, unknown>>, path: string, value: unknown): Record<string, unknown> => {
  const [key = '', ...rest] = path.split('.');
  const { [key]: old, ...others } = variables;
  if (rest.length === 0) return value === undefined ? others : { ...others, [key]: value };
  return { ...others, [key]: withField((old ?? {}) as Record<string, unknown>, rest.join('.'), value) };
};
