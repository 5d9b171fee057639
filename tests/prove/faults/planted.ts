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

const counted = 'counted: classify(data)';

/** Planted: an end counts on the day on which it was entered instead of the legal day on which it happened. TT12.10. */
export const endedByEntry: Patch = {
  name: 'ended-by-entry',
  process: 'services/statistics',
  file: 'services/statistics/src/projections/fact.ts',
  find: counted,
  replace: 'counted: classify(data.endedOn === null ? data : { ...data, endedOn: time.slice(0, 10) })',
};
