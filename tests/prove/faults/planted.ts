import type { Patch } from './faults.ts';

const write = 'await write(facts);';

/** Planted: the mirror loses the last row of whatever it takes in after it was filled. */
export const skipTail: Patch = {
  name: 'skip-tail',
  process: 'services/statistics',
  file: 'services/statistics/src/mirror/openMirror.ts',
  find: write,
  replace: 'await write(state.watermark === 0 ? facts : facts.slice(0, -1));',
};

const inside = 'const last = await take(connection, fresh.length, session);';
const outside = 'const last = await take(connection, fresh.length);';

/**
 * Planted: facts get their numbers outside the transaction that writes them, so that a later number may be seen first.
 * The wait is what a busy machine would bring about.
 */
export const counterOutside: Patch = {
  name: 'counter-outside',
  process: 'services/statistics',
  file: 'services/statistics/src/store/facts.ts',
  find: inside,
  replace: `${outside} await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));`,
};
