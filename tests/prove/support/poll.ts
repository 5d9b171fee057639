import { setTimeout as delay } from 'node:timers/promises';

/** Looks again until `look` gives something, or the time is over. @returns null when it is over */
export const until = async <Found>(
  withinMs: number,
  look: () => Promise<Found | null> | Found | null,
  everyMs = 100,
): Promise<Found | null> => {
  for (const end = performance.now() + withinMs; ; await delay(everyMs)) {
    const found = await look();
    if (found !== null || performance.now() >= end) return found;
  }
};
