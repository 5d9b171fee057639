import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { Denied } from '@legal-aid/service-kit/errors';
import type { CaseAction } from '#domain/actions';

/** How somebody must stand to a case. */
type Relation = 'NATION' | 'OWN_ORGANIZATION' | 'OWN_AND_BRANCHES' | 'FILED_BY_SELF';
export type Action = CaseAction | 'readCase' | 'readApplicant' | 'seeActions' | 'readCaseload' | 'recordQuickAdvice' | 'readQuickAdvice';
type Rights = Readonly<Partial<Record<Role, Relation>>>;

const office: Rights = { INTAKE_OFFICER: 'OWN_ORGANIZATION', HEAD: 'OWN_ORGANIZATION' };
const head: Rights = { HEAD: 'OWN_ORGANIZATION' };

/** Who may do what to which case; what is not written here is forbidden. TT12.11a. */
const table: Readonly<Record<Action, Rights>> = {
  readCase: {
    CITIZEN: 'FILED_BY_SELF',
    INTAKE_OFFICER: 'OWN_AND_BRANCHES',
    HEAD: 'OWN_AND_BRANCHES',
    ANALYST: 'NATION',
    AUTHORITY: 'NATION',
  },
  readApplicant: { CITIZEN: 'FILED_BY_SELF', ...office },
  seeActions: office,
  readCaseload: { INTAKE_OFFICER: 'OWN_AND_BRANCHES', HEAD: 'OWN_AND_BRANCHES', ANALYST: 'NATION', AUTHORITY: 'NATION' },
  recordQuickAdvice: office,
  readQuickAdvice: { INTAKE_OFFICER: 'OWN_AND_BRANCHES', HEAD: 'OWN_AND_BRANCHES', AUTHORITY: 'NATION' },
  requestPapers: office,
  acceptRequest: office,
  acceptImmediately: office,
  refuseRequest: office,
  transferRequest: office,
  completePapers: office,
  assignPractitioners: head,
  replacePractitioner: head,
  startWork: head,
  suspendCase: head,
  resumeCase: head,
  completeCase: head,
  discontinueCase: head,
  terminateCase: head,
  handOverFile: head,
  archiveFile: office,
};

/** What an actor can reach: everything, the cases of some organisations, or what he filed himself. */
export type Scope =
  | { readonly kind: 'NATION' }
  | { readonly kind: 'ORGANIZATIONS'; readonly ids: readonly string[] }
  | { readonly kind: 'FILED_BY'; readonly subject: string };

/** Which organisations belong to one: those merged into it, and for reading its branches too. */
export interface Belonging {
  readonly withPredecessors: (organizationId: string) => Promise<readonly string[]>;
  readonly branchesOf: (organizationIds: readonly string[]) => Promise<readonly string[]>;
}

/**
 * The scope of an action.
 * @throws {Denied} FORBIDDEN when the role has no right to it at all.
 */
export const scopeOf = async (action: Action, actor: Actor, { withPredecessors, branchesOf }: Belonging): Promise<Scope> => {
  const relation = table[action][actor.role];
  if (relation === undefined) throw new Denied('FORBIDDEN');
  if (relation === 'NATION') return { kind: 'NATION' };
  if (relation === 'FILED_BY_SELF') return { kind: 'FILED_BY', subject: actor.subject };
  if (actor.organizationId === null) throw new Denied('FORBIDDEN');
  const own = await withPredecessors(actor.organizationId);
  return { kind: 'ORGANIZATIONS', ids: relation === 'OWN_ORGANIZATION' ? own : [...own, ...(await branchesOf(own))] };
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
