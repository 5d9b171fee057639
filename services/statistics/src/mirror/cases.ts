import { VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import type { CodeColumn, Codes } from '#mirror/codes';
import { among, boundsOf } from '#mirror/conditions';
import type { CasesQuestion, CellCases } from '#mirror/figures';
import type { UseReader } from '#mirror/readers';

/** A cell in the mirror's numbers. */
interface EncodedCell {
  readonly cell: number;
  readonly bounds: readonly number[];
  readonly narrowed: ReadonlyMap<CodeColumn, readonly number[]>;
}

const none: CellCases = { ids: [], withinReach: 0 };

/** Finds the cases behind figures as of a watermark: one pass for all cells that narrow the same columns. */
export const createCases =
  (use: UseReader, codes: Codes) =>
  (question: CasesQuestion): Promise<readonly CellCases[]> =>
    use(async (connection) => {
      const cells = question.cells.map((each, cell) => ({ cell, bounds: boundsOf(each), narrowed: codes.narrow(each) }));
      const found = new Map<number, CellCases>();
      for (const alike of Map.groupBy(cells, ({ narrowed }) => [...narrowed.keys()].join()).values()) {
        for (const [cell, ids, withinReach] of await findAlike(connection, codes, { ...question, cells: alike }))
          found.set(cell, { ids: ids ?? [], withinReach });
      }
      return cells.map(({ cell }) => found.get(cell) ?? none);
    });

type Found = readonly [cell: number, ids: readonly string[] | null, withinReach: number];
type AlikeQuestion = Omit<CasesQuestion, 'cells'> & { readonly cells: readonly EncodedCell[] };

const findAlike = async (connection: DuckDBConnection, codes: Codes, question: AlikeQuestion): Promise<readonly Found[]> => {
  const { after, cells } = question;
  const rows = cells.flatMap(partsOf);
  if (rows.length === 0) return [];
  const read = await connection.runAndReadAll(
    casesSql(codes, question, rows),
    after === null ? undefined : { after },
    after === null ? undefined : { after: VARCHAR },
  );
  return read.getRowsJson() as unknown as readonly Found[];
};

/**
 * Every cell is the sum of its parts, which have one code of each narrowed column, and keeps its first ids and how many there
 * are. Numbers in the text are our own; what comes from outside is bound.
 */
const casesSql = (codes: Codes, { cells, watermark, reach, limit, after }: AlikeQuestion, rows: readonly string[]): string => {
  const columns = [...(cells[0]?.narrowed.keys() ?? [])];
  return `
  SELECT cell, min(case_id, ${limit}) ${after === null ? '' : 'FILTER (case_id > $after::UUID)'}::VARCHAR[], count(*)::INTEGER
  FROM facts JOIN (VALUES ${rows.join(',')}) wanted(${['cell', 'since', 'until', 'ended_since', 'ended_until', ...columns].join(', ')})
    ON ${['true', ...columns.map((column) => `facts.${column} = wanted.${column}`)].join(' AND ')}
  WHERE day >= since AND day < until AND ended_day >= ended_since AND ended_day < ended_until
    AND seq <= ${watermark} AND superseded_at > ${watermark}
    ${reach.kind === 'NATION' ? '' : `AND ${among('facts.organization', codes.organizations(reach.ids))}`}
  GROUP BY cell`;
};

const partsOf = ({ cell, bounds, narrowed }: EncodedCell): readonly string[] =>
  [...narrowed.values()]
    .reduce<readonly (readonly number[])[]>(
      (parts, allowed) => parts.flatMap((part) => allowed.map((code) => [...part, code])),
      [[cell, ...bounds]],
    )
    .map((part) => `(${part.join(', ')})`);
