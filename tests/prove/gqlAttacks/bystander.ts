import { setTimeout as delay } from 'node:timers/promises';
import { percentile } from '../support/percentile.ts';
import { sendRaw } from '../support/raw.ts';

/** Somebody else who works meanwhile, from another address. */
export interface Bystander {
  readonly url: string;
  readonly token: string;
}

/** What he asks again and again: his name, his cases and a figure. */
const body = JSON.stringify({
  query: `{ me { id role } cases(first: 10) { nodes { id status fileNumber clocks { article } } }
    form25(period: { from: "2025-01-01", to: "2026-01-01" }) { lines { row values } } }`,
});
const pauseMs = 20;

/** Times of a bystander's questions for a while. */
export const timesOf = async (
  { url, token }: Bystander,
  until: () => boolean,
): Promise<{ readonly p95: number; readonly failed: number; readonly asked: number }> => {
  const times: number[] = [];
  let failed = 0;
  while (!until()) {
    const { status, text, ms } = await sendRaw(`${url}/graphql`, {
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
      from: '127.0.9.9',
    });
    if (status !== 200 || text.includes('"errors"')) failed += 1;
    times.push(ms);
    await delay(pauseMs);
  }
  return { p95: percentile(times, 0.95), failed, asked: times.length };
};
