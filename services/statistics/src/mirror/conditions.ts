import type { Codes } from '#mirror/codes';
import { everyCase, type CellQuestion } from '#mirror/figures';
import type { Condition } from '#rules/condition';
import type { Days } from '#rules/day';

const beginning = -2_147_483_648;
/** Behind every day, and behind what stands for no end. */
const end = 2_147_483_647;

/** The days of a question as the mirror compares them: [accepted since, accepted until, ended since, ended until). */
export const boundsOf = ({ accepted, ended }: Condition): readonly [number, number, number, number] => [
  ...([accepted?.since ?? beginning, accepted?.until ?? end] as const),
  ...([ended?.since ?? beginning, ended?.until ?? end] as const),
];

/** What the mirror asks of its columns for a condition, in its own numbers; true where nothing is asked. */
export const conditionSql = (codes: Codes, condition: Condition | CellQuestion): string => {
  const narrowed = [...codes.narrow({ ...everyCase, ...condition })].map(([column, allowed]) => among(column, allowed));
  const days = [...daysSql('day', condition.accepted), ...daysSql('ended_day', condition.ended)];
  return [...days, ...narrowed].join(' AND ') || 'true';
};

/** Whether a column holds one of some codes. */
export const among = (column: string, allowed: readonly number[]): string =>
  allowed.length === 0 ? 'false' : allowed.length === 1 ? `${column} = ${allowed[0]}` : `${column} IN (${allowed.join(',')})`;

const daysSql = (column: string, days: Days | null): readonly string[] => [
  ...(days?.since == null ? [] : [`${column} >= ${days.since}`]),
  ...(days?.until == null ? [] : [`${column} < ${days.until}`]),
];

/** What at least every one of some conditions asks of days, so that the rest need not be looked at. */
export const hullOf = (conditions: readonly Condition[]): Condition => ({
  ...everyCase,
  accepted: widest(conditions.map(({ accepted }) => accepted)),
  ended: widest(conditions.map(({ ended }) => ended)),
});

const widest = (all: readonly (Days | null)[]): Days => {
  const since = all.map((days) => days?.since ?? null);
  const until = all.map((days) => days?.until ?? null);
  return {
    since: since.includes(null) ? null : Math.min(...(since as readonly number[])),
    until: until.includes(null) ? null : Math.max(...(until as readonly number[])),
  };
};
