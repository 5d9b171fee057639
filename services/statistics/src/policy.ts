import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { Denied } from '@legal-aid/service-kit/errors';
import type { Rights } from '@legal-aid/service-kit/policy';

/** How somebody must stand to a case, or to the organisation that figures are of. */
type Relation = 'NATION' | 'AREA' | 'OWN_ORGANIZATION' | 'OWN_AND_BRANCHES';
export type Action = 'readFigures' | 'readCountedCases' | 'readGroundCases' | 'readGroundFigures';
type Table = Readonly<Record<Action, Readonly<Partial<Record<Role, Relation>>>>>;

const staff = ['INTAKE_OFFICER', 'HEAD', 'APPRAISER', 'DEPARTMENT', 'ANALYST', 'AUDITOR', 'AUTHORITY'] as const;
const nation: Table[Action] = Object.fromEntries(staff.map((role) => [role, 'NATION']));
const office: Table[Action] = { INTAKE_OFFICER: 'OWN_ORGANIZATION', HEAD: 'OWN_ORGANIZATION' };

/**
 * Who may do what; what is not written here is forbidden. Figures are open to staff, the cases behind them only within reach.
 * Who stands behind a figure of one ground or sex learns a ground of LQ.7, and so may who reads such figures of one
 * organisation: for the organisation itself and the authority.
 */
const table: Table = {
  readFigures: nation,
  readCountedCases: {
    ...{ INTAKE_OFFICER: 'OWN_AND_BRANCHES', HEAD: 'OWN_AND_BRANCHES', DEPARTMENT: 'AREA' },
    ...{ ANALYST: 'NATION', AUDITOR: 'NATION', AUTHORITY: 'NATION' },
  },
  readGroundCases: { ...office, AUTHORITY: 'NATION' },
  readGroundFigures: { ...office, AUTHORITY: 'NATION' },
};

/** What an actor may see: all, or what is of some organisations. */
export type Reach = { readonly kind: 'NATION' } | { readonly kind: 'ORGANIZATIONS'; readonly ids: readonly string[] };

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
export type ReachOf = (action: Action) => Promise<Reach>;

/** Whether a role has any right to an action. */
export const mayEver = (action: Action, { role }: Actor): boolean => table[action][role] !== undefined;

/** What an actor reaches, looked up once for each action. */
export const createReach = (actor: Actor, belonging: Belonging): ReachOf => {
  const known = new Map<Action, Promise<Reach>>();
  return (action) => {
    const reach = known.get(action) ?? reachOf(table[action][actor.role], actor, belonging);
    known.set(action, reach);
    return reach;
  };
};

const nobodys: Reach = { kind: 'ORGANIZATIONS', ids: [] };

const reachOf = async (relation: Relation | undefined, { organizationId }: Actor, belonging: Belonging): Promise<Reach> => {
  if (relation === undefined || (organizationId !== null && !(await belonging.isActive(organizationId)))) return nobodys;
  if (relation === 'NATION') return { kind: 'NATION' };
  if (organizationId === null) return nobodys;
  return { kind: 'ORGANIZATIONS', ids: await organizationsOf(relation, organizationId, belonging) };
};

const organizationsOf = async (
  relation: Exclude<Relation, 'NATION'>,
  organizationId: string,
  { withPredecessors, branchesOf, inAreaOf }: Belonging,
): Promise<readonly string[]> => {
  if (relation === 'AREA') return inAreaOf(organizationId);
  const own = await withPredecessors(organizationId);
  return relation === 'OWN_ORGANIZATION' ? own : [...own, ...(await branchesOf(own))];
};

/**
 * Figures are the nation's, and its staff's: those of an organisation that is over keep their role, and are staff no more.
 * @throws {Denied} FORBIDDEN
 */
export const demandFigures = async (reach: ReachOf): Promise<void> => {
  if ((await reach('readFigures')).kind !== 'NATION') throw new Denied('FORBIDDEN');
};

/** Whether what is of an organisation lies within reach. */
export const isWithin = (reach: Reach, organizationId: string): boolean => reach.kind === 'NATION' || reach.ids.includes(organizationId);

interface Asking {
  readonly actor: Actor;
  readonly reach: ReachOf;
  /** The organisation that holds a case; null where there is no such case. */
  readonly holderOf: (caseId: string) => Promise<string | null>;
}

/** The table's answers to the lines: figures by ground hang on an organisation, everything else on a case. */
export const rights: Rights<Action, Asking> = {
  mayEver,
  may: async (action, record, { reach, holderOf }) => {
    const within = await reach(action);
    if (within.kind === 'NATION') return true;
    const { id } = record as { readonly id: string };
    const organizationId = action === 'readGroundFigures' ? id : await holderOf(id);
    return organizationId !== null && isWithin(within, organizationId);
  },
};
