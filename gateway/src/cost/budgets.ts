import type { Role } from '@legal-aid/service-kit/actor';

/** Roles that compose their own documents in production: analysts, and programs that others wrote. */
export const freeRoles: ReadonlySet<Role> = new Set<Role>(['ANALYST', 'AUDITOR', 'AUTHORITY', 'SUBSCRIBER']);

const budgets = { composing: 15_000, other: 2_000 };

/** What an operation of a role may cost, where nothing else is configured. */
export const budgetOf = (role: Role): number => (freeRoles.has(role) ? budgets.composing : budgets.other);
