import { setTimeout as delay } from 'node:timers/promises';
import { askCases } from '../../prove/recount/ask.ts';
import { dayInVietNam } from '../../prove/recount/journal.ts';
import { cellKey, type Question } from '../../prove/recount/sheets.ts';
import type { Ask } from '../../prove/support/gateway.ts';
import { instant, type History } from '../../prove/support/history.ts';
import type { Seat } from '../../prove/traffic/seat.ts';

/** Cases watched at a time: enough to see much, few enough not to be the load that is measured. */
const watchers = 3;
const lookMs = 150;
const dayMs = 86_400_000;

export interface Watched {
  /** Milliseconds from the acknowledgement to the figure. */
  readonly waits: readonly number[];
  readonly missing: readonly string[];
}

/** Each watcher takes the newest acknowledged acceptance and asks for its province's cases until it is among them. */
export const watchFigures = (
  ask: Ask,
  history: History,
  seats: readonly Seat[],
): { readonly stop: (patienceMs: number) => Promise<Watched> } => {
  const state = { endsAt: Number.POSITIVE_INFINITY };
  const waits: number[] = [];
  const missing: string[] = [];
  const taken = new Set<string>();
  const watch = async (): Promise<void> => {
    while (state.endsAt === Number.POSITIVE_INFINITY) {
      const line = history.lines().findLast(({ kind, operation }) => kind === 'ok' && operation === 'acceptRequest');
      const caseId = String(line?.detail['caseId']);
      if (!line || taken.has(caseId)) {
        await delay(lookMs);
        continue;
      }
      taken.add(caseId);
      const provinceId = seats[line.client]?.provinceId ?? '';
      while (!(await isCounted(ask, provinceId, caseId)) && performance.now() < state.endsAt) await delay(lookMs);
      if (performance.now() < state.endsAt) waits.push(instant() - line.at);
      else missing.push(`case ${caseId}`);
    }
  };
  const watching = Array.from({ length: watchers }, watch);
  return {
    stop: async (patienceMs) => {
      state.endsAt = performance.now() + patienceMs;
      await Promise.all(watching);
      return { waits, missing };
    },
  };
};

const isCounted = async (ask: Ask, provinceId: string, caseId: string): Promise<boolean> => {
  const now = Date.now();
  const period = { from: dayInVietNam(now - dayMs), to: dayInVietNam(now + dayMs) };
  const question: Question = { period, geography: 'AS_REPORTED', by: 'PROVINCE', provinceId };
  // An answer that is none is not the figure yet; whether figures and cases agree is for the proofs.
  const cases = await askCases(ask, question, 3).catch(() => null);
  return cases?.get(cellKey(provinceId, 'TOTAL', 3))?.includes(caseId) ?? false;
};
