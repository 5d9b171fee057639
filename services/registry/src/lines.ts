import type { Lines } from '@legal-aid/service-kit/policy';
import type { Action } from '#policy';

/**
 * What guards each field. Lists of organisations and practitioners are published by law (LQ.10.2, LQ.17.2); who has an account
 * is not.
 */
export const lines: Lines<Action> = {
  Query: {
    ...{ provinces: 'OPEN', province: 'OPEN', organizations: 'OPEN', organization: 'OPEN' },
    ...{ practitioners: 'OPEN', practitioner: 'OPEN', rosters: 'OPEN', roster: 'OPEN' },
    ...{ me: 'readOwnAccounts', myCapacities: 'readOwnAccounts', accounts: 'readAccounts' },
  },
  Mutation: {
    registerOrganization: 'registerOrganization',
    mergeOrganization: 'mergeOrganization',
    renameOrganization: 'renameOrganization',
    endOrganization: 'endOrganization',
    registerPractitioner: 'registerPractitioner',
    addCapacity: 'addCapacity',
    endCapacity: 'endCapacity',
    issueCredential: 'issueCredential',
    withdrawCredential: 'withdrawCredential',
    publishRoster: 'publishRoster',
    openAccount: 'openAccount',
    changeAccount: 'changeAccount',
    closeAccount: 'closeAccount',
    handBackAccount: 'handBackAccount',
  },
  Province: {
    ...{ $reference: 'OPEN', id: 'RECORD', code: 'RECORD', name: 'RECORD', fullName: 'RECORD' },
    ...{ validFrom: 'RECORD', validTo: 'RECORD', successor: 'RECORD', predecessors: 'RECORD' },
  },
  Organization: {
    ...{ $reference: 'OPEN', id: 'RECORD', version: 'RECORD', kind: 'RECORD', name: 'RECORD', names: 'RECORD' },
    ...{ province: 'RECORD', parent: 'RECORD', branchOrdinal: 'RECORD', nature: 'RECORD', children: 'RECORD', endGround: 'RECORD' },
    ...{ practitioners: 'RECORD', activeFrom: 'RECORD', activeTo: 'RECORD', successor: 'RECORD', predecessors: 'RECORD' },
  },
  DatedName: { name: 'RECORD', validFrom: 'RECORD', validTo: 'RECORD' },
  OrganizationConnection: { nodes: 'RECORD', endCursor: 'RECORD', hasNextPage: 'RECORD' },
  OrganizationRegistered: { organization: 'RECORD' },
  OrganizationMerged: { organization: 'RECORD' },
  OrganizationChanged: { organization: 'RECORD' },
  PractitionerChanged: { practitioner: 'RECORD' },
  RosterPublished: { roster: 'RECORD' },
  Refused: { code: 'RECORD', article: 'RECORD', message: 'RECORD', details: 'RECORD' },
  RefusalDetail: { name: 'RECORD', value: 'RECORD' },
  Account: {
    ...{ id: 'RECORD', version: 'RECORD', subject: 'RECORD', role: 'RECORD', organization: 'RECORD' },
    ...{ practitioner: 'RECORD', closed: 'RECORD', closedBy: 'RECORD' },
  },
  AccountConnection: { nodes: 'RECORD', endCursor: 'RECORD', hasNextPage: 'RECORD' },
  AccountOpened: { account: 'RECORD' },
  AccountChanged: { account: 'RECORD' },
  AccountClosed: { account: 'RECORD' },
  Practitioner: {
    ...{ $reference: 'OPEN', id: 'RECORD', version: 'RECORD', name: 'RECORD' },
    ...{ capacities: 'RECORD', credentials: 'RECORD', rights: 'RECORD' },
  },
  Capacity: { kind: 'RECORD', organization: 'RECORD', validFrom: 'RECORD', validTo: 'RECORD' },
  Credential: { kind: 'RECORD', number: 'RECORD', validFrom: 'RECORD', validTo: 'RECORD' },
  PractitionerRight: { form: 'RECORD', allowed: 'RECORD', code: 'RECORD', article: 'RECORD' },
  PractitionerConnection: { nodes: 'RECORD', endCursor: 'RECORD', hasNextPage: 'RECORD' },
  Roster: { id: 'RECORD', province: 'RECORD', publishedOn: 'RECORD', organizations: 'RECORD', practitioners: 'RECORD' },
  RosterOrganization: { organization: 'RECORD', name: 'RECORD', kind: 'RECORD' },
  RosterPractitioner: { practitioner: 'RECORD', name: 'RECORD', kind: 'RECORD', organizationName: 'RECORD', cardNumber: 'RECORD' },
  RosterConnection: { nodes: 'RECORD', endCursor: 'RECORD', hasNextPage: 'RECORD' },
};
