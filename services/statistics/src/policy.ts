import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { Denied } from '@legal-aid/service-kit/errors';

/** How somebody must stand to a case. */
type Relation = 'NATION' | 'OWN_ORGANIZATION' | 'OWN_AND_BRANCHES';
export type Action = 'readFigures' | 'readCountedCases' | 'readGroundCases';

/**
 * Who may do what; what is not written here is forbidden. Figures are open to staff, the cases behind them only within reach.
 * Who stands behind a figure of one ground or sex learns a ground of LQ.7: for the case's own organisation and the authority.
 */
const table: Readonly<Record<Action, Readonly<Partial<Record<Role, Relation>>>>> = {
  readFigures: { INTAKE_OFFICER: 'NATION', HEAD: 'NATION', ANALYST: 'NATION', AUTHORITY: 'NATION' },
  readCountedCases: { INTAKE_OFFICER: 'OWN_AND_BRANCHES', HEAD: 'OWN_AND_BRANCHES', ANALYST: 'NATION', AUTHORITY: 'NATION' },
  readGroundCases: { INTAKE_OFFICER: 'OWN_ORGANIZATION', HEAD: 'OWN_ORGANIZATION', AUTHORITY: 'NATION' },
};

/** The cases that an actor may see: all, or those of some organisations. */
export type Reach = { readonly kind: 'NATION' } | { readonly kind: 'ORGANIZATIONS'; readonly ids: readonly string[] };

/** Which organisations belong to one: those merged into it, and for reading its branches too. TT12.7.1. */
export interface Belonging {
  readonly withPredecessors: (organizationId: string) => Promise<readonly string[]>;
  readonly branchesOf: (organizationIds: readonly string[]) => Promise<readonly string[]>;
}

/** Whether a role has any right to an action. */
export const mayEver = (action: Action, { role }: Actor): boolean => table[action][role] !== undefined;

/** @throws {Denied} FORBIDDEN when the role has no right to figures. */
export const demandFigures = (actor: Actor): void => {
  if (!mayEver('readFigures', actor)) throw new Denied('FORBIDDEN');
};

/** Whether an actor may know the ground and the sex behind every figure of the nation. */
export const mayKnowEveryGround = ({ role }: Actor): boolean => table.readGroundCases[role] === 'NATION';

/** The cases that an actor may see: none, or those of his organisation and what belongs to it, or all. */
export const reachOf = async (
  action: Action,
  { role, organizationId }: Actor,
  { withPredecessors, branchesOf }: Belonging,
): Promise<Reach> => {
  const relation = table[action][role];
  if (relation === 'NATION') return { kind: 'NATION' };
  if (relation === undefined || organizationId === null) return { kind: 'ORGANIZATIONS', ids: [] };
  const own = await withPredecessors(organizationId);
  return { kind: 'ORGANIZATIONS', ids: relation === 'OWN_ORGANIZATION' ? own : [...own, ...(await branchesOf(own))] };
};

/** Whether the case of an organisation lies within reach. */
export const isWithin = (reach: Reach, organizationId: string): boolean => reach.kind === 'NATION' || reach.ids.includes(organizationId);
