import { setTimeout as delay } from 'node:timers/promises';
import { todayOf } from '../recount/provinces.ts';
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

interface Me {
  readonly me: { readonly organization: { readonly id: string; readonly province: { readonly id: string } } };
}

const patienceMs = 30_000;
const lookMs = 400;
/** A client files no more while so many of its applications wait: it must not outrun what it is to accept. */
const mostUnanswered = 40;

/** Seats for the officers named; each centre's requests are shared among its officers. */
export const findSeats = async (ask: Ask, officers: readonly string[]): Promise<readonly Seat[]> => {
  const { eligibilityGroups } = await askWhole<{ eligibilityGroups: readonly { code: string }[] }>(
    ask,
    'analyst',
    '{ eligibilityGroups { code } }',
  );
  const eligibilityGroup = eligibilityGroups[0]?.code ?? '';
  const found: { officer: string; organizationId: string; provinceId: string }[] = [];
  for (const officer of officers) {
    const { me } = await askWhole<Me>(ask, officer, '{ me { organization { id province { id } } } }');
    found.push({ officer, organizationId: me.organization.id, provinceId: todayOf(me.organization.province.id) });
  }
  return found.map(({ officer, organizationId, provinceId }, client) => {
    const colleagues = found.filter((seat) => seat.organizationId === organizationId);
    const share = { which: colleagues.findIndex((seat) => seat.officer === officer), of: colleagues.length };
    return { client, officer, organizationId, provinceId, eligibilityGroup, share };
  });
};

/** Sets all clients to work: each files and accepts by turns, at its share of the rate. */
export const startTraffic = ({ ask, history, random, seats, rate }: TrafficOptions): Traffic => {
  const state = { stopped: false };
  const patience = new AbortController();
  const everyMs = (seats.length * 1_000) / rate;
  const working = seats.map((seat) => {
    const own = random.fork();
    return work(createSeat(seat, { ask, history, random: own, signal: patience.signal }), {
      state,
      everyMs,
      firstMs: own.next() * everyMs,
    });
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
  let unanswered = 0;
  let nextLook = 0;
  let due = performance.now();
  for (let turn = 0; !state.stopped; turn += 1) {
    const mayFile = unanswered < mostUnanswered;
    const [next, ...rest] = turn % 2 === 0 && mayFile ? [] : waiting;
    if (next) {
      waiting = rest;
      if (await seat.accept(next)) unanswered -= 1;
    } else if (mayFile && (await seat.file())) unanswered += 1;
    if (waiting.length === 0 && performance.now() >= nextLook) {
      waiting = await seat.waiting();
      nextLook = performance.now() + lookMs;
    }
    // Lost time is not made up for: a burst after an outage would hide that nothing was sent in it.
    due = Math.max(due + everyMs, performance.now());
    await delay(due - performance.now());
  }
};
