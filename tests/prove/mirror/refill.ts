import { askFigures } from '../form25/ask.ts';
import { nameOf } from '../form25/compare.ts';
import type { Question } from '../form25/recount.ts';
import { inParallel } from '../support/inParallel.ts';
import { until } from '../support/poll.ts';
import { killNow, pidsOf } from '../support/processes.ts';
import type { World } from '../support/world.ts';

const patienceMs = 30_000;

/** Takes the mirror away with the process whose memory holds it, and asks again. @returns what the new one says otherwise */
export const refill = async ({ ask, dataDir, system }: World, questions: readonly Question[]): Promise<readonly string[]> => {
  const askAll = () => inParallel(questions, 4, async (question) => JSON.stringify([...(await askFigures(ask, question))]));
  const before = await askAll();
  const [pid] = await pidsOf(dataDir, 'statistics');
  if (pid === undefined || killNow(pid) === null) return ['statistics does not run'];
  const isBack = await until(patienceMs, async () => {
    const [next] = await pidsOf(dataDir, 'statistics');
    return next !== undefined && next !== pid && (await isReady(system.urls.statistics)) ? true : null;
  });
  if (!isBack) return ['statistics does not come back'];
  const after = await askAll();
  return questions.flatMap((question, index) => (before[index] === after[index] ? [] : [`${nameOf(question)}: other figures`]));
};

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false;
  }
};
