import { readFileSync } from 'node:fs';
import type { Pool } from 'undici';
import type { Visit } from './visits.ts';

/** A gateway that is measured. */
export interface Side {
  readonly name: string;
  readonly pool: Pool;
  readonly path: string;
  /** What tells it who asks. */
  readonly headersOf: (person: string) => Promise<Record<string, string>>;
  readonly pid: () => number;
}

/** What a while of asking came to. */
export interface Measured {
  /** Milliseconds of each answer. */
  readonly times: readonly number[];
  /** Milliseconds of processor time that the gateway's process took. */
  readonly cpuMs: number;
  readonly failures: readonly string[];
}

/** Asks once. @returns the answer's text, and what was wrong with it */
export const visitOnce = async ({ pool, path, headersOf }: Side, { person, document, variables, client }: Visit) => {
  const headers = { ...(await headersOf(person)), 'content-type': 'application/json' };
  const body = JSON.stringify({ query: document, variables });
  const answer = await pool.request({ path, method: 'POST', headers, body });
  const text = await answer.body.text();
  const isWhole = answer.statusCode === 200 && !text.includes('"errors":') && !text.includes('"unavailable":');
  return { text, failure: isWhole ? null : `${client}: ${answer.statusCode} ${text.slice(0, 200)}` };
};

/** How long is asked: for a while, or so many times. */
export type Turn = { readonly connections: number } & ({ readonly forMs: number } | { readonly count: number });

/** Asks for one dashboard over and over, each connection again as soon as it was answered. */
export const load = async (side: Side, visit: Visit, turn: Turn): Promise<Measured> => {
  const [times, failures]: [number[], string[]] = [[], []];
  const [pid, began] = [side.pid(), performance.now()];
  let asked = 0;
  const goesOn = (): boolean => ('count' in turn ? (asked += 1) <= turn.count : performance.now() < began + turn.forMs);
  const before = cpuMsOf(pid);
  const visitor = async (): Promise<void> => {
    while (goesOn()) {
      const sent = performance.now();
      const { failure } = await visitOnce(side, visit);
      times.push(performance.now() - sent);
      if (failure !== null) failures.push(`${side.name}, ${failure}`);
    }
  };
  await Promise.all(Array.from({ length: turn.connections }, visitor));
  return { times, failures, cpuMs: cpuMsOf(pid) - before };
};

// Linux tells times of processes in hundredths of a second.
const tickMs = 10;

/** Processor time of a process so far, user and system together: fields 14 and 15, counted from behind its name. */
const cpuMsOf = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
};
