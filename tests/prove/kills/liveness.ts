import { askCases } from '../form25/ask.ts';
import { acceptedCases, dayInVietNam } from '../form25/journal.ts';
import { cellKey, type Question } from '../form25/recount.ts';
import { instant, type History } from '../support/history.ts';
import { until } from '../support/poll.ts';
import type { World } from '../support/world.ts';
import type { Journals } from './checkHistory.ts';
import { acknowledgedAfter } from './recovery.ts';

const patienceMs = 40_000;
const dayMs = 86_400_000;

interface Asked {
  readonly history: History;
  readonly lastKillAt: number;
  readonly readJournals: () => Promise<Journals>;
}

/**
 * Seconds from the last kill until a case that was accepted by a command sent after it stands in the figures, found there
 * by its id; null when it never does.
 */
export const measureLiveness = async ({ ask }: World, { history, lastKillAt, readJournals }: Asked): Promise<number | null> => {
  const counted = await until(
    patienceMs,
    async () => {
      const line = acknowledgedAfter(history, lastKillAt, 'acceptRequest');
      if (!line) return null;
      const { casework } = await readJournals();
      const found = acceptedCases(casework).find(({ id }) => id === line.detail['caseId']);
      if (!found) return null;
      const { day, provinceId, field, form } = found;
      const period = { from: day, to: dayInVietNam(Date.parse(`${day}T00:00:00Z`) + dayMs) };
      const question: Question = { period, geography: 'AS_REPORTED', by: 'PROVINCE', provinceId };
      const cases = await askCases(ask, question, 3).catch(() => null);
      return cases?.get(cellKey(provinceId, `${field}.${form}`, 3))?.includes(found.id) ? instant() : null;
    },
    200,
  );
  return counted === null ? null : (counted - lastKillAt) / 1_000;
};
