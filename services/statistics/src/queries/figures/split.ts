import type { Dimension } from '#generated/graphql';
import type { Group } from '#mirror/figures';
import { dimensionRules } from '#queries/figures/dimensions';
import type { FiguresQuestion } from '#queries/figures/question';

/** Cases alike in every dimension but the month, counted month by month. */
export interface Split {
  /** One for each dimension but the month, in the order asked. */
  readonly codes: readonly string[];
  readonly counts: readonly number[];
}

/** The dimensions but the month, in the order asked. */
export const unmonthly = (by: readonly Dimension[]): readonly Exclude<Dimension, 'MONTH'>[] =>
  by.filter((dimension): dimension is Exclude<Dimension, 'MONTH'> => dimension !== 'MONTH');

/** Brings together the groups that people know by the same values, in the order of those values. */
export const splitGroups = (
  { by, geography }: Pick<FiguresQuestion, 'by' | 'geography'>,
  groups: readonly Group[],
  months: number,
): readonly Split[] => {
  const rules = unmonthly(by).map((dimension) => dimensionRules[dimension]);
  const found = new Map<string, { readonly codes: readonly string[]; readonly counts: number[] }>();
  const put = (codes: readonly string[], counts: readonly number[]): void => {
    const key = codes.join('\n');
    const split = found.get(key) ?? { codes, counts: Array.from({ length: months }, () => 0) };
    for (const [month, count] of counts.entries()) split.counts[month] = (split.counts[month] ?? 0) + count;
    found.set(key, split);
  };
  // Without a dimension there is one line even when there is no case.
  if (rules.length === 0) put([], []);
  for (const group of groups)
    if (group.counts.some((count) => count > 0))
      put(
        rules.map(({ codeOf }) => codeOf(group, geography)),
        group.counts,
      );
  const orders = rules.map(({ order }) => new Map(order(geography).map((code, index) => [code, index])));
  return [...found.values()].toSorted((left, right) => compare(left.codes, right.codes, orders));
};

const compare = (left: readonly string[], right: readonly string[], orders: readonly ReadonlyMap<string, number>[]): number => {
  for (const [index, order] of orders.entries()) {
    const [one, other] = [left[index] ?? '', right[index] ?? ''];
    const difference = (order.get(one) ?? order.size) - (order.get(other) ?? order.size) || one.localeCompare(other);
    if (difference !== 0) return difference;
  }
  return 0;
};
