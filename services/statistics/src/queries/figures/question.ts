import type { Dimension, FigureFilter, Geography, Measure } from '#generated/graphql';
import type { Period } from '#rules/day';

/** A measure over a period, split and narrowed. */
export interface FiguresQuestion {
  readonly measure: Measure;
  readonly period: Period;
  readonly geography: Geography;
  readonly by: readonly Dimension[];
  readonly where?: FigureFilter | null | undefined;
}
