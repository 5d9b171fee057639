import { canary, commandIds, days, enums, ids, lines, mutation, sizes, versions, type BadField, type Operation } from './operations.ts';
import type { Records } from './caseOperations.ts';

const nobody = '00000000-0000-4000-8000-000000000000';
const organizations: BadField = { path: 'input.organizationId', values: [...ids, '', canary, nobody] };
const practitioners: BadField = { path: 'input.practitionerId', values: [...ids, '', canary, nobody] };
const cardNumbers = [null, '', 'Nguyễn Văn A', 'a b', 'x'.repeat(33), 7, `\u202e${canary}`];
const capacity = (organizationId: string) => ({ kind: 'LEGAL_AID_OFFICER', organizationId, validFrom: '2026-01-01' });
const card = { kind: 'OFFICER_CARD', number: 'ZZ-1', validFrom: '2026-01-01' };

const command = (name: string, type: string, input: object, fields: readonly BadField[]): Operation => ({
  name,
  by: 'authority',
  query: mutation(name, type),
  variables: { input },
  fields: [commandIds, ...fields],
});

/** What the registry takes since it holds every kind of organisation and its people. */
export const registryOperations = ({ organizationId, practitionerId }: Records): readonly Operation[] => [
  command('renameOrganization', 'RenameOrganizationInput', { organizationId, expectedVersion: 1, name: 'x', from: '2026-01-01' }, [
    versions,
    organizations,
    { path: 'input.name', values: lines },
    { path: 'input.from', values: [...days, '2018-01-01'] },
  ]),
  command('endOrganization', 'EndOrganizationInput', { organizationId, expectedVersion: 1, endedOn: '2026-12-31', ground: 'DISSOLVED' }, [
    versions,
    organizations,
    { path: 'input.endedOn', values: [...days, '2018-01-01'] },
    { path: 'input.ground', values: [...enums, 'CONTRACT_ENDED'] },
  ]),
  command('registerPractitioner', 'RegisterPractitionerInput', { name: 'x', capacity: capacity(organizationId), credential: card }, [
    { path: 'input.name', values: lines },
    { path: 'input.capacity', values: [null, canary, {}] },
    { path: 'input.capacity.kind', values: [...enums, 'CONSULTANT'] },
    { path: 'input.capacity.organizationId', values: [...ids, '', canary, nobody] },
    { path: 'input.capacity.validFrom', values: [...days, '2018-01-01'] },
    { path: 'input.credential', named: 'credential', values: [canary, {}, undefined] },
    { path: 'input.credential.kind', values: [...enums, 'LAWYER_CARD'] },
    { path: 'input.credential.number', values: cardNumbers },
    { path: 'input.credential.validFrom', values: [...days, '2027-01-01'] },
  ]),
  command('addCapacity', 'AddCapacityInput', { practitionerId, expectedVersion: 1, capacity: capacity(organizationId) }, [
    versions,
    practitioners,
    { path: 'input.capacity.kind', values: enums },
    { path: 'input.capacity.organizationId', values: [...ids, '', canary, nobody] },
    { path: 'input.capacity.validFrom', values: days },
  ]),
  command(
    'endCapacity',
    'EndCapacityInput',
    { practitionerId, expectedVersion: 1, kind: 'LEGAL_AID_OFFICER', organizationId, endedOn: '2026-12-31' },
    [
      practitioners,
      { path: 'input.kind', values: [...enums, 'CONSULTANT'] },
      { path: 'input.organizationId', values: [...ids, '', canary, nobody] },
      { path: 'input.endedOn', values: [...days, '2017-01-01'] },
    ],
  ),
  command('issueCredential', 'IssueCredentialInput', { practitionerId, expectedVersion: 1, credential: card }, [
    practitioners,
    { path: 'input.credential.kind', values: enums },
    { path: 'input.credential.number', values: cardNumbers },
    { path: 'input.credential.validFrom', values: days },
  ]),
  command(
    'withdrawCredential',
    'WithdrawCredentialInput',
    { practitionerId, expectedVersion: 1, kind: 'OFFICER_CARD', withdrawnOn: '2026-12-31' },
    [
      practitioners,
      { path: 'input.kind', values: [...enums, 'CONSULTANT_CARD'] },
      { path: 'input.withdrawnOn', values: [...days, '2017-01-01'] },
    ],
  ),
  command('publishRoster', 'PublishRosterInput', { provinceId: 'vn34-08' }, [
    { path: 'input.provinceId', values: [...ids, '', canary, '08', 'vn63-10'] },
  ]),
  command('openAccount', 'OpenAccountInput', { subject: 'somebody', role: 'HEAD', organizationId }, [
    { path: 'input.organizationId', values: [{}, '', canary, nobody, undefined] },
    { path: 'input.practitionerId', values: [{}, canary, nobody, practitionerId] },
    { path: 'input.role', values: ['PRACTITIONER', 'DEPARTMENT', 'AUDITOR'] },
  ]),
  command('changeAccount', 'ChangeAccountInput', { accountId: nobody, expectedVersion: 1, role: 'HEAD', organizationId }, [
    versions,
    { path: 'input.accountId', values: [...ids, '', canary, nobody] },
    { path: 'input.role', values: enums },
    { path: 'input.organizationId', values: [{}, canary] },
    { path: 'input.practitionerId', values: [{}, canary] },
  ]),
  command('handBackAccount', 'CloseAccountInput', { accountId: nobody, expectedVersion: 1 }, [
    versions,
    { path: 'input.accountId', values: [...ids, '', canary, nobody] },
  ]),
  {
    name: 'accounts',
    by: 'authority',
    query: `query ($first: PageSize, $after: Cursor, $subject: Line) {
      accounts(first: $first, after: $after, subject: $subject) { nodes { id } } }`,
    variables: { first: 5 },
    fields: [
      { path: 'first', values: sizes },
      { path: 'after', values: ['', canary, '!!', 7] },
      { path: 'subject', values: lines.filter((line) => line !== null) },
    ],
  },
  {
    name: 'practitioners',
    by: 'citizen',
    query: `query ($first: PageSize, $on: LocalDate, $after: Cursor, $kind: PractitionerKind) {
      practitioners(first: $first, on: $on, after: $after, kind: $kind) { nodes { id } } }`,
    variables: { first: 5 },
    fields: [
      { path: 'first', values: sizes },
      { path: 'on', values: days.filter((day) => day !== null && day !== '9999-12-31') },
      { path: 'after', values: ['', canary, '!!'] },
      { path: 'kind', values: ['', canary, 7] },
    ],
  },
];

const period = { from: '2024-01-01', to: '2025-01-01' };

/** What statistics takes beside form 25. */
export const figureOperations = (): readonly Operation[] => [
  {
    name: 'form24',
    by: 'analyst',
    query: `query ($period: PeriodInput!, $provinceId: ID, $column: Int!) {
      form24(period: $period, provinceId: $provinceId) { lines { cell(column: $column) { value } } } }`,
    variables: { period, column: 4 },
    fields: [
      { path: 'period.from', values: days },
      { path: 'period.to', values: [...days, '2024-01-01'] },
      { path: 'provinceId', values: [canary, '08'] },
      { path: 'column', values: [null, 0, 19, canary] },
    ],
  },
  {
    name: 'figures',
    by: 'analyst',
    query: `query ($measure: Measure!, $period: PeriodInput!, $by: [Dimension!]!, $where: FigureFilter) {
      figures(measure: $measure, period: $period, by: $by, where: $where) { total cells { value cases(first: 1) { hidden } } series { points { value } } } }`,
    variables: { measure: 'ACCEPTED', period, by: ['MONTH'], where: {} },
    fields: [
      { path: 'measure', values: enums },
      { path: 'period.to', values: [...days, '2024-01-01'] },
      {
        path: 'by',
        values: [null, canary, ['MONTH', 'MONTH'], ['MONTH', 'FORM', 'FIELD', 'SEX'], [null], ['PROVINCE', 'ORGANIZATION', 'MONTH', 'SEX']],
      },
      { path: 'where.provinceId', values: [canary, '08'] },
      { path: 'where.form', values: ['', canary, 7] },
      { path: 'where.groupColumn', values: [0, 3, 19, canary, 1.5] },
      { path: 'where.sex', values: ['', canary, 7] },
    ],
  },
];
