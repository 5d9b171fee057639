import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { services, type ServiceName } from '#infra/system/processes';
import { until } from '../support/poll.ts';
import { sendRaw } from '../support/raw.ts';
import { newestKey, putKey, takeKey } from '../support/secrets.ts';
import type { World } from '../support/world.ts';
import { questions, sign } from './attempts.ts';

/** A question that reaches every subgraph. */
const everywhere = `{ me { id } eligibilityGroups { code } application(id: "00000000-0000-4000-8000-000000000000") { id }
  form25(period: { from: "2025-01-01", to: "2025-02-01" }) { code } }`;
const slow = new Set(['SERVICE_UNAVAILABLE', 'DEADLINE_EXCEEDED']);
/** Processes look at their keys every five seconds. */
const knownMs = 6_000;
const patienceMs = 8_000;

/** What came of turning the key while everything runs. */
export interface Turned {
  readonly oldKey: Buffer;
  /** Questions at the gateway that were not answered whole meanwhile. */
  readonly failed: readonly string[];
  readonly asked: number;
  /** Services that still take the key that is gone. */
  readonly stillTaken: readonly ServiceName[];
}

/** Puts the next signing key beside the one in use, takes the old one away, and asks all the time. */
export const turnSigningKey = async ({ ask, system }: World): Promise<Turned> => {
  const old = newestKey(system.secretsDir, 'signing');
  const state = { over: false, asked: 0, failed: [] as string[] };
  const asking = (async () => {
    for (; !state.over; await delay(150)) {
      const { status, codes } = await ask('authority', everywhere);
      state.asked += 1;
      // That somebody was slow says nothing of keys.
      if (status !== 200 || codes.some((code) => !slow.has(code))) state.failed.push(`${status ?? 'nothing'} ${codes.join(' ')}`);
    }
  })();
  putKey(system.secretsDir, 'signing', { number: old.number + 1, key: randomBytes(32) });
  await delay(knownMs);
  takeKey(system.secretsDir, 'signing', old.number);
  const refused = await Promise.all(
    services.map(async (audience) =>
      (await until(patienceMs, () => isRefused(system.urls[audience], audience, old.key))) ? [] : [audience],
    ),
  );
  state.over = true;
  await asking;
  return { oldKey: old.key, failed: state.failed, asked: state.asked, stillTaken: refused.flat() };
};

const isRefused = async (url: string, audience: ServiceName, key: Buffer): Promise<true | null> => {
  const body = questions[0]?.body ?? '';
  const headers = { 'content-type': 'application/json', ...sign(body, { audience, key }) };
  return (await sendRaw(`${url}/graphql`, { headers, body })).status === 401 ? true : null;
};
