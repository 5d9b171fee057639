import type { Actor, Role } from '@legal-aid/service-kit/actor';
import type { Rights } from '@legal-aid/service-kit/policy';

/** How somebody must stand to an application. */
type Relation = 'NATION' | 'AREA' | 'OWN_ORGANIZATION' | 'OWN_AND_BRANCHES' | 'FILED_BY_SELF';
export type Action =
  'fileApplication' | 'withdrawApplication' | 'trackApplication' | 'readApplication' | 'readReceipt' | 'readSummary' | 'fetchApplicant';

/**
 * Who may do what to which application; what is not written here is forbidden. Staff reach codes of what was filed with their
 * organisation: the case holds the rest.
 */
const table: Readonly<Record<Action, Readonly<Partial<Record<Role, Relation>>>>> = {
  fileApplication: { CITIZEN: 'FILED_BY_SELF' },
  withdrawApplication: { CITIZEN: 'FILED_BY_SELF' },
  trackApplication: { CITIZEN: 'FILED_BY_SELF' },
  readApplication: {
    ...{ CITIZEN: 'FILED_BY_SELF', INTAKE_OFFICER: 'OWN_AND_BRANCHES', HEAD: 'OWN_AND_BRANCHES' },
    ...{ PRACTITIONER: 'OWN_ORGANIZATION', APPRAISER: 'OWN_ORGANIZATION', DEPARTMENT: 'AREA' },
    ...{ ANALYST: 'NATION', AUDITOR: 'NATION', AUTHORITY: 'NATION' },
  },
  readReceipt: { CITIZEN: 'FILED_BY_SELF' },
  readSummary: { CITIZEN: 'FILED_BY_SELF' },
  fetchApplicant: { SERVICE: 'NATION' },
};

/** What an actor can reach: everything, what was filed with some organisations, or what he filed himself. */
export type Scope =
  | { readonly kind: 'NATION' }
  | { readonly kind: 'ORGANIZATIONS'; readonly ids: readonly string[] }
  | { readonly kind: 'FILED_BY'; readonly subject: string };

/** Which organisations belong to one today. */
export interface Belonging {
  /** False from the day on which it ended: its staff are staff no more. */
  readonly isActive: (organizationId: string) => Promise<boolean>;
  /** Itself and those merged into it. LQ.16.3. */
  readonly withPredecessors: (organizationId: string) => Promise<readonly string[]>;
  /** The branches of centres, which report to them. TT12.7.1. */
  readonly branchesOf: (organizationIds: readonly string[]) => Promise<readonly string[]>;
  /** All that have or had their seat in a department's province. */
  readonly inAreaOf: (departmentId: string) => Promise<readonly string[]>;
}

/** What one actor reaches by each action. */
export type ScopeOf = (action: Action) => Promise<Scope>;

/** Whether a role has any right to an action. */
export const mayEver = (action: Action, { role }: Actor): boolean => table[action][role] !== undefined;

/** What an actor reaches, looked up once for each action. */
export const createScope = (actor: Actor, belonging: Belonging): ScopeOf => {
  const known = new Map<Action, Promise<Scope>>();
  return (action) => {
    const scope = known.get(action) ?? scopeOf(table[action][actor.role], actor, belonging);
    known.set(action, scope);
    return scope;
  };
};

const nobodys: Scope = { kind: 'ORGANIZATIONS', ids: [] };

const scopeOf = async (relation: Relation | undefined, { subject, organizationId }: Actor, belonging: Belonging): Promise<Scope> => {
  if (relation === 'NATION') return { kind: 'NATION' };
  if (relation === 'FILED_BY_SELF') return { kind: 'FILED_BY', subject };
  if (relation === undefined || organizationId === null || !(await belonging.isActive(organizationId))) return nobodys;
  return { kind: 'ORGANIZATIONS', ids: await organizationsOf(relation, organizationId, belonging) };
};

const organizationsOf = async (
  relation: Exclude<Relation, 'NATION' | 'FILED_BY_SELF'>,
  organizationId: string,
  { withPredecessors, branchesOf, inAreaOf }: Belonging,
): Promise<readonly string[]> => {
  if (relation === 'AREA') return inAreaOf(organizationId);
  const own = await withPredecessors(organizationId);
  return relation === 'OWN_ORGANIZATION' ? own : [...own, ...(await branchesOf(own))];
};

interface Filed {
  readonly organizationId: string;
  readonly filedBy: string;
}

/** Whether one application lies within a scope. */
export const isWithin = (scope: Scope, { organizationId, filedBy }: Filed): boolean => {
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

/** The table's answers to the lines: every guarded field hangs on an application. */
export const rights: Rights<Action, { readonly actor: Actor; readonly scope: ScopeOf }> = {
  mayEver,
  may: async (action, record, { scope }) => isWithin(await scope(action), record as Filed),
};
