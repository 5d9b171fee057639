import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { Denied } from '@legal-aid/service-kit/errors';

export type Action = 'registerOrganization' | 'mergeOrganization' | 'openAccount' | 'closeAccount';

/** Who may do what; what is not written here is forbidden. Reading is free: the lists of organisations are published by law (LQ.10.2). */
const table: Readonly<Record<Action, readonly Role[]>> = {
  registerOrganization: ['AUTHORITY'],
  mergeOrganization: ['AUTHORITY'],
  openAccount: ['AUTHORITY'],
  closeAccount: ['AUTHORITY'],
};

/** @throws {Denied} FORBIDDEN when the role has no right to the action. */
export const demand = (action: Action, { role }: Actor): void => {
  if (!table[action].includes(role)) throw new Denied('FORBIDDEN');
};
