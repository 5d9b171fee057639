import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { checkRefusals } from '../kills/checkHistory.ts';
import type { Office } from '../lives/offices.ts';
import { seatsOf, startLives } from '../lives/traffic.ts';
import { askPage } from '../recount/ask.ts';
import { unequalIn } from '../recount/pages.ts';
import { columnCounts } from '../recount/sheets.ts';
import { everything } from '../recount/wait.ts';
import { openHistory } from '../support/history.ts';
import type { Random } from '../support/random.ts';
import type { World } from '../support/world.ts';

const rate = 60;
const pauseMs = 100;
/** A busy machine gets twice the time to come to so many commands. */
const leastCommands = 150;

/** What came to light while cases went on. */
export interface Lived {
  /** Figures that were not their cases. */
  readonly unequal: readonly string[];
  /** Commands that were refused or failed though their walks are lawful. */
  readonly refused: readonly string[];
}

/** Leads cases through their lives for a while, so that the mirror must follow, and asks in the midst of it. */
export const liveWhileAsking = async (
  { ask, folder }: World,
  { offices, random, forMs }: { offices: readonly Office[]; random: Random; forMs: number },
): Promise<Lived> => {
  const history = openHistory(join(folder, 'history.jsonl'));
  const lives = await startLives({ ask, history, random: random.fork(), offices, seats: seatsOf(offices), rate, adopts: true });
  const unequal: string[] = [];
  const began = performance.now();
  const isOver = (): boolean => {
    const factor = history.lines().length < 2 * leastCommands ? 2 : 1;
    return performance.now() >= began + factor * forMs;
  };
  for (; !isOver(); await delay(pauseMs)) {
    const form = random.pick(['form24', 'form25'] as const);
    const column = 1 + random.below(columnCounts[form]);
    unequal.push(...unequalIn(await askPage(ask, everything, { form, column })).map((text) => `${form} ${text}`));
  }
  await lives.stop();
  history.close();
  return { unequal, refused: checkRefusals(history.lines()) };
};
