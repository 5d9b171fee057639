import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { Denied } from '@legal-aid/service-kit/errors';

/** How somebody must stand to a case. */
type Relation = 'NATION' | 'OWN_ORGANIZATION' | 'FILED_BY_SELF';
type Action = 'readCase' | 'readApplicant' | 'acceptRequest';

/** Who may do what to which case; what is not written here is forbidden. */
const table: Readonly<Record<Action, Readonly<Partial<Record<Role, Relation>>>>> = {
  readCase: {
    CITIZEN: 'FILED_BY_SELF',
    INTAKE_OFFICER: 'OWN_ORGANIZATION',
    HEAD: 'OWN_ORGANIZATION',
    ANALYST: 'NATION',
    AUTHORITY: 'NATION',
  },
  readApplicant: { CITIZEN: 'FILED_BY_SELF', INTAKE_OFFICER: 'OWN_ORGANIZATION', HEAD: 'OWN_ORGANIZATION' },
  acceptRequest: { INTAKE_OFFICER: 'OWN_ORGANIZATION', HEAD: 'OWN_ORGANIZATION' },
};

/** What an actor can reach: everything, the cases of some organisations, or what he filed himself. */
export type Scope =
  | { readonly kind: 'NATION' }
  | { readonly kind: 'ORGANIZATIONS'; readonly ids: readonly string[] }
  | { readonly kind: 'FILED_BY'; readonly subject: string };

/**
 * The scope of an action.
 * @throws {Denied} FORBIDDEN when the role has no right to it at all.
 */
export const scopeOf = async (
  action: Action,
  actor: Actor,
  organizationsOf: (organizationId: string) => Promise<readonly string[]>,
): Promise<Scope> => {
  const relation = table[action][actor.role];
  if (relation === undefined) throw new Denied('FORBIDDEN');
  if (relation === 'NATION') return { kind: 'NATION' };
  if (relation === 'FILED_BY_SELF') return { kind: 'FILED_BY', subject: actor.subject };
  if (actor.organizationId === null) throw new Denied('FORBIDDEN');
  return { kind: 'ORGANIZATIONS', ids: await organizationsOf(actor.organizationId) };
};

/** Whether a role has any right to an action. */
export const mayEver = (action: Action, { role }: Actor): boolean => table[action][role] !== undefined;

/** Whether one case lies within a scope. */
export const isWithin = (
  scope: Scope,
  { organizationId, filedBy }: { readonly organizationId: string; readonly filedBy: string },
): boolean => {
  switch (scope.kind) {
    case 'NATION':
      return true;
    case 'ORGANIZATIONS':
      return scope.ids.includes(organizationId);
    case 'FILED_BY':
      return scope.subject === filedBy;
    default:
      return scope satisfies never;
  }
};

/** The same scope as a condition of the database. */
export const scopeFilter = (scope: Scope): { readonly organizationId?: { readonly $in: readonly string[] }; readonly filedBy?: string } => {
  switch (scope.kind) {
    case 'NATION':
      return {};
    case 'ORGANIZATIONS':
      return { organizationId: { $in: scope.ids } };
    case 'FILED_BY':
      return { filedBy: scope.subject };
    default:
      return scope satisfies never;
  }
};
