import { closeSync, openSync, writeSync } from 'node:fs';

/**
 * How a call ended: `ok` it was acknowledged, `fail` it certainly had no effect, `info` nobody can tell.
 */
export type End = 'ok' | 'fail' | 'info';

/** One line of the history. Instants are milliseconds since the epoch, with fractions. */
export interface Line {
  readonly at: number;
  /** Counts the calls: a call's two lines bear the same number. */
  readonly call: number;
  readonly client: number;
  readonly kind: 'invoke' | End;
  readonly operation: string;
  readonly commandId: string;
  readonly detail: Readonly<Record<string, string | number | null>>;
}

export interface History {
  /** Writes the line before a call. @returns what writes the line after it */
  readonly invoke: (call: Pick<Line, 'client' | 'operation' | 'commandId' | 'detail'>) => (kind: End, detail: Line['detail']) => void;
  /** Operations of the calls that are under way now. */
  readonly inFlight: () => readonly string[];
  /** How many calls had begun before an instant and ended after it. */
  readonly inFlightAt: (at: number) => number;
  readonly lines: () => readonly Line[];
  readonly close: () => void;
}

/** The instant by the clock that children and the history share. */
export const instant = (): number => performance.timeOrigin + performance.now();

/** Opens a history that is written line by line before and after every call, so that a killed run can be judged too. */
export const openHistory = (path: string): History => {
  const file = openSync(path, 'a', 0o600);
  const lines: Line[] = [];
  const open = new Map<number, string>();
  let calls = 0;
  const write = (line: Line): void => {
    writeSync(file, `${JSON.stringify(line)}\n`);
    lines.push(line);
  };
  return {
    invoke: (about) => {
      const call = (calls += 1);
      write({ at: instant(), call, kind: 'invoke', ...about });
      open.set(call, about.operation);
      return (kind, detail) => {
        write({ at: instant(), call, ...about, kind, detail });
        open.delete(call);
      };
    },
    inFlight: () => [...open.values()],
    inFlightAt: (at) => lines.reduce((sum, line) => (line.at > at ? sum : sum + (line.kind === 'invoke' ? 1 : -1)), 0),
    lines: () => lines,
    close: () => closeSync(file),
  };
};
