import { createHash } from 'node:crypto';

/** A number from 0 up to and without 1 that depends on its question alone: the same plan every time, in any order. */
export const chance = (question: string): number => createHash('sha256').update(question).digest().readUInt32BE(0) / 2 ** 32;

/** One of a list, by its question. */
export const pick = <Item>(items: readonly Item[], question: string): Item => {
  const item = items[Math.floor(chance(question) * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};
