import { canary, commandIds, days, enums, ids, long, mutation, sizes, versions, type BadField, type Operation } from './operations.ts';

/** Records of the nation that the operations below may name: a request that waits, and an accepted case, both of Tuyên Quang. */
export interface Records {
  readonly organizationId: string;
  readonly requestId: string;
  readonly acceptedId: string;
  readonly practitionerId: string;
}

const nobody = '00000000-0000-4000-8000-000000000000';
const grounds: BadField = { path: 'input.ground', values: [null, '', 'poor', 'CANARY_4711', 'BORED', 7] };
const caseIds: BadField = { path: 'input.caseId', values: [...ids, '', canary, nobody] };

interface Act {
  readonly name: string;
  readonly type?: string;
  readonly by?: string;
  readonly input?: object;
  readonly fields?: readonly BadField[];
}

const onCase = (
  caseId: string,
  { name, type = 'CaseActInput', by = 'head-08', input = {}, fields = [] }: Act,
  expectedVersion = 1,
): Operation => ({
  name,
  by,
  query: mutation(name, type),
  variables: { input: { caseId, expectedVersion, ...input } },
  fields: [commandIds, versions, caseIds, ...fields],
});

const acceptance = { form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'POOR' };

const onRequest = (to: string): readonly Act[] => [
  {
    name: 'acceptImmediately',
    type: 'AcceptImmediatelyInput',
    by: 'intake-08',
    input: { ...acceptance, ground: 'TRIAL_NEAR' },
    fields: [
      grounds,
      { path: 'input.eligibilityGroup', values: [null, '', 'poor', 'CANARY_4711', 'TRAFFICKING_OLD'] },
      {
        path: 'input.otherEligibilityGroups',
        values: [canary, ['CANARY_4711'], ['POOR'], ['HIV', 'MERIT', 'CHILD', 'ELDERLY', 'DISABLED'], [null]],
      },
      { path: 'input.detained', values: ['yes', 1] },
      { path: 'input.difficultArea', values: ['yes', 1] },
    ],
  },
  {
    name: 'requestPapers',
    type: 'RequestPapersInput',
    by: 'intake-08',
    input: { missing: ['CASE_PAPERS'] },
    fields: [{ path: 'input.missing', values: [null, [], [canary], ['CASE_PAPERS', 'CASE_PAPERS'], [null], 7] }],
  },
  { name: 'refuseRequest', type: 'RefuseRequestInput', by: 'intake-08', input: { ground: 'PERSON_DIED' }, fields: [grounds] },
  {
    name: 'transferRequest',
    type: 'TransferRequestInput',
    by: 'intake-08',
    input: { organizationId: to, ground: 'NO_TERRITORIAL_COMPETENCE' },
    fields: [grounds, { path: 'input.organizationId', values: [...ids, '', canary, nobody] }],
  },
  // Nothing that comes after acceptance may happen to a request.
  ...['startWork', 'suspendCase', 'resumeCase', 'completePapers', 'handOverFile', 'archiveFile'].map((name): Act => ({
    name,
    fields: [{ path: 'input.expectedVersion', values: [1, 2] }],
  })),
];

const onAccepted = (practitionerId: string): readonly Act[] => [
  {
    name: 'assignPractitioners',
    type: 'AssignPractitionersInput',
    input: { assignments: [{ practitionerId, sharePercent: 100 }] },
    fields: [
      {
        path: 'input.assignments',
        values: [
          null,
          [],
          [canary],
          [{ practitionerId }],
          [{ practitionerId, sharePercent: 99 }],
          [{ practitionerId, sharePercent: 1.5 }],
          [{ practitionerId, sharePercent: '100' }],
          [{ practitionerId: nobody, sharePercent: 100 }],
          [{ practitionerId: canary, sharePercent: 100 }],
          [
            { practitionerId, sharePercent: 150 },
            { practitionerId: nobody, sharePercent: -50 },
          ],
          [
            { practitionerId, sharePercent: 50 },
            { practitionerId, sharePercent: 50 },
          ],
        ],
      },
    ],
  },
  {
    name: 'replacePractitioner',
    type: 'ReplacePractitionerInput',
    input: { outgoingId: practitionerId, incomingId: nobody, ground: 'MUST_STOP' },
    fields: [
      grounds,
      { path: 'input.outgoingId', values: [...ids, '', canary] },
      { path: 'input.incomingId', values: [...ids, '', canary] },
    ],
  },
  {
    name: 'discontinueCase',
    type: 'DiscontinueCaseInput',
    input: { ground: 'PROHIBITED_ACT' },
    fields: [grounds, { path: 'input.endedOn', values: [...days.filter((day) => day !== null), '2018-01-01', '2199-01-01'] }],
  },
  ...['completeCase', 'terminateCase'].map((name): Act => ({
    name,
    type: 'EndCaseInput',
    fields: [{ path: 'input.endedOn', values: days.filter((day) => day !== null) }],
  })),
];

const openings = (caseId: string): readonly Operation[] => [
  {
    name: 'openEmergencyAccess',
    by: 'authority',
    query: mutation('openEmergencyAccess', 'OpenEmergencyAccessInput'),
    variables: { input: { caseId, category: 'COMPLAINT', reason: 'Giải quyết đơn tố cáo của người dân' } },
    fields: [
      commandIds,
      caseIds,
      { path: 'input.category', values: enums },
      { path: 'input.reason', values: [null, '', 'x'.repeat(19), ' '.repeat(30), `a\u202e${long(20)}`, long(20_001), 7] },
      { path: 'input.expiresAt', named: 'input', values: ['2099-01-01T00:00:00Z'] },
    ],
  },
  {
    name: 'reviewEmergencyAccess',
    by: 'auditor',
    query: mutation('reviewEmergencyAccess', 'ReviewEmergencyAccessInput'),
    variables: { input: { emergencyAccessId: nobody, expectedVersion: 1, finding: 'JUSTIFIED' } },
    fields: [
      commandIds,
      versions,
      { path: 'input.emergencyAccessId', values: [...ids, '', canary, nobody] },
      { path: 'input.finding', values: enums },
    ],
  },
  {
    name: 'emergencyAccesses',
    by: 'auditor',
    query: `query ($first: PageSize, $after: Cursor, $unreviewed: Boolean) {
      emergencyAccesses(first: $first, after: $after, unreviewed: $unreviewed) { nodes { id } } }`,
    variables: { first: 5 },
    fields: [
      { path: 'first', values: sizes },
      { path: 'after', values: ['', canary, '!!', 7] },
      { path: 'unreviewed', values: ['yes', 7] },
    ],
  },
];

const searches: readonly Operation[] = ['personalId', 'phone', 'name'].map((by): Operation => ({
  name: `casesOfPerson by ${by}`,
  by: 'intake-08',
  query: `query ($personalId: PersonalId, $phone: Phone, $name: Line) { casesOfPerson(personalId: $personalId, phone: $phone, name: $name) { id } }`,
  variables: { [by]: { personalId: '008190001234', phone: '0912345678', name: 'Mỷ' }[by] },
  fields: [
    { path: 'personalId', values: ['', canary, '123', 7, '00819000123４'] },
    { path: 'phone', values: ['', canary, '12', 912345678] },
    { path: 'name', values: ['', long(201), 7, `a\u202e${canary}`, { $ne: null }] },
    // Exactly one is to be given, of two letters at least.
    ...['personalId', 'phone', 'name']
      .filter((other) => other !== by)
      .map((path): BadField => ({
        path,
        named: 'personalId',
        values: [{ personalId: '008190001234', phone: '0912345678', name: 'Mỷ' }[path]],
      })),
    ...(by === 'name' ? [{ path: 'name', values: ['M', 'ế'.normalize('NFD')] }] : []),
  ],
}));

/** The acts on cases, and what else casework and public-services take since there is a whole life. */
export const caseOperations = ({ organizationId, requestId, acceptedId, practitionerId }: Records): readonly Operation[] => [
  ...onRequest(organizationId).map((act) => onCase(requestId, act)),
  ...onAccepted(practitionerId).map((act) => onCase(acceptedId, act, 2)),
  ...openings(acceptedId),
  ...searches,
  {
    name: 'recordQuickAdvice',
    by: 'intake-08',
    query: mutation('recordQuickAdvice', 'RecordQuickAdviceInput'),
    variables: { input: { field: 'OTHER', question: 'x', answer: 'y' } },
    fields: [
      commandIds,
      { path: 'input.field', values: enums },
      { path: 'input.question', values: [null, '', `a\u202e${canary}`, long(20_001), 7] },
      { path: 'input.answer', values: [null, '', long(20_001), {}] },
    ],
  },
  {
    name: 'withdrawApplication',
    by: 'citizen',
    query: mutation('withdrawApplication', 'WithdrawApplicationInput'),
    variables: { input: { applicationId: nobody, expectedVersion: 1 } },
    fields: [commandIds, versions, { path: 'input.applicationId', values: [...ids, '', canary, nobody] }],
  },
  {
    name: 'trackApplication',
    by: 'citizen',
    query: `query ($trackingCode: TrackingCode!) { trackApplication(trackingCode: $trackingCode) { id } }`,
    variables: { trackingCode: '0123456789ABC' },
    fields: [{ path: 'trackingCode', values: [null, '', canary, '0123', 7, 'UUUUUUUUUUUUU', '0123456789ABCD'] }],
  },
  ...['cases', 'quickAdvices'].map((name): Operation => ({
    name,
    by: 'intake-08',
    query: `query ($first: PageSize, $after: Cursor) { ${name}(first: $first, after: $after) { nodes { id } } }`,
    variables: { first: 5 },
    fields: [
      { path: 'first', values: sizes },
      { path: 'after', values: ['', canary, '!!', 7] },
    ],
  })),
];
