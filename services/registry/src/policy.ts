import { roles, type Actor, type Role } from '@legal-aid/service-kit/actor';
import { Denied } from '@legal-aid/service-kit/errors';
import type { Rights } from '@legal-aid/service-kit/policy';
import type { Commands, Context } from '#context';
import type { Relation } from '#domain/office';

/** What the policy decides on: each command, and the reading of accounts. */
export type Action = keyof Commands | 'readAccounts' | 'readOwnAccounts';
type Reach = Readonly<Partial<Record<Role, Relation>>>;

const authority: Reach = { AUTHORITY: 'NATION' };
const department: Reach = { ...authority, DEPARTMENT: 'PROVINCE' };
const accountKeepers: Reach = { ...department, HEAD: 'CENTER' };
const everybody: Reach = Object.fromEntries(roles.filter((role) => role !== 'SERVICE').map((role) => [role, 'SELF']));

/**
 * Who may do what, and how far; what is not written here is forbidden. What each relation opens is law: `domain/office.ts` and
 * the two files of competence beside it. LQ.10.2, LQ.14, LQ.15, LQ.17.2, NĐ144.16–19, TT12.11a.
 */
const table: Readonly<Record<Action, Reach>> = {
  registerOrganization: department,
  mergeOrganization: authority,
  renameOrganization: department,
  endOrganization: department,
  registerPractitioner: department,
  addCapacity: department,
  endCapacity: department,
  issueCredential: department,
  withdrawCredential: department,
  publishRoster: department,
  openAccount: accountKeepers,
  changeAccount: accountKeepers,
  closeAccount: accountKeepers,
  handBackAccount: everybody,
  readAccounts: accountKeepers,
  readOwnAccounts: everybody,
};

/**
 * How far a role reaches in an action.
 * @throws {Denied} FORBIDDEN when it has no right to it.
 */
export const relationOf = (action: Action, { role }: Pick<Actor, 'role'>): Relation => {
  const relation = table[action][role];
  if (relation === undefined) throw new Denied('FORBIDDEN');
  return relation;
};

/** Whether a role has any right to an action. */
export const mayEver = (action: Action, { role }: Pick<Actor, 'role'>): boolean => table[action][role] !== undefined;

/** The answers of the table to the lines. No field of the register is masked: each record is read whole or not at all. */
export const rights: Rights<Action, Context> = { mayEver, may: (action, _, { actor }) => mayEver(action, actor) };
