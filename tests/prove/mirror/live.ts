import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { askUnequal } from '../form25/ask.ts';
import { changedProvinces } from '../form25/provinces.ts';
import { everything } from '../form25/wait.ts';
import { openHistory } from '../support/history.ts';
import type { Random } from '../support/random.ts';
import type { World } from '../support/world.ts';
import { findSeats, startTraffic } from '../traffic/traffic.ts';

const officers = [...new Set(changedProvinces.map(({ code }) => code))].map((code) => `intake-${code}`);
const rate = 40;
const pauseMs = 100;

/** Files and accepts for a while, so that the mirror must follow, and asks in the midst of it. @returns figures that were not their cases */
export const acceptWhileAsking = async ({ ask, folder }: World, random: Random, forMs: number): Promise<readonly string[]> => {
  const history = openHistory(join(folder, 'history.jsonl'));
  const traffic = startTraffic({ ask, history, random, seats: await findSeats(ask, officers), rate });
  const unequal: string[] = [];
  for (const end = performance.now() + forMs; performance.now() < end; await delay(pauseMs))
    unequal.push(...(await askUnequal(ask, everything, 1)));
  await traffic.stop();
  history.close();
  return unequal;
};
