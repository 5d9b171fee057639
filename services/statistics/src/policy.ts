import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { Denied } from '@legal-aid/service-kit/errors';

/** How somebody must stand to a case. */
type Relation = 'NATION' | 'OWN_ORGANIZATION';
type Action = 'readFigures' | 'readCountedCases';

/** Who may do what; what is not written here is forbidden. Figures are open to staff, the cases behind them only within reach. */
const table: Readonly<Record<Action, Readonly<Partial<Record<Role, Relation>>>>> = {
  readFigures: { INTAKE_OFFICER: 'NATION', HEAD: 'NATION', ANALYST: 'NATION', AUTHORITY: 'NATION' },
  readCountedCases: { INTAKE_OFFICER: 'OWN_ORGANIZATION', HEAD: 'OWN_ORGANIZATION', ANALYST: 'NATION', AUTHORITY: 'NATION' },
};

/** The cases that an actor may see: all, or those of some organisations. */
export type Reach = { readonly kind: 'NATION' } | { readonly kind: 'ORGANIZATIONS'; readonly ids: readonly string[] };

/** @throws {Denied} FORBIDDEN when the role has no right to figures. */
export const demandFigures = ({ role }: Actor): void => {
  if (table.readFigures[role] === undefined) throw new Denied('FORBIDDEN');
};

/**
 * The cases that an actor may see behind a figure: his organisation's, with those of organisations merged into it.
 * @throws {Denied} FORBIDDEN when the role has no right to any.
 */
export const reachOf = async (
  { role, organizationId }: Actor,
  withPredecessors: (organizationId: string) => Promise<readonly string[]>,
): Promise<Reach> => {
  const relation = table.readCountedCases[role];
  if (relation === 'NATION') return { kind: 'NATION' };
  if (relation === undefined || organizationId === null) throw new Denied('FORBIDDEN');
  return { kind: 'ORGANIZATIONS', ids: await withPredecessors(organizationId) };
};
