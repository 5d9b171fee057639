import { inParallel } from '../support/inParallel.ts';
import type { Random } from '../support/random.ts';
import { cellsOf, type Cell, type Matrix, type Outcome } from './matrix.ts';
import type { Person } from './people.ts';

/** Finds out what comes of some cells of one person and one record; what is not applicable is left out. */
export type Probe = (who: string, record: string, whats: readonly string[]) => Promise<ReadonlyMap<string, Outcome>>;

/** What became of a matrix. */
export interface Ran {
  readonly cells: number;
  readonly wrong: readonly string[];
}

interface Running {
  readonly people: readonly Person[];
  /** Ids of the records, by their names. */
  readonly ids: Readonly<Record<string, string>>;
  readonly probe: Probe;
  /** Choose pairs of a person and a record, and their cells, where a short run cannot try them all. */
  readonly choosesPair?: () => boolean;
  readonly chooses?: (cell: Cell) => boolean;
}

const atOnce = 6;

/** Executes every cell of a matrix, and compares what came of it with what was written down. */
export const runMatrix = async (
  matrix: Matrix,
  { people, ids, probe, choosesPair = () => true, chooses = () => true }: Running,
): Promise<Ran> => {
  const pairs = people.flatMap(({ name }) => matrix.records.map((on) => ({ who: name, on }))).filter(choosesPair);
  const found = await inParallel(pairs, atOnce, async ({ who, on }) => {
    const id = ids[on];
    if (id === undefined || id === '') throw new Error(`the world has no record ${on}`);
    const cells = cellsOf(matrix, who, on).filter(chooses);
    if (cells.length === 0) return { cells: 0, wrong: [] };
    const outcomes = await probe(
      who,
      id,
      cells.map(({ what }) => what),
    );
    const tried = cells.filter(({ what }) => outcomes.has(what));
    return { cells: tried.length, wrong: tried.flatMap((cell) => compare(cell, outcomes.get(cell.what))) };
  });
  return { cells: found.reduce((sum, { cells }) => sum + cells, 0), wrong: found.flatMap(({ wrong }) => wrong) };
};

const compare = ({ what, who, on, expect }: Cell, outcome: Outcome | undefined): readonly string[] =>
  outcome === expect ? [] : [`${who}: ${what} of ${on} is ${outcome ?? 'untold'}, should be ${expect}`];

/** A share of the cells, the same for a seed. */
export const shareOf =
  (random: Random, share: { readonly reached: number; readonly others: number }) =>
  (cell: Cell): boolean =>
    random.next() < (cell.expect === 'REACHED' ? share.reached : share.others);
