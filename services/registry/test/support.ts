import { randomUUID } from 'node:crypto';
import { parseEvent, type AnyEvent } from '@legal-aid/contracts/events';
import { createToRecords } from '@legal-aid/journal/cloudEvent';
import type { JournalRow } from '@legal-aid/journal/rows';
import type { Actor } from '@legal-aid/service-kit/actor';
import { authority } from '../../../tests/support/asking.ts';
import type { World } from '../../../tests/support/world.ts';

const mutation = (name: string, member: string, fields: string): string => {
  const input = name === 'handBackAccount' ? 'CloseAccountInput' : `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($commandId: CommandId!, $input: ${input}!) { ${name}(commandId: $commandId, input: $input) {
    __typename ... on ${member} { ${fields} } ... on Refused { code article message details { name value } } } }`;
};
const organization = `organization { id version kind name names { name validFrom validTo } parent { id } branchOrdinal nature endGround
  activeFrom activeTo successor { id predecessors { id } } children { id } }`;
const practitioner = `practitioner { id version name capacities { kind organization { id } validFrom validTo }
  credentials { kind number validFrom validTo } }`;
const roster = `roster { id publishedOn province { id } organizations { name kind organization { id name } }
  practitioners { name kind organizationName cardNumber practitioner { id name } } }`;

const account = 'account { id version subject role organization { id } practitioner { id } closed closedBy }';

/** The registry's mutations, each asking for all that it can answer. */
export const mutations = {
  registerOrganization: mutation('registerOrganization', 'OrganizationRegistered', organization),
  mergeOrganization: mutation('mergeOrganization', 'OrganizationMerged', organization),
  renameOrganization: mutation('renameOrganization', 'OrganizationChanged', organization),
  endOrganization: mutation('endOrganization', 'OrganizationChanged', organization),
  registerPractitioner: mutation('registerPractitioner', 'PractitionerChanged', practitioner),
  addCapacity: mutation('addCapacity', 'PractitionerChanged', practitioner),
  endCapacity: mutation('endCapacity', 'PractitionerChanged', practitioner),
  issueCredential: mutation('issueCredential', 'PractitionerChanged', practitioner),
  withdrawCredential: mutation('withdrawCredential', 'PractitionerChanged', practitioner),
  publishRoster: mutation('publishRoster', 'RosterPublished', roster),
  openAccount: mutation('openAccount', 'AccountOpened', account),
  changeAccount: mutation('changeAccount', 'AccountChanged', account),
  closeAccount: mutation('closeAccount', 'AccountClosed', account),
  handBackAccount: mutation('handBackAccount', 'AccountClosed', account),
};
export type MutationName = keyof typeof mutations;

/** Asks one registry; a test reads the answers loosely. */
export const createAsking = (world: World) => {
  const send = async (
    name: MutationName,
    input: object,
    { by = authority, commandId = randomUUID() }: { by?: Actor; commandId?: string } = {},
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
  ): Promise<any> => {
    const { data, errors } = await world.ask('registry', by, mutations[name], { commandId, input });
    return errors ? { errors } : data[name];
  };
  const registerOrganization = async (changes: object = {}): Promise<string> => {
    const input = { kind: 'STATE_CENTER', name: 'Trung tâm', provinceId: 'vn34-08', activeFrom: '2025-07-01', ...changes };
    return (await send('registerOrganization', input)).organization.id as string;
  };
  const registerPractitioner = async (organizationId: string, changes: object = {}): Promise<string> =>
    (await send('registerPractitioner', { ...officerAt(organizationId), ...changes })).practitioner.id as string;
  return { send, registerOrganization, registerPractitioner };
};

/** The registration of an officer with a card of his own. */
export const officerAt = (organizationId: string) => ({
  name: 'Lò Văn Pá',
  capacity: { kind: 'LEGAL_AID_OFFICER', organizationId, validFrom: '2025-09-01' },
  credential: { kind: 'OFFICER_CARD', number: cardNumber(), validFrom: '2025-09-01' },
});

/** A number that no other card of a test has. */
export const cardNumber = (): string => randomUUID().slice(0, 18).toUpperCase();

/** What the journal of a registry tells others, as they would read it. */
export const journalOf = (world: World) => world.databaseOf('registry').collection<JournalRow>('journal');
export const eventsOf = async (world: World, filter: object = {}): Promise<readonly AnyEvent[]> => {
  const rows = await journalOf(world).find(filter).sort({ aggregateId: 1, version: 1 }).toArray();
  return rows.flatMap(createToRecords((type) => type)).map(({ value }) => {
    const parsed = parseEvent(value);
    if (parsed.kind === 'invalid') throw new Error(`${parsed.reason} in ${value}`);
    return parsed.event;
  });
};
