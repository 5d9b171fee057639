import type { CodeColumn } from '#mirror/codes';
import type { Condition } from '#rules/condition';
import type { Days } from '#rules/day';

const beginning = -2_147_483_648;
/** Behind every day, and behind what stands for no end. */
const end = 2_147_483_647;

type AskedDays = Pick<Condition, 'accepted' | 'ended'>;

/** The days of a question as the mirror compares them: [accepted since, accepted until, ended since, ended until). */
export const boundsOf = ({ accepted, ended }: AskedDays): readonly [number, number, number, number] => [
  ...([accepted?.since ?? beginning, accepted?.until ?? end] as const),
  ...([ended?.since ?? beginning, ended?.until ?? end] as const),
];

/** What the mirror asks of its days; true where nothing is asked. */
export const daysSql = ({ accepted, ended }: AskedDays): string =>
  [...withinSql('day', accepted), ...withinSql('ended_day', ended)].join(' AND ') || 'true';

const withinSql = (column: string, days: Days | null): readonly string[] => [
  ...(days?.since == null ? [] : [`${column} >= ${days.since}`]),
  ...(days?.until == null ? [] : [`${column} < ${days.until}`]),
];

/** What the mirror asks of its codes; true where nothing is asked. */
export const narrowingSql = (narrowed: ReadonlyMap<CodeColumn, readonly number[]>): string =>
  [...narrowed].map(([column, allowed]) => among(column, allowed)).join(' AND ') || 'true';

/** Whether a column holds one of some codes. */
export const among = (column: string, allowed: readonly number[]): string =>
  allowed.length === 0 ? 'false' : allowed.length === 1 ? `${column} = ${allowed[0]}` : `${column} IN (${allowed.join(',')})`;

/** What every one of some questions asks of days at least, so that the rest need not be looked at. */
export const hullOf = (asked: readonly AskedDays[]): AskedDays => ({
  accepted: widest(asked.map(({ accepted }) => accepted)),
  ended: widest(asked.map(({ ended }) => ended)),
});

const widest = (all: readonly (Days | null)[]): Days => {
  const since = all.map((days) => days?.since ?? null);
  const until = all.map((days) => days?.until ?? null);
  return {
    since: since.includes(null) ? null : Math.min(...(since as readonly number[])),
    until: until.includes(null) ? null : Math.max(...(until as readonly number[])),
  };
};
