import { columnOf, type CodeColumn, type Codes } from '#mirror/codes';
import { daysSql, hullOf, narrowingSql } from '#mirror/conditions';
import { everyCase, type CountQuestion, type Group, type GroupKeys } from '#mirror/figures';
import type { UseReader } from '#mirror/readers';

/** A count: cases within days, and only those of some codes. */
interface Part {
  /** Where its days stand among all that are asked. */
  readonly days: number;
  readonly narrowed: ReadonlyMap<CodeColumn, readonly number[]>;
}

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

/**
 * One pass over the facts, whose cases are grouped by all codes that matter; the counts are then sums over those groups, which
 * is several times faster than asking every fact for every count. Every number in the text is our own.
 */
const countSql = (codes: Codes, { by, where, counts }: CountQuestion, watermark: number): string => {
  const days = [...new Set(counts.map((each) => daysSql(each)))];
  const parts = counts.map((each): Part => ({ days: days.indexOf(daysSql(each)), narrowed: codes.narrow({ ...everyCase, ...each }) }));
  const keys = by.map((key) => columnOf[key]);
  const grouped = [...new Set([...keys, ...parts.flatMap(({ narrowed }) => [...narrowed.keys()])])];
  return `
    SELECT ${[...keys, ...parts.map(sumSql)].join(', ')} FROM (
      SELECT ${[...grouped, ...days.map((asked, index) => `count(*) FILTER (${asked}) AS n${index}`)].join(', ')}
      FROM facts
      WHERE leaf IS NOT NULL AND seq <= ${watermark} AND superseded_at > ${watermark}
        AND ${daysSql(where)} AND ${narrowingSql(codes.narrow(where))} AND ${daysSql(hullOf(counts))}
      GROUP BY ALL
    ) GROUP BY ALL`;
};

const sumSql = ({ days, narrowed }: Part): string => `coalesce(sum(n${days}) FILTER (${narrowingSql(narrowed)}), 0)::INTEGER`;
