import { setTimeout as delay } from 'node:timers/promises';
import type { createArmory, SetPoint } from '../faults/crashPoints.ts';
import type { History } from '../support/history.ts';
import { until } from '../support/poll.ts';
import { killNow, pidsOf, type Kind } from '../support/processes.ts';
import type { Random } from '../support/random.ts';
import { isCasework } from './checkHistory.ts';

/** Something that is killed: a kind of process at a random moment, or whoever comes to a set point. */
export type Target = { readonly kind: Kind; readonly point: null } | { readonly kind: Kind; readonly point: SetPoint };

/** A kill that was done. */
export interface Kill {
  readonly target: Target;
  readonly pid: number;
  readonly at: number;
  /** Commands that the history shows under way at that instant; a kill without one does not count. */
  readonly inFlight: number;
}

export interface Killer {
  /** Kills once. @returns null when nothing could be killed in time */
  readonly kill: (target: Target) => Promise<Kill | null>;
}

export interface KillerOptions {
  readonly dataDir: string;
  readonly history: History;
  readonly armory: ReturnType<typeof createArmory>;
  readonly random: Random;
}

const patienceMs = 20_000;
const lookMs = 2;
const mostWaitMs = 700;

export const nameOf = ({ kind, point }: Target): string => (point === null ? kind : `${kind} at ${point}`);

export const createKiller = (options: KillerOptions): Killer => ({
  kill: (target) => (target.point === null ? killAtRandom(options, target) : killAtPoint(options, { ...target, point: target.point })),
});

const killAtRandom = async ({ dataDir, history, random }: KillerOptions, target: Target): Promise<Kill | null> => {
  await delay(random.next() * mostWaitMs);
  const pids = await pidsOf(dataDir, target.kind);
  if (pids.length === 0) return null;
  const pid = random.pick(pids);
  // The others have their part in every command.
  const hits = (operation: string): boolean => target.kind !== 'casework' || isCasework(operation);
  return until(
    patienceMs,
    () => {
      const inFlight = history.inFlight().filter(hits).length;
      if (inFlight === 0) return null;
      const at = killNow(pid);
      return at === null ? null : { target, pid, at, inFlight };
    },
    lookMs,
  );
};

const killAtPoint = async ({ history, armory }: KillerOptions, target: Target & { readonly point: SetPoint }): Promise<Kill | null> => {
  armory.arm(target.point);
  const fired = await until(patienceMs, () => armory.fired(target.point), lookMs);
  if (!fired) armory.disarm(target.point);
  return fired && { target, ...fired, inFlight: history.inFlightAt(fired.at) };
};
