import { leafAt, provinceIdAt } from '#mirror/codes';
import type { CountQuestion, Group } from '#mirror/figures';
import type { UseReader } from '#mirror/readers';

const counting = (keys: string): string => `
  SELECT ${keys}, count(*) FILTER (day < $1)::INTEGER, count(*) FILTER (day >= $1)::INTEGER
  FROM facts WHERE day < $2 AND seq <= $3 AND superseded_at > $3 GROUP BY ALL`;

/** The statements that a reader keeps prepared: period's first day, first day after it, watermark. */
export const nationSql = counting('NULL::UTINYINT, leaf');
export const byProvinceSql = counting('province, leaf');

/** Counts as of a watermark. */
export const createCount =
  (use: UseReader) =>
  ({ from, to, byProvince }: CountQuestion, watermark: number): Promise<readonly Group[]> =>
    use(async (reader) => {
      const statement = byProvince ? reader.byProvince : reader.nation;
      statement.bindInteger(1, from);
      statement.bindInteger(2, to);
      statement.bindUInteger(3, watermark);
      const rows = (await statement.runAndReadAll()).getRows() as unknown as readonly [number | null, number, number, number][];
      return rows.map(([province, leaf, carriedIn, accepted]) => ({
        provinceId: province === null ? null : provinceIdAt(province),
        row: leafAt(leaf),
        carriedIn,
        accepted,
      }));
    });
