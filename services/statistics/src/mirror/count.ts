import { columnOf, type Codes } from '#mirror/codes';
import { conditionSql, hullOf } from '#mirror/conditions';
import type { CountQuestion, Group, GroupKeys } from '#mirror/figures';
import type { UseReader } from '#mirror/readers';

/** One pass over the facts as of a watermark; every number in the text is our own. */
const countSql = (codes: Codes, { by, where, counts }: CountQuestion, watermark: number): string => `
  SELECT ${[...by.map((key) => columnOf[key]), ...counts.map((each) => `count(*) FILTER (${conditionSql(codes, each)})::INTEGER`)].join(', ')}
  FROM facts
  WHERE leaf IS NOT NULL AND seq <= ${watermark} AND superseded_at > ${watermark}
    AND ${conditionSql(codes, where)} AND ${conditionSql(codes, hullOf(counts))}
  GROUP BY ALL`;

/** Counts as of a watermark. */
export const createCount =
  (use: UseReader, codes: Codes) =>
  (question: CountQuestion, watermark: number): Promise<readonly Group[]> =>
    use(async (connection) => {
      const rows = (await connection.runAndReadAll(countSql(codes, question, watermark))).getRows() as unknown as readonly number[][];
      return rows.map((row): Group => {
        const keys: Record<string, unknown> = {};
        for (const [index, key] of question.by.entries()) keys[key] = codes.decode[key](row[index] ?? 0);
        return { ...(keys as Partial<GroupKeys>), counts: row.slice(question.by.length) };
      });
    });
