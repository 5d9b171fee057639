import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { Denied } from '@legal-aid/service-kit/errors';
import type { Commands } from '#context';

/** What a policy decides on: each command. */
export type Action = keyof Commands;

/**
 * Who may do what; what is not written here is forbidden.
 * Reading is free: the lists of organisations and practitioners are published by law (LQ.10.2, LQ.17.2).
 */
const table: Readonly<Record<Action, readonly Role[]>> = {
  registerOrganization: ['AUTHORITY'],
  mergeOrganization: ['AUTHORITY'],
  renameOrganization: ['AUTHORITY'],
  endOrganization: ['AUTHORITY'],
  registerPractitioner: ['AUTHORITY'],
  addCapacity: ['AUTHORITY'],
  endCapacity: ['AUTHORITY'],
  issueCredential: ['AUTHORITY'],
  withdrawCredential: ['AUTHORITY'],
  publishRoster: ['AUTHORITY'],
  openAccount: ['AUTHORITY'],
  changeAccount: ['AUTHORITY'],
  closeAccount: ['AUTHORITY'],
};

/** @throws {Denied} FORBIDDEN when the role has no right to the action. */
export const demand = (action: Action, { role }: Actor): void => {
  if (!table[action].includes(role)) throw new Denied('FORBIDDEN');
};
