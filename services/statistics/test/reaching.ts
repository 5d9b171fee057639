import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { createReach, type Belonging, type ReachOf } from '#policy';

/** Organisations of a test that belong to none but themselves, and never end. */
export const alone: Belonging = {
  isActive: () => Promise.resolve(true),
  withPredecessors: (id) => Promise.resolve([id]),
  branchesOf: () => Promise.resolve([]),
  inAreaOf: () => Promise.resolve([]),
};

export const actor = (role: Role, organizationId: string | null = null): Actor => ({ subject: 's', role, organizationId });

/** What an actor of a test reaches. */
export const reachOf = (by: Actor, belonging: Partial<Belonging> = {}): ReachOf => createReach(by, { ...alone, ...belonging });
