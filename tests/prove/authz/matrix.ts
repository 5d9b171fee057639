import { readFileSync } from 'node:fs';

/** What may come of a cell. */
export type Outcome = 'SHOWN' | 'HIDDEN' | 'REACHED' | 'NOT_FOUND' | 'REFUSED';

/** One reviewed line: what must come of some cells, why, and by which article. */
interface Line {
  readonly what: readonly string[];
  readonly who: readonly string[];
  readonly on: readonly string[];
  readonly expect: Outcome;
  readonly why: string;
  readonly article: string;
}

/** A reviewed matrix; no code of the services reads it, and none writes it. */
export interface Matrix {
  readonly name: string;
  readonly records: readonly string[];
  readonly lines: readonly Line[];
}

const read = (name: string): string => readFileSync(new URL(`matrix/${name}.json`, import.meta.url), 'utf8');

export const readMatrix = (name: string): Matrix => ({ name, ...(JSON.parse(read(name)) as Omit<Matrix, 'name'>) });

/** Which roles may ask a root field; `*` is everyone with a token. */
export interface RootLine {
  readonly field: string;
  readonly roles: readonly string[];
}

export const readRoots = (): readonly RootLine[] => (JSON.parse(read('roots')) as { readonly lines: readonly RootLine[] }).lines;

/** One question with what must come of it. */
export interface Cell {
  readonly what: string;
  readonly who: string;
  readonly on: string;
  readonly expect: Outcome;
}

const fits = (given: readonly string[], wanted: string): boolean => given.includes('*') || given.includes(wanted);

/** Everything that a matrix speaks of, in the order of its lines. */
export const whatsOf = ({ lines }: Matrix): readonly string[] => [
  ...new Set(lines.flatMap(({ what }) => what).filter((what) => what !== '*')),
];

/** The cells of one person and one record. @throws when no line speaks of one */
export const cellsOf = (matrix: Matrix, who: string, on: string): readonly Cell[] =>
  whatsOf(matrix).map((what) => {
    const line = matrix.lines.find((each) => fits(each.what, what) && fits(each.who, who) && fits(each.on, on));
    if (!line) throw new Error(`the matrix ${matrix.name} has no line for ${what} of ${who} on ${on}`);
    return { what, who, on, expect: line.expect };
  });

/** People and records that lines name and nobody else knows: a slip of the pen would make a line speak of nothing. */
export const strangersIn = ({ name, records, lines }: Matrix, people: readonly string[]): readonly string[] =>
  lines.flatMap(({ who, on }) => [
    ...who.filter((each) => each !== '*' && !people.includes(each)).map((each) => `${name}: nobody is called ${each}`),
    ...on.filter((each) => each !== '*' && !records.includes(each)).map((each) => `${name}: no record is called ${each}`),
  ]);
