import type { Status } from '#domain/case';

/** What somebody reaches: everything that lies in one of the parts; nothing where there is none. */
export type Scope = readonly ScopePart[];

export type ScopePart =
  | { readonly kind: 'NATION' }
  | { readonly kind: 'HELD_BY'; readonly organizationIds: readonly string[] }
  | { readonly kind: 'ENDED_IN'; readonly organizationIds: readonly string[] }
  | { readonly kind: 'WORKED_ON_BY'; readonly practitionerId: string; readonly organizationIds: readonly string[] }
  | { readonly kind: 'FILED_BY'; readonly subject: string }
  /** Emergency openings by their case. */
  | { readonly kind: 'OPENED'; readonly openings: ReadonlyMap<string, string> }
  | { readonly kind: 'OPENED_BY'; readonly subject: string };

/** What a record tells of who reaches it; what it does not tell is nobody's. */
export interface Reachable {
  readonly _id?: string;
  readonly organizationId: string;
  readonly status?: Status;
  readonly filedBy?: string;
  readonly assignments?: readonly { readonly practitionerId: string; readonly until: string | null }[];
  readonly openedBy?: string;
}

/** Where a case has ended, whatever became of its file. */
const ended: readonly Status[] = ['ENDED', 'HANDED_OVER', 'ARCHIVED'];

/** Whether one record lies within a scope. */
export const isWithin = (scope: Scope, record: Reachable): boolean => scope.some((part) => isWithinPart(part, record));

/** The emergency opening that alone brings a record within a scope, or null. */
export const emergencyOf = (scope: Scope, record: Reachable): string | null => {
  const parts = scope.filter((part) => isWithinPart(part, record));
  const [part] = parts;
  return parts.length === 1 && part?.kind === 'OPENED' ? (part.openings.get(record._id ?? '') ?? null) : null;
};

const isWithinPart = (part: ScopePart, { _id, organizationId, status, filedBy, assignments = [], openedBy }: Reachable): boolean => {
  switch (part.kind) {
    case 'NATION':
      return true;
    case 'HELD_BY':
      return part.organizationIds.includes(organizationId);
    case 'ENDED_IN':
      return part.organizationIds.includes(organizationId) && status !== undefined && ended.includes(status);
    case 'WORKED_ON_BY':
      return part.organizationIds.includes(organizationId) && assignments.some(isWorkOf(part.practitionerId));
    case 'FILED_BY':
      return part.subject === filedBy;
    case 'OPENED':
      return _id !== undefined && part.openings.has(_id);
    case 'OPENED_BY':
      return part.subject === openedBy;
    default:
      return part satisfies never;
  }
};

const isWorkOf =
  (practitionerId: string) =>
  (assignment: NonNullable<Reachable['assignments']>[number]): boolean =>
    assignment.practitionerId === practitionerId && assignment.until === null;

/** The same scope as a condition of the database. */
export const scopeFilter = (scope: Scope): object => {
  const [only, ...others] = scope.map(filterOf);
  if (!only) return { _id: { $in: [] } };
  return others.length === 0 ? only : { $or: [only, ...others] };
};

const filterOf = (part: ScopePart): object => {
  switch (part.kind) {
    case 'NATION':
      return {};
    case 'HELD_BY':
      return { organizationId: { $in: part.organizationIds } };
    case 'ENDED_IN':
      return { organizationId: { $in: part.organizationIds }, status: { $in: ended } };
    case 'WORKED_ON_BY':
      return {
        organizationId: { $in: part.organizationIds },
        assignments: { $elemMatch: { practitionerId: part.practitionerId, until: null } },
      };
    case 'FILED_BY':
      return { filedBy: part.subject };
    case 'OPENED':
      return { _id: { $in: [...part.openings.keys()] } };
    case 'OPENED_BY':
      return { openedBy: part.subject };
    default:
      return part satisfies never;
  }
};
