import { setTimeout as delay } from 'node:timers/promises';
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

/** How long his questions took, and how many were not answered whole. */
export interface Times {
  readonly times: readonly number[];
  readonly failed: number;
}

/** Asks for a while. */
export const timesOf = async ({ url, token }: Bystander, isOver: () => boolean): Promise<Times> => {
  const times: number[] = [];
  let failed = 0;
  while (!isOver()) {
    const { status, text, ms } = await sendRaw(`${url}/graphql`, {
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
      from: '127.0.9.9',
    });
    if (status !== 200 || text.includes('"errors"')) failed += 1;
    times.push(ms);
    await delay(pauseMs);
  }
  return { times, failed };
};
