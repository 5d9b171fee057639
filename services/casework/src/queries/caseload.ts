import DataLoader from 'dataloader';
import type { Actor } from '@legal-aid/service-kit/actor';
import type { Connection } from 'mongoose';
import type { Status } from '#domain/case';
import { awaiting, open } from '#domain/stage';
import { isWithin, mayEver, scopeOf, type Belonging } from '#policy';
import { countByStatus, type StatusCount } from '#store/caseReads';

/** How many cases an organisation holds, by where they stand. */
export interface Caseload {
  readonly waiting: number;
  readonly unassigned: number;
  readonly open: number;
  readonly suspended: number;
  readonly toHandOver: number;
}

interface Options {
  readonly connection: Connection;
  readonly actor: Actor;
  readonly belonging: Belonging;
}

/** The caseload of organisations with those merged into them, in one count for all that are asked for; null outside reach. */
export const createCaseloads = ({ connection, actor, belonging }: Options) => {
  const loader = new DataLoader<string, Caseload | null>(async (ids) => {
    if (!mayEver('readCaseload', actor)) return ids.map(() => null);
    const scope = await scopeOf('readCaseload', actor, belonging);
    const families = await Promise.all(ids.map((id) => belonging.withPredecessors(id)));
    const counts = await countByStatus(connection, { organizationIds: families.flat(), statuses: unfinished });
    return ids.map((organizationId, index) =>
      isWithin(scope, { organizationId, filedBy: '' }) ? caseloadOf(counts, families[index] ?? []) : null,
    );
  });
  return (organizationId: string): Promise<Caseload | null> => loader.load(organizationId);
};

const unfinished: readonly Status[] = [...awaiting, ...open, 'ENDED'];

const caseloadOf = (counts: readonly StatusCount[], family: readonly string[]): Caseload => {
  const countOf = (...statuses: readonly StatusCount['status'][]): number =>
    counts
      .filter(({ organizationId, status }) => family.includes(organizationId) && statuses.includes(status))
      .reduce((sum, { count }) => sum + count, 0);
  return {
    waiting: countOf('RECEIVED', 'NEEDS_PAPERS', 'TRANSFERRED'),
    unassigned: countOf('ACCEPTED'),
    open: countOf('ASSIGNED', 'IN_PROGRESS'),
    suspended: countOf('SUSPENDED'),
    toHandOver: countOf('ENDED'),
  };
};
