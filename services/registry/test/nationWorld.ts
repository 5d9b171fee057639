import { randomUUID } from 'node:crypto';
import { roles, type Actor } from '@legal-aid/service-kit/actor';
import { Temporal } from 'temporal-polyfill';
import { actorOf } from '../../../tests/support/asking.ts';
import { startWorld } from '../../../tests/support/world.ts';
import { givenNation } from './givenNation.ts';
import { dayBefore, type PlaceName } from './nation.ts';
import { createAsking } from './support.ts';

/** A subject that no other account of a test has. */
export const someone = (): string => `p-${randomUUID()}`;

/** The roles that give nobody an account. */
export const outsiders = roles.filter((role) => !['HEAD', 'DEPARTMENT', 'AUTHORITY'].includes(role));

/** Offices of every kind that has a competence, had one, or never has one. */
export const offices = [
  ['DEPARTMENT', 'department'],
  ['DEPARTMENT', 'departmentOfOld'],
  ['DEPARTMENT', 'departmentElsewhere'],
  ['HEAD', 'center'],
  ['HEAD', 'centerOfOld'],
  ['HEAD', 'branchOfOld'],
  ['HEAD', 'firm'],
] as const;

/** A registry with the nation of the tests, on the last day of the old map. */
export const startNationWorld = async () => {
  const world = await startWorld(['registry'], `${dayBefore}T03:00:00Z`);
  const asking = createAsking(world);
  const ids = await givenNation(asking);
  const officer = (role: 'DEPARTMENT' | 'HEAD', at: PlaceName): Actor =>
    actorOf(role, `${role.toLowerCase()}-${at.toLowerCase()}`, ids[at]);
  /** An account that the national authority opens; its id and subject. */
  const opened = async (
    role: string,
    at: PlaceName | null,
    changes: object = {},
  ): Promise<{ readonly id: string; readonly subject: string }> =>
    (await asking.send('openAccount', { subject: someone(), role, organizationId: at && ids[at], ...changes })).account;
  const moveTo = (instant: string): void => {
    world.clock.now = Temporal.Instant.from(instant);
  };
  return { world, ...asking, ids, officer, opened, moveTo };
};
export type NationWorld = Awaited<ReturnType<typeof startNationWorld>>;
