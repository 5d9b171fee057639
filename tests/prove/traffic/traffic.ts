import { setTimeout as delay } from 'node:timers/promises';
import { askWhole, type Ask } from '../support/gateway.ts';
import type { History } from '../support/history.ts';
import type { Random } from '../support/random.ts';
import { createSeat, type Seat, type Waiting } from './seat.ts';

/** Clients that are at work. */
export interface Traffic {
  /** Lets each client end what it began; resolves when all are still. */
  readonly stop: () => Promise<void>;
}

export interface TrafficOptions {
  readonly ask: Ask;
  readonly history: History;
  readonly random: Random;
  readonly seats: readonly Seat[];
  /** Commands a second that all clients together try for. */
  readonly rate: number;
}

const patienceMs = 30_000;

/** Seats for the officers named; each centre's requests are shared among its officers. */
export const findSeats = async (ask: Ask, officers: readonly string[]): Promise<readonly Seat[]> => {
  const { eligibilityGroups } = await askWhole<{ eligibilityGroups: readonly { code: string }[] }>(ask, 'analyst', '{ eligibilityGroups { code } }');
  const eligibilityGroup = eligibilityGroups[0]?.code ?? '';
  const found: { officer: string; organizationId: string }[] = [];
  for (const officer of officers) {
    const { me } = await askWhole<{ me: { organization: { id: string } } }>(ask, officer, '{ me { organization { id } } }');
    found.push({ officer, organizationId: me.organization.id });
  }
  return found.map(({ officer, organizationId }, client) => {
    const colleagues = found.filter((seat) => seat.organizationId === organizationId);
    const share = { which: colleagues.findIndex((seat) => seat.officer === officer), of: colleagues.length };
    return { client, officer, organizationId, eligibilityGroup, share };
  });
};

/** Sets all clients to work: each files and accepts by turns, at its share of the rate. */
export const startTraffic = ({ ask, history, random, seats, rate }: TrafficOptions): Traffic => {
  const state = { stopped: false };
  const patience = new AbortController();
  const everyMs = (seats.length * 1_000) / rate;
  const working = seats.map((seat) => {
    const own = random.fork();
    return work(createSeat(seat, { ask, history, random: own, signal: patience.signal }), { state, everyMs, firstMs: own.next() * everyMs });
  });
  return {
    stop: async () => {
      state.stopped = true;
      const limit = setTimeout(() => patience.abort(), patienceMs);
      await Promise.all(working);
      clearTimeout(limit);
    },
  };
};

const work = async (
  seat: ReturnType<typeof createSeat>,
  { state, everyMs, firstMs }: { state: { readonly stopped: boolean }; everyMs: number; firstMs: number },
): Promise<void> => {
  await delay(firstMs);
  let waiting: readonly Waiting[] = [];
  let due = performance.now();
  for (let turn = 0; !state.stopped; turn += 1) {
    const [next, ...rest] = turn % 2 === 0 ? [] : waiting;
    if (next) {
      await seat.accept(next);
      waiting = rest;
    } else await seat.file();
    if (waiting.length === 0) waiting = await seat.waiting();
    // Lost time is not made up for: a burst after an outage would hide that nothing was sent in it.
    due = Math.max(due + everyMs, performance.now());
    await delay(due - performance.now());
  }
};
