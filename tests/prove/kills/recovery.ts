import type { History } from '../support/history.ts';
import { instant } from '../support/history.ts';
import { until } from '../support/poll.ts';
import { pidsOf } from '../support/processes.ts';
import type { World } from '../support/world.ts';
import { isCasework } from './checkHistory.ts';
import type { Kill } from './killer.ts';

const patienceMs = 30_000;

/** Waits until the killed process has a successor and a command sent after the kill is acknowledged. @returns seconds, or null */
export const waitForRecovery = async ({ dataDir }: World, history: History, { target, pid, at }: Kill): Promise<number | null> => {
  const came = await until(patienceMs, async () => {
    const pids = await pidsOf(dataDir, target.kind);
    const isBack = pids.length >= (target.kind === 'statistics' ? 2 : 1) && !pids.includes(pid);
    return isBack && acknowledgedAfter(history, at, isCasework) !== null ? instant() : null;
  });
  return came === null ? null : (came - at) / 1_000;
};

/** What was acknowledged first of the wanted commands that were sent after an instant. */
export const acknowledgedAfter = (history: History, at: number, isWanted: (operation: string) => boolean) => {
  const sent = new Set<number>();
  for (const line of history.lines()) {
    if (line.at <= at || !isWanted(line.operation)) continue;
    if (line.kind === 'invoke') sent.add(line.call);
    else if (line.kind === 'ok' && sent.has(line.call)) return line;
  }
  return null;
};
