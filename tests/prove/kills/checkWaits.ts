import type { Line } from '../support/history.ts';

/** How long clients repeated their commands after an instant, in seconds. */
export interface Waits {
  readonly longest: number;
  readonly commandId: string;
  /** Commands that were never answered for good. */
  readonly open: readonly string[];
}

/** The longest that any client waited for a command, reckoned from its first sending or from the instant, whichever is later. */
export const longestWait = (lines: readonly Line[], from: number): Waits => {
  let found: Waits = { longest: 0, commandId: '', open: [] };
  for (const [commandId, ofCommand] of Map.groupBy(lines, (line) => line.commandId)) {
    const last = ofCommand.at(-1);
    if (!last || last.at < from) continue;
    const isSettled = last.kind === 'ok' || last.kind === 'fail';
    if (!isSettled) found = { ...found, open: [...found.open, `${last.operation} ${commandId}: ${last.detail['code'] ?? last.kind}`] };
    const longest = (last.at - Math.max(from, ofCommand[0]?.at ?? from)) / 1_000;
    if (longest > found.longest) found = { ...found, longest, commandId };
  }
  return found;
};
