import { askCases } from '../recount/ask.ts';
import { dayInVietNam } from '../recount/journal.ts';
import { livesOf } from '../recount/lives.ts';
import { cellKey, type Question } from '../recount/sheets.ts';
import { instant, type History } from '../support/history.ts';
import { until } from '../support/poll.ts';
import type { World } from '../support/world.ts';
import type { Journals } from './checkHistory.ts';
import { acknowledgedAfter } from './recovery.ts';

const patienceMs = 40_000;
const dayMs = 86_400_000;
const isAcceptance = (operation: string): boolean => operation.startsWith('accept');

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
      const line = acknowledgedAfter(history, lastKillAt, isAcceptance);
      if (!line) return null;
      const { casework } = await readJournals();
      const found = livesOf(casework).find(({ id }) => id === line.detail['caseId']);
      if (!found) return null;
      const { acceptedOn, provinceId, field, form } = found;
      const period = { from: acceptedOn, to: dayInVietNam(Date.parse(`${acceptedOn}T00:00:00Z`) + dayMs) };
      const question: Question = { period, geography: 'AS_REPORTED', by: 'PROVINCE', provinceId };
      const cases = await askCases(ask, question, 3).catch(() => null);
      return cases?.get(cellKey(provinceId, `${field}.${form}`, 3))?.includes(found.id) ? instant() : null;
    },
    200,
  );
  return counted === null ? null : (counted - lastKillAt) / 1_000;
};
