import { timeZone } from '@legal-aid/service-kit/clock';
import type { Geography, Measure } from '#generated/graphql';
import type { Figures } from '#mirror/figures';
import { demandFigures, type ReachOf } from '#policy';
import { cellsOf, type FigureCell } from '#queries/figures/cells';
import { asksOfPersons, demandDimensions, demandMany, demandRoom } from '#queries/figures/limits';
import { dimensionRules } from '#queries/figures/dimensions';
import { monthsOf } from '#queries/figures/months';
import { whereOf } from '#queries/figures/narrowing';
import type { FiguresQuestion } from '#queries/figures/question';
import { seriesOf, type Series } from '#queries/figures/series';
import { splitGroups, unmonthly } from '#queries/figures/split';
import type { Freshness } from '#queries/freshness';
import { demandDays } from '#queries/period';
import type { Period } from '#rules/day';
import { conditionOf } from '#rules/measures';

/** Figures of a measure by their dimensions. */
export interface FiguresAnswer extends Freshness {
  readonly measure: Measure;
  readonly period: Period & { readonly timeZone: string };
  readonly geography: Geography;
  readonly total: number;
  readonly cells: readonly FigureCell[];
  /** @throws {BadInput} when months were not asked for */
  readonly series: () => readonly Series[];
}

export interface FiguresPorts {
  readonly figures: Pick<Figures, 'count'>;
  readonly freshness: () => Freshness;
  readonly reach: ReachOf;
}

/** Counts a measure at the moment of asking. @throws {BadInput}, or {Denied} FORBIDDEN */
export const createFigures =
  ({ figures, freshness, reach }: FiguresPorts) =>
  async (question: FiguresQuestion): Promise<FiguresAnswer> => {
    const { measure, period, geography, by } = question;
    demandDays(period);
    demandDimensions(by);
    await demandFigures(reach);
    if (asksOfPersons(question)) demandMany(question, await reach('readGroundFigures'));
    const months = by.includes('MONTH') ? monthsOf(period) : [period];
    const where = whereOf(question);
    // Taken before counting: the figures are at least as fresh as they say.
    const fresh = freshness();
    const keys = new Set(unmonthly(by).map((dimension) => dimensionRules[dimension].key));
    const counts = months.map((month) => conditionOf(measure, month));
    const { watermark, groups } = await figures.count({ by: [...keys], where, counts });
    const split = splitGroups(question, groups, months.length);
    demandRoom(split.length * months.length);
    const cells = cellsOf(question, split, { where, months, counts, watermark });
    return {
      ...{ measure, period: { ...period, timeZone }, geography, ...fresh },
      total: cells.reduce((sum, { value }) => sum + value, 0),
      cells,
      series: () => seriesOf(question, split, months),
    };
  };
