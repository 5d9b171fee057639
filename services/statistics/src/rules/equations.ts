/** A line of a sheet as far as its arithmetic goes. */
export interface CheckedLine {
  /** Null for the nation. */
  readonly place: string | null;
  readonly row: string;
  /** Figures of the columns in order, from column 1; null is unknown. */
  readonly values: readonly (number | null)[];
}

/** What a sheet must obey, and where it does not. */
export interface SheetCheck {
  readonly code: string;
  /** The equation (Vietnamese). */
  readonly label: string;
  readonly holds: boolean;
  /** Lines on which it does not hold, at most 20. */
  readonly brokenOn: readonly string[];
}

/** Two figures that should be alike on a line. */
export interface Compared {
  readonly line: Pick<CheckedLine, 'place' | 'row'>;
  /** Where only one column is meant. */
  readonly column?: number;
  readonly left: number;
  readonly right: number;
}

const mostBroken = 20;

/** Judges compared figures, which are alike unless said otherwise. */
export const judge = (
  { code, label }: Pick<SheetCheck, 'code' | 'label'>,
  compared: readonly Compared[],
  isRight: (left: number, right: number) => boolean = (left, right) => left === right,
): SheetCheck => {
  const broken = compared.filter(({ left, right }) => !isRight(left, right));
  return { code, label, holds: broken.length === 0, brokenOn: broken.slice(0, mostBroken).map(told) };
};

const told = ({ line: { place, row }, column, left, right }: Compared): string =>
  `${place ?? 'nation'}/${row}${column === undefined ? '' : `/${column}`}: ${left}, ${right}`;

/** The sum of some columns of a line. */
export const sumOf = ({ values }: CheckedLine, columns: readonly number[]): number =>
  columns.reduce((sum, column) => sum + (values[column - 1] ?? 0), 0);

/** Compares two sums of columns on every line. */
export const compareColumns = (lines: readonly CheckedLine[], left: readonly number[], right: readonly number[]): readonly Compared[] =>
  lines.map((line) => ({ line, left: sumOf(line, left), right: sumOf(line, right) }));

/** Compares, in every place and column, a row with the sum of others. */
export const compareRows = (
  lines: readonly CheckedLine[],
  partsOf: (row: string) => ((part: string) => boolean) | null,
): readonly Compared[] =>
  [...Map.groupBy(lines, ({ place }) => place).values()].flatMap((alike) =>
    alike.flatMap((line) => {
      const isPart = partsOf(line.row);
      if (isPart === null) return [];
      const parts = alike.filter(({ row }) => isPart(row));
      return line.values.map((value, index) => ({
        ...{ line, column: index + 1, left: value ?? 0 },
        right: parts.reduce((sum, part) => sum + (part.values[index] ?? 0), 0),
      }));
    }),
  );

/** Compares the sum over all provinces with the nation, in every row and column. */
export const compareWithNation = (provinces: readonly CheckedLine[], nation: readonly CheckedLine[]): readonly Compared[] => {
  const byRow = Map.groupBy(provinces, ({ row }) => row);
  return nation.flatMap((line) =>
    line.values.map((value, index) => ({
      ...{ line, column: index + 1, left: value ?? 0 },
      right: (byRow.get(line.row) ?? []).reduce((sum, part) => sum + (part.values[index] ?? 0), 0),
    })),
  );
};
