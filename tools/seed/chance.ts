import { createHash } from 'node:crypto';

/** A number from 0 up to and without 1 that depends on its question alone: the same plan every time, in any order. */
export const chance = (question: string): number => createHash('sha256').update(question).digest().readUInt32BE(0) / 2 ** 32;

/** One of a list, by its question. */
export const pick = <Item>(items: readonly Item[], question: string): Item => {
  const item = items[Math.floor(chance(question) * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

/** A whole number from `least` to `most`, both included. */
export const between = (least: number, most: number, question: string): number => least + Math.floor(chance(question) * (most - least + 1));

/** How often each of several things happens, beside the others; the sum may be anything. */
export type Weights<Key extends string> = Readonly<Record<Key, number>>;

/** One of several things, as often as its weight says. */
export const draw = <Key extends string>(weights: Weights<Key>, question: string): Key =>
  drawFrom(Object.entries(weights) as [Key, number][], question);

/** The same of a list of pairs. */
export const drawFrom = <Item>(weighed: readonly (readonly [Item, number])[], question: string): Item => {
  const sum = weighed.reduce((total, [, weight]) => total + weight, 0);
  let left = chance(question) * sum;
  for (const [item, weight] of weighed) {
    left -= weight;
    if (left < 0) return item;
  }
  throw new Error('nothing to draw from');
};
