import { typesOfAct } from '#tests/support/typesOfAct';

/** What a client reads of a case, after each of its acts too. */
const caseFields =
  'id version status form acceptedOn fileNumber organization { id } application { id } acceptance { papersComplete } assignments { until practitioner { id } }';

/** A case as a client last saw it. */
export interface SeenCase {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly form: string;
  readonly acceptedOn: string | null;
  readonly organization: { readonly id: string } | null;
  readonly application: { readonly id: string } | null;
  readonly acceptance: { readonly papersComplete: boolean } | null;
  readonly assignments: readonly { readonly until: string | null; readonly practitioner: { readonly id: string } | null }[];
}

const mutation = (operation: string, inputType: string, done: string): string =>
  `mutation ($commandId: CommandId!, $input: ${inputType}!) {
  ${operation}(commandId: $commandId, input: $input) { __typename ... on ${done} ... on Refused { code } } }`;

/** The document of an act on a case. */
export const actDocument = (act: string): string => {
  const { input, done } = typesOfAct(act);
  return mutation(act, input, `${done} { case { ${caseFields} } }`);
};

export const fileDocument = mutation('fileApplication', 'FileApplicationInput', 'ApplicationFiled { application { id } }');
export const withdrawDocument = mutation('withdrawApplication', 'WithdrawApplicationInput', 'ApplicationWithdrawn { application { id } }');
export const adviceDocument = mutation('recordQuickAdvice', 'RecordQuickAdviceInput', 'QuickAdviceRecorded { quickAdvice { id } }');

/** Documents of the registry's commands that people a proof's world. */
export const registryDocuments = {
  registerOrganization: mutation(
    'registerOrganization',
    'RegisterOrganizationInput',
    'OrganizationRegistered { entered: organization { id } }',
  ),
  registerPractitioner: mutation(
    'registerPractitioner',
    'RegisterPractitionerInput',
    'PractitionerChanged { entered: practitioner { id } }',
  ),
  openAccount: mutation('openAccount', 'OpenAccountInput', 'AccountOpened { entered: account { id } }'),
} as const;

export const requestsQuery = `query { requests(first: 50) { nodes { ${caseFields} } } }`;
export const casesQuery = `query ($status: CaseStatus) { cases(first: 40, status: $status) { nodes { ${caseFields} } } }`;
export const caseQuery = `query ($id: ID!) { case(id: $id) { ${caseFields} } }`;
