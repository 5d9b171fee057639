import { randomUUID } from 'node:crypto';
import { typesOfAct } from '#tests/support/typesOfAct';
import type { AskAs, Told } from './client.ts';
import type { Outcome } from './matrix.ts';
import type { Probe } from './run.ts';

const isForbidden = ({ codes }: Told): boolean => codes.includes('FORBIDDEN');
const seen = (value: unknown): Outcome => (value === null || value === undefined ? 'HIDDEN' : 'SHOWN');

/** A period of whole months, in which every case that was accepted before counts somewhere. */
const period = '{ from: "2018-01-01", to: "2027-01-01" }';

const caseDocument = `query ($id: ID!) { case(id: $id) { id status applicant { name } summary acceptance { kind eligibilityGroups }
  availableActions { action } samePerson { id } accesses(first: 1) { nodes { at } } countedIn(period: ${period}) { row } } }`;

/** A case and its guarded fields; what nobody has yet cannot be told apart from what is hidden, and is left out. */
export const probeCase =
  (ask: AskAs): Probe =>
  async (who, id) => {
    const told = await ask(who, caseDocument, { id });
    const found = told.data?.case;
    const fields = ['applicant', 'summary', 'availableActions', 'samePerson', 'accesses', 'countedIn'];
    const outcome: Outcome = isForbidden(told) ? 'REFUSED' : seen(found);
    return new Map<string, Outcome>([
      ['case', outcome],
      ...fields.map((field) => [field, seen(found?.[field])] as const),
      ...(found && found.acceptance === null ? [] : [['eligibilityGroups', seen(found?.acceptance?.eligibilityGroups)] as const]),
    ]);
  };

const noVersion = 999_999;
const acceptance = { form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'POOR' };
const endedOn = { endedOn: '2026-01-05' };

/** What each act is sent with beside the case. */
const inputsOf = (practitionerId: string, organizationId: string): Readonly<Record<string, object>> => ({
  acceptRequest: acceptance,
  acceptImmediately: { ...acceptance, ground: 'TRIAL_NEAR' },
  requestPapers: { missing: ['CASE_PAPERS'] },
  refuseRequest: { ground: 'PERSON_DIED' },
  transferRequest: { organizationId, ground: 'NO_TERRITORIAL_COMPETENCE' },
  assignPractitioners: { assignments: [{ practitionerId, sharePercent: 100 }] },
  replacePractitioner: { outgoingId: practitionerId, incomingId: practitionerId, ground: 'MUST_STOP' },
  completeCase: endedOn,
  terminateCase: endedOn,
  discontinueCase: { ...endedOn, ground: 'PROHIBITED_ACT' },
});

/** What a command came to: its rules were reached, its record was not found, or the role was refused. */
const reached = (told: Told, command: string, notFound: readonly string[]): Outcome => {
  if (isForbidden(told) || told.status === 401) return 'REFUSED';
  const code = String(told.data?.[command]?.code ?? '');
  return notFound.includes(code) ? 'NOT_FOUND' : 'REACHED';
};

/** Acts on a case, each with a version that no case has. */
export const probeActs = (ask: AskAs, practitionerId: string, organizationId: string): Probe => {
  const inputs = inputsOf(practitionerId, organizationId);
  return async (who, caseId, acts) => {
    const outcomes = new Map<string, Outcome>();
    for (const act of acts) {
      const { input: type } = act === 'openEmergencyAccess' ? { input: 'OpenEmergencyAccessInput' } : typesOfAct(act);
      const document = `mutation ($commandId: CommandId!, $input: ${type}!) { ${act}(commandId: $commandId, input: $input) { __typename ... on Refused { code } } }`;
      const input =
        act === 'openEmergencyAccess'
          ? { caseId, category: 'COMPLAINT', reason: 'ngắn' }
          : { caseId, expectedVersion: noVersion, ...inputs[act] };
      outcomes.set(act, reached(await ask(who, document, { commandId: randomUUID(), input }), act, ['CASE_NOT_FOUND']));
    }
    return outcomes;
  };
};

const applicationDocument = 'query ($id: ID!) { application(id: $id) { id receipt { number } summary } }';

export const probeApplication =
  (ask: AskAs): Probe =>
  async (who, id) => {
    const told = await ask(who, applicationDocument, { id });
    const found = told.data?.application;
    return new Map<string, Outcome>([
      ['application', isForbidden(told) ? 'REFUSED' : seen(found)],
      ['receipt', seen(found?.receipt)],
      ['applicationSummary', seen(found?.summary)],
    ]);
  };

const organizationDocument = `query ($id: ID!) { organization(id: $id) { id caseload { waiting }
  sheet25: form25(period: ${period}) { code } sheet24: form24(period: ${period}) { code } } }`;

export const probeOrganization =
  (ask: AskAs): Probe =>
  async (who, id) => {
    const found = (await ask(who, organizationDocument, { id })).data?.organization;
    return new Map<string, Outcome>([
      ['organization', seen(found)],
      ...['caseload', 'sheet25', 'sheet24'].map((field) => [field, seen(found?.[field])] as const),
    ]);
  };

const advicesDocument = 'query { quickAdvices(first: 100) { nodes { id question answer } } }';

/** A line of the book; the newest hundred hold what was given today. */
export const probeAdvice =
  (ask: AskAs): Probe =>
  async (who, id) => {
    const told = await ask(who, advicesDocument);
    const rows = (told.data?.quickAdvices?.nodes ?? []) as readonly { id: string; question: string | null; answer: string | null }[];
    const found = rows.find((row) => row.id === id);
    return new Map<string, Outcome>([
      ['advice', isForbidden(told) ? 'REFUSED' : seen(found)],
      ['adviceText', seen(found?.question) === 'SHOWN' || seen(found?.answer) === 'SHOWN' ? 'SHOWN' : 'HIDDEN'],
    ]);
  };

const accountsDocument = 'query ($after: Cursor) { accounts(first: 100, after: $after) { nodes { id } endCursor hasNextPage } }';

const hasAccount = async (ask: AskAs, who: string, id: string): Promise<Outcome> => {
  for (let after: string | null = null; ;) {
    const told: Told = await ask(who, accountsDocument, { after });
    if (isForbidden(told)) return 'REFUSED';
    const page = told.data?.accounts as { nodes: readonly { id: string }[]; endCursor: string | null; hasNextPage: boolean } | undefined;
    if (page?.nodes.some((node) => node.id === id)) return 'REACHED';
    if (!page?.hasNextPage) return 'NOT_FOUND';
    after = page.endCursor;
  }
};

/** An account: whether it is listed, and what the commands on it come to. */
export const probeAccount =
  (ask: AskAs): Probe =>
  async (who, accountId, whats) => {
    const send = async (command: string, type: string, more: object): Promise<Outcome> => {
      const document = `mutation ($commandId: CommandId!, $input: ${type}!) { ${command}(commandId: $commandId, input: $input) { __typename ... on Refused { code } } }`;
      const input = { accountId, expectedVersion: noVersion, ...more };
      return reached(await ask(who, document, { commandId: randomUUID(), input }), command, ['ACCOUNT_NOT_FOUND']);
    };
    const outcomes = new Map<string, Outcome>();
    if (whats.includes('account')) outcomes.set('account', await hasAccount(ask, who, accountId));
    if (whats.includes('closeAccount')) outcomes.set('closeAccount', await send('closeAccount', 'CloseAccountInput', {}));
    if (whats.includes('changeAccount'))
      outcomes.set('changeAccount', await send('changeAccount', 'ChangeAccountInput', { role: 'ANALYST' }));
    if (whats.includes('handBackAccount')) outcomes.set('handBackAccount', await send('handBackAccount', 'CloseAccountInput', {}));
    return outcomes;
  };

/** Commands of the register on an organisation. */
export const probeRegistry = (ask: AskAs, otherId: string): Probe => {
  const commands: Readonly<Record<string, { readonly type: string; readonly input: object }>> = {
    renameOrganization: { type: 'RenameOrganizationInput', input: { name: 'Tên khác', from: '2026-12-01' } },
    endOrganization: { type: 'EndOrganizationInput', input: { endedOn: '2026-12-31', ground: 'DISSOLVED' } },
    mergeOrganization: { type: 'MergeOrganizationInput', input: { successorId: otherId, mergedOn: '2026-12-31' } },
  };
  return async (who, organizationId, whats) => {
    const outcomes = new Map<string, Outcome>();
    for (const what of whats) {
      const { type = '', input = {} } = commands[what] ?? {};
      const document = `mutation ($commandId: CommandId!, $input: ${type}!) { ${what}(commandId: $commandId, input: $input) { __typename ... on Refused { code } } }`;
      const told = await ask(who, document, { commandId: randomUUID(), input: { organizationId, expectedVersion: noVersion, ...input } });
      outcomes.set(what, reached(told, what, ['ORGANIZATION_NOT_FOUND']));
    }
    return outcomes;
  };
};

const openingsDocument = 'query { emergencyAccesses(first: 100) { nodes { id reason case { id applicant { name } } } } }';
const reviewDocument = `mutation ($commandId: CommandId!, $input: ReviewEmergencyAccessInput!) {
  reviewEmergencyAccess(commandId: $commandId, input: $input) { __typename ... on Refused { code } } }`;

/** An emergency opening: listed, with its reason, to be reviewed; and whether the person is open by it. */
export const probeEmergency =
  (ask: AskAs, caseOf: Readonly<Record<string, string>>): Probe =>
  async (who, id) => {
    const told = await ask(who, openingsDocument);
    const rows = (told.data?.emergencyAccesses?.nodes ?? []) as readonly { id: string; reason: string | null }[];
    const found = rows.find((row) => row.id === id);
    const input = { emergencyAccessId: id, expectedVersion: noVersion, finding: 'JUSTIFIED' };
    const reviewed = await ask(who, reviewDocument, { commandId: randomUUID(), input });
    const opened = (await ask(who, 'query ($id: ID!) { case(id: $id) { applicant { name } } }', { id: caseOf[id] })).data?.case?.applicant;
    return new Map<string, Outcome>([
      ['opening', isForbidden(told) ? 'REFUSED' : seen(found)],
      ['reason', seen(found?.reason)],
      ['review', reached(reviewed, 'reviewEmergencyAccess', ['EMERGENCY_NOT_FOUND'])],
      ['opened', seen(opened)],
    ]);
  };

const publishedDocument =
  'query ($id: ID!) { practitioner(id: $id) { name capacities { kind } credentials { kind } } province(id: $id) { name } }';

/** What is published: those who give legal aid, and provinces. */
export const probePublished =
  (ask: AskAs): Probe =>
  async (who, id) => {
    const { data } = await ask(who, publishedDocument, { id });
    return new Map<string, Outcome>([
      ['practitioner', seen(data?.practitioner?.name)],
      ['province', seen(data?.province?.name)],
    ]);
  };
