import { setTimeout as delay } from 'node:timers/promises';
import { askWhole, type Ask } from '../support/gateway.ts';
import type { History } from '../support/history.ts';
import type { Random } from '../support/random.ts';
import type { Traffic } from '../traffic/traffic.ts';
import { createClient, isWithdrawing, lookAgain, type Client, type Seat, type Shared } from './client.ts';
import type { SeenCase } from './documents.ts';
import type { Office } from './offices.ts';

export interface LivesOptions {
  readonly ask: Ask;
  readonly history: History;
  readonly random: Random;
  readonly offices: readonly Office[];
  readonly seats: readonly Seat[];
  /** Commands a second that all clients together try for. */
  readonly rate: number;
  /** Whether cases that the nation had before are carried on too. */
  readonly adopts: boolean;
}

const patienceMs = 30_000;
const lookMs = 400;
/** A client files no more while it has so many cases, or its office so many applications that wait to become one. */
const most = { held: 24, unanswered: 12 };
const adopted = ['ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'SUSPENDED'];
/** Of each status, by chance, so that old cases go on as well as new ones. */
const mostAdopted = 4;

/** A client for each officer and head of an office; the cases of an office are shared among its clients. */
export const seatsOf = (offices: readonly Office[], bothOf: (office: Office) => boolean = () => true): readonly Seat[] =>
  offices
    .flatMap((office) => {
      const people = bothOf(office) ? [...new Set([...office.officers, office.head])] : office.officers.slice(0, 1);
      return people.map((officer, which) => ({ office, officer, share: { which, of: people.length } }));
    })
    .map((seat, client) => ({ client, ...seat }));

/** Sets all clients to work: each files, and leads cases through random lawful lives, at its share of the rate. */
export const startLives = async ({ ask, history, random, offices, seats, rate, adopts }: LivesOptions): Promise<Traffic> => {
  const { eligibilityGroups } = await askWhole<{ eligibilityGroups: readonly { code: string }[] }>(
    ask,
    'analyst',
    '{ eligibilityGroups { code } }',
  );
  const patience = new AbortController();
  const shared: Shared = {
    ...{ ask, history, signal: patience.signal, filed: new Set(), unanswered: new Map() },
    organizationIds: offices.map(({ organizationId }) => organizationId),
    groups: eligibilityGroups.map(({ code }) => code),
  };
  const state = { stopped: false };
  const everyMs = (seats.length * 1_000) / rate;
  const working = seats.map((seat) => {
    const own = random.fork();
    return work(createClient(seat, shared, own), { seat, shared, state, everyMs, random: own, adopts });
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

interface Working {
  readonly seat: Seat;
  readonly shared: Shared;
  readonly state: { readonly stopped: boolean };
  readonly everyMs: number;
  readonly random: Random;
  readonly adopts: boolean;
}

const work = async (client: Client, { seat, shared, state, everyMs, random, adopts }: Working): Promise<void> => {
  await delay(random.next() * everyMs);
  const held = new Map<string, SeenCase>();
  let nextLook = 0;
  if (adopts) for (const seen of await adopt(client, random)) held.set(seen.id, seen);
  for (let due = performance.now(); !state.stopped; await delay(due - performance.now())) {
    if (performance.now() >= nextLook) {
      for (const seen of await client.requests()) {
        if (!held.has(seen.id) && seen.status === 'RECEIVED') expect(shared, seat, -1);
        if (!held.has(seen.id)) held.set(seen.id, seen);
      }
      nextLook = performance.now() + lookMs;
    }
    await turn(client, { seat, shared, random, held });
    // Lost time is not made up for: a burst after an outage would hide that nothing was sent in it.
    due = Math.max(due + everyMs, performance.now());
  }
};

/** Counts the applications of an office that wait to become requests. */
const expect = ({ unanswered }: Shared, { office: { organizationId } }: Seat, more: 1 | -1): void =>
  void unanswered.set(organizationId, Math.max(0, (unanswered.get(organizationId) ?? 0) + more));

const adopt = async (client: Client, random: Random): Promise<readonly SeenCase[]> => {
  const found = await Promise.all(adopted.map((status) => client.cases(status)));
  return found.flatMap((cases) => (cases.length === 0 ? [] : Array.from({ length: mostAdopted }, () => random.pick(cases))));
};

interface Turn extends Pick<Working, 'seat' | 'shared' | 'random'> {
  readonly held: Map<string, SeenCase>;
}

/** One command: an application, quick advice, or the next act of one of the cases at hand. */
const turn = async (client: Client, { seat, shared, random, held }: Turn): Promise<void> => {
  const chance = random.next();
  const mayFile = held.size < most.held && (shared.unanswered.get(seat.office.organizationId) ?? 0) < most.unanswered;
  if (mayFile && (held.size === 0 || chance < 0.15)) {
    if (await client.file()) expect(shared, seat, 1);
    return;
  }
  if (held.size === 0 || chance > 0.97) return void (await client.advise());
  const before = await lookAgain(shared, seat, random.pick([...held.values()]));
  if (isWithdrawing(before)) return;
  const after = await client.goOn(before);
  if (after) held.set(after.id, after);
  else held.delete(before.id);
};
