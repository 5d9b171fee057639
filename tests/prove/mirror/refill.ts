import { askFigures } from '../recount/ask.ts';
import { askDimensions } from '../recount/askFigures.ts';
import type { Ask } from '../support/gateway.ts';
import { inParallel } from '../support/inParallel.ts';
import { until } from '../support/poll.ts';
import { killNow, pidsOf } from '../support/processes.ts';
import type { World } from '../support/world.ts';
import type { Asked } from './questions.ts';

const patienceMs = 30_000;

/** Takes the mirror away with the process whose memory holds it, and asks again. @returns what the new one says otherwise */
export const refill = async ({ ask, dataDir, system }: World, questions: readonly Asked[]): Promise<readonly string[]> => {
  const askAll = () => inParallel(questions, 4, (asked) => answerOf(ask, asked));
  const before = await askAll();
  const [pid] = await pidsOf(dataDir, 'statistics');
  if (pid === undefined || killNow(pid) === null) return ['statistics does not run'];
  const isBack = await until(patienceMs, async () => {
    const [next] = await pidsOf(dataDir, 'statistics');
    return next !== undefined && next !== pid && (await isReady(system.urls.statistics)) ? true : null;
  });
  if (!isBack) return ['statistics does not come back'];
  const after = await askAll();
  return questions.flatMap((asked, index) => (before[index] === after[index] ? [] : [`${JSON.stringify(asked)}: other figures`]));
};

/** All figures of an answer as one text. */
const answerOf = async (ask: Ask, asked: Asked): Promise<string> => {
  if (asked.kind !== 'figures') return JSON.stringify([...(await askFigures(ask, asked.question, asked.kind))]);
  const { total, values } = await askDimensions(ask, asked.question);
  return JSON.stringify([total, ...values]);
};

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false;
  }
};
