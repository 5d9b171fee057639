import { randomUUID } from 'node:crypto';
import { provinces } from '../../prove/recount/provinces.ts';
import type { Ask } from '../../prove/support/gateway.ts';
import type { History } from '../../prove/support/history.ts';
import { inParallel } from '../../prove/support/inParallel.ts';
import { until } from '../../prove/support/poll.ts';
import type { Random } from '../../prove/support/random.ts';
import { createSeat, type Seat, type Waiting } from '../../prove/traffic/seat.ts';

/** The officers of today's 34 centres. */
export const officers = provinces.filter(({ validTo }) => validTo === null).map(({ code }) => `intake-${code}`);

/** A request with the register that its acceptance is entered in: all of one form of aid, so that a centre is a register. */
export interface Due {
  readonly seat: Seat;
  readonly waiting: Waiting;
}

const atOnce = 8;
const patienceMs = 60_000;
const form = 'LITIGATION';

const document = `mutation ($commandId: CommandId!, $input: AcceptRequestInput!) {
  acceptRequest(commandId: $commandId, input: $input) { __typename ... on RequestAccepted { case { id fileNumber } } ... on Refused { code } }
}`;

interface Filing {
  readonly ask: Ask;
  readonly history: History;
  readonly random: Random;
  readonly signal: AbortSignal;
}

/** Files until `count` requests more await acceptance, spread over the centres. @returns them, in no order of centres */
export const fileRequests = async (seats: readonly Seat[], count: number, filing: Filing): Promise<readonly Due[]> => {
  const desks = seats.map((seat) => ({ seat, desk: createSeat(seat, filing) }));
  await inParallel(Array.from({ length: count }), atOnce, (_, index) => desks[index % desks.length]?.desk.file() ?? Promise.resolve(null));
  const due = await until(patienceMs, async () => {
    const lists = await inParallel(desks, atOnce, async ({ seat, desk }) => (await desk.waiting()).map((waiting) => ({ seat, waiting })));
    return lists.flat().length < count ? null : lists.flat();
  });
  if (due === null) throw new Error(`casework did not receive ${count} requests`);
  const order = new Map(due.map((one) => [one, filing.random.next()]));
  return due.toSorted((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0)).slice(0, count);
};

/** Accepts one request, once. @returns what went wrong, or null */
export const acceptOnce = async (ask: Ask, { seat, waiting }: Due): Promise<string | null> => {
  const { officer, eligibilityGroup } = seat;
  const input = { caseId: waiting.id, expectedVersion: waiting.version, form, field: 'CRIMINAL', eligibilityGroup };
  const { status, data, codes } = await ask(officer, document, { commandId: randomUUID(), input });
  const payload = (data as { acceptRequest?: { __typename: string; code?: string } | null } | null)?.acceptRequest;
  return payload?.__typename === 'RequestAccepted' ? null : `${officer}: ${status} ${codes.join(' ')} ${payload?.code ?? ''}`;
};
