import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Status } from '#domain/case';
import { awaiting, open } from '#domain/stage';
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
  readonly withPredecessors: (organizationId: string) => Promise<readonly string[]>;
}

/** The caseload of organisations with those merged into them, in one count for all that are asked for. */
export const createCaseloads = ({ connection, withPredecessors }: Options) => {
  const loader = new DataLoader<string, Caseload>(async (ids) => {
    const families = await Promise.all(ids.map(withPredecessors));
    const counts = await countByStatus(connection, { organizationIds: families.flat(), statuses: unfinished });
    return ids.map((_, index) => caseloadOf(counts, families[index] ?? []));
  });
  return (organizationId: string): Promise<Caseload> => loader.load(organizationId);
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
