import { LIST, listValue, VARCHAR, type DuckDBConnection, type DuckDBType, type DuckDBValue } from '@duckdb/node-api';
import { leafIndex, provinceIndex } from '#mirror/codes';
import type { CasesQuestion, CellCases, CellQuestion } from '#mirror/figures';
import type { UseReader } from '#mirror/readers';

const beginning = -2_147_483_648;

/**
 * The cases behind many figures in one pass: every cell is the sum of its provinces and finest rows, and each keeps its
 * first ids and how many there are. Numbers in the text are our own; what comes from outside is bound.
 */
const casesSql = ({ cells, watermark, reach, limit, after }: CasesQuestion): string => `
  SELECT cell, min(case_id, ${limit}) ${after === null ? '' : 'FILTER (case_id > $after::UUID)'}::VARCHAR[], count(*)::INTEGER
  FROM facts JOIN (VALUES ${cells.flatMap(parts).join(',')}) wanted(cell, province, leaf, since, until)
    ON facts.leaf = wanted.leaf ${cells[0]?.provinceIds === null ? '' : 'AND facts.province = wanted.province'}
  WHERE day >= since AND day < until AND seq <= ${watermark} AND superseded_at > ${watermark}
    ${reach.kind === 'NATION' ? '' : 'AND organization_id IN (SELECT unnest(TRY_CAST($organizations AS UUID[])))'}
  GROUP BY cell`;

const parts = ({ provinceIds, rows, days: { since, until } }: CellQuestion, cell: number): readonly string[] =>
  (provinceIds ?? [null]).flatMap((id) =>
    rows.map((row) => `(${cell}, ${id === null ? 'NULL' : provinceIndex(id)}, ${leafIndex(row)}, ${since ?? beginning}, ${until})`),
  );

/** Finds the cases behind figures as of a watermark. */
export const createCases =
  (use: UseReader) =>
  (question: CasesQuestion): Promise<readonly CellCases[]> =>
    use(async ({ connection }) => {
      if (question.cells.length === 0) return [];
      const { values, types } = bound(question);
      const found = await asOneLook(connection, () => connection.runAndReadAll(casesSql(question), values, types));
      const byCell = new Map(
        (found.getRowsJson() as unknown as readonly Found[]).map(([cell, ids, withinReach]) => [cell, { ids: ids ?? [], withinReach }]),
      );
      return question.cells.map((_, cell) => byCell.get(cell) ?? { ids: [], withinReach: 0 });
    });

/**
 * Plans and runs in one transaction. Apart, the plan may drop the watermark as true of every row that there is, and the run
 * then sees rows that came in between.
 */
const asOneLook = async <T>(connection: DuckDBConnection, read: () => Promise<T>): Promise<T> => {
  await connection.run('BEGIN TRANSACTION READ ONLY');
  try {
    return await read();
  } finally {
    await connection.run('ROLLBACK');
  }
};

type Found = readonly [cell: number, ids: readonly string[] | null, withinReach: number];

const bound = ({
  reach,
  after,
}: CasesQuestion): { readonly values: Record<string, DuckDBValue>; readonly types: Record<string, DuckDBType> } => ({
  values: {
    ...(after !== null && { after }),
    ...(reach.kind === 'ORGANIZATIONS' && { organizations: listValue([...reach.ids]) }),
  },
  types: {
    ...(after !== null && { after: VARCHAR }),
    ...(reach.kind === 'ORGANIZATIONS' && { organizations: LIST(VARCHAR) }),
  },
});
