/** Random choices that a seed repeats. */
export interface Random {
  /** From 0 up to and without 1. */
  readonly next: () => number;
  /** A whole number from 0 up to and without `below`. */
  readonly below: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Another source of its own, so that parts of a proof that run at once do not disturb each other. */
  readonly fork: () => Random;
}

/** Mulberry32: small, fast, and the same everywhere. */
export const createRandom = (seed: number): Random => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    fork: () => createRandom(below(2 ** 31)),
  };
};
