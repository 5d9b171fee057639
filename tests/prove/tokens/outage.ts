import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { ms, percentile } from '../support/percentile.ts';
import type { Report } from '../support/report.ts';
import { claimsOf, signClaims } from './badTokens.ts';
import type { CountingIssuer, IssuerKey, Mood } from './issuer.ts';
import { askBy } from './refusals.ts';

interface Outage {
  readonly url: string;
  readonly issuer: CountingIssuer;
  readonly key: IssuerKey;
  readonly thief: IssuerKey;
  /** How long each mood lasts. */
  readonly seconds: number;
}

const fastMs = 50;
const windowMs = 30_000;
const atOnce = 4;

/** The issuer fails, hangs, and is gone: tokens of known keys work, unknown keys fail at once, and nobody storms the issuer. */
export const proveOutage = async (report: Report, outage: Outage): Promise<void> => {
  const { issuer, seconds } = outage;
  const before = issuer.fetches.length;
  const found: Asked[] = [];
  for (const mood of ['failing', 'hanging'] as const satisfies readonly Mood[]) {
    issuer.be(mood);
    found.push(...(await askFor(outage, seconds * 1_000, found.length)));
  }
  await issuer.close();
  found.push(...(await askFor(outage, seconds * 1_000, found.length)));
  const known = found.filter(({ isKnown }) => isKnown);
  const unknown = found.filter(({ isKnown }) => !isKnown);
  report.none(
    `the issuer is down for ${seconds * 3} s: tokens of its keys still work, ${known.length} asked`,
    known.filter(({ status }) => status !== 200).map(({ status }) => `answered ${status ?? 'nothing'}`),
  );
  report.none(
    `tokens of unknown keys are refused, ${unknown.length} asked`,
    unknown.filter(({ status }) => status !== 401).map(({ status }) => `answered ${status ?? 'nothing'}`),
  );
  const p95 = percentile(
    unknown.map((asked) => asked.ms),
    0.95,
  );
  report.add({ goal: 'and fail at once, p95', target: `at most ${fastMs} ms`, measured: ms(p95), passed: p95 <= fastMs });
  const most = mostWithin(issuer.fetches, windowMs);
  report.add({
    goal: `keys are fetched once in 30 s at most (${issuer.fetches.length} in all, ${issuer.fetches.length - before} in the outage)`,
    target: 'at most 1',
    measured: String(most),
    passed: most <= 1 && issuer.fetches.length > 0,
  });
};

interface Asked {
  readonly isKnown: boolean;
  readonly status: number | null;
  readonly ms: number;
}

const askFor = async ({ url, issuer, key, thief }: Outage, forMs: number, already: number): Promise<readonly Asked[]> => {
  const asked: Asked[] = [];
  for (const end = performance.now() + forMs; performance.now() < end; await delay(100)) {
    const round = Array.from({ length: atOnce }, async (_, index): Promise<Asked> => {
      const isKnown = index === 0;
      // A new token each time: one that was proved a moment ago proves nothing of the keys.
      const signer = isKnown ? key : { ...thief, kid: randomUUID() };
      const token = await signClaims(claimsOf(issuer.url), signer);
      const answer = await askBy(url, `Bearer ${token}`, 600 + already + asked.length + index);
      return { isKnown, status: answer.status, ms: answer.ms };
    });
    asked.push(...(await Promise.all(round)));
  }
  return asked;
};

/** The most instants that any span of time holds. */
const mostWithin = (instants: readonly number[], spanMs: number): number =>
  Math.max(0, ...instants.map((from) => instants.filter((at) => at >= from && at < from + spanMs).length));
