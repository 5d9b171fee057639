import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { Denied } from '@legal-aid/service-kit/errors';

/** How somebody must stand to an application. */
type Relation = 'NATION' | 'FILED_BY_SELF';
type Action =
  'fileApplication' | 'withdrawApplication' | 'trackApplication' | 'readApplication' | 'readReceipt' | 'readSummary' | 'fetchApplicant';

/** Who may do what to which application; what is not written here is forbidden. Staff reach codes only: the case holds the rest. */
const table: Readonly<Record<Action, Readonly<Partial<Record<Role, Relation>>>>> = {
  fileApplication: { CITIZEN: 'FILED_BY_SELF' },
  withdrawApplication: { CITIZEN: 'FILED_BY_SELF' },
  trackApplication: { CITIZEN: 'FILED_BY_SELF' },
  readApplication: { CITIZEN: 'FILED_BY_SELF', INTAKE_OFFICER: 'NATION', HEAD: 'NATION', ANALYST: 'NATION', AUTHORITY: 'NATION' },
  readReceipt: { CITIZEN: 'FILED_BY_SELF' },
  readSummary: { CITIZEN: 'FILED_BY_SELF' },
  fetchApplicant: { SERVICE: 'NATION' },
};

/** @throws {Denied} FORBIDDEN when the role has no right to the action at all. */
export const demand = (action: Action, { role }: Actor): void => {
  if (table[action][role] === undefined) throw new Denied('FORBIDDEN');
};

/** Whether an actor may do this to this application. */
export const may = (action: Action, { role, subject }: Actor, { filedBy }: { readonly filedBy: string }): boolean => {
  const relation = table[action][role];
  return relation === 'NATION' || (relation === 'FILED_BY_SELF' && filedBy === subject);
};
