import { setTimeout as delay } from 'node:timers/promises';
import { cpuMs } from '../support/cpu.ts';
import { ms, percentile } from '../support/percentile.ts';
import type { Proof } from '../support/proof.ts';
import { sendRaw } from '../support/raw.ts';
import { startSecondGateway } from '../support/secondGateway.ts';
import { createTokenOf } from '../support/tokens.ts';
import type { World } from '../support/world.ts';
import { proveDocuments } from './documents.ts';
import { timesOf, type Times } from './bystander.ts';
import { corpus, type Hostile } from './corpus.ts';
import { wrongWith, type Measured } from './judge.ts';

/** A gateway under attack. */
export interface Target {
  readonly url: string;
  readonly production: boolean;
  readonly pid: () => number | undefined;
  readonly tokenOf: (person: string) => Promise<string>;
}

/** As it is run for everybody: trusted documents, and the rates that a gateway has when nobody says otherwise. */
const inProduction = { NODE_ENV: 'production', RATE_PER_ACTOR: '1200/60', RATE_PER_ADDRESS: '6000/60' };
/** 1,200 a minute. */
const stormEveryMs = 50;
const turns = 4;
/** The next storm goes on where the last one ended. */
const stormed = { next: 0 };
const slowDown = 2;
/** Where the machine itself stammers, a few milliseconds more are no slowness. */
const leastBaselineMs = 25;
const tries = 3;

/** Everything hostile, at a gateway that shows its schema and at one of production; then all of it again while somebody works. */
export const proveGqlAttacks = async (proof: Proof, world: World): Promise<void> => {
  const { report, options } = proof;
  const { system } = world;
  const tokenOf = createTokenOf({ issuerUrl: system.urls.issuer, secretsDir: system.secretsDir });
  const attacks = corpus();
  report.atLeast('hostile requests', 60, attacks.length);
  const shown = { url: system.urls.gateway, production: false, pid: system.process('gateway').pid, tokenOf };
  const hidden = { ...(await startSecondGateway(proof, world, inProduction)), production: true, tokenOf };
  for (const [name, target] of Object.entries({ 'with the query page': shown, 'in production': hidden }))
    report.none(
      `each is rejected within 50 ms or answered within 1 s and 2 MB, and tells nothing, ${name}`,
      await attackAll(attacks, target),
    );
  report.none('nothing was polluted', [...(await pollutionOf(shown)), ...(await pollutionOf(hidden))]);
  await proveDocuments(report, hidden);
  await proveBystander(proof, hidden, { attacks, seconds: options.short ? 4 : 20 });
};

const attackAll = async (attacks: readonly Hostile[], target: Target): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const hostile of attacks) {
    const wrong = await bestOf(hostile, target);
    found.push(...wrong.map((what) => `${hostile.name}: ${what}`));
  }
  return found;
};

/** What is wrong every time: others work on the same machine, and one slow answer is not the document's doing. */
const bestOf = async (hostile: Hostile, target: Target): Promise<readonly string[]> => {
  let wrong: readonly string[] = [];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    wrong = wrongWith(hostile, await attack(hostile, target), target.production);
    if (!wrong.some((what) => what.includes(' ms, '))) break;
  }
  return wrong;
};

const attack = async ({ person, request, query = '' }: Hostile, { url, pid, tokenOf }: Target): Promise<Measured> => {
  const headers = { ...request.headers, authorization: `Bearer ${await tokenOf(person)}` };
  const before = cpuMs(pid() ?? 0);
  const answer = await sendRaw(`${url}/graphql${query}`, { ...request, headers });
  return { ...answer, cpuMs: cpuMs(pid() ?? 0) - before };
};

/** Whether anything of the attacks shows in an innocent answer. */
const pollutionOf = async ({ url, tokenOf, production }: Target): Promise<readonly string[]> => {
  const { text } = await sendRaw(`${url}/graphql`, {
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf('analyst')}` },
    body: JSON.stringify({ query: '{ me { id role organization { id } } }' }),
  });
  const keys = [...text.matchAll(/"(\w+)":/gu)].map(([, key]) => key ?? '');
  const strange = keys.filter(
    (key) => !['data', 'me', 'id', 'role', 'organization', 'extensions', 'cost', 'asked', 'budget'].includes(key),
  );
  return strange.map((key) => `${production ? 'in production' : 'with the page'}: the answer has ${key}`);
};

const proveBystander = async (
  { report }: Proof,
  target: Target,
  { attacks, seconds }: { readonly attacks: readonly Hostile[]; readonly seconds: number },
): Promise<void> => {
  const bystander = { url: target.url, token: await target.tokenOf('authority') };
  const during = async (work: Promise<unknown>) => {
    const state = { over: false };
    const timed = timesOf(bystander, () => state.over);
    await work;
    state.over = true;
    return timed;
  };
  // In turns, so that whatever else the machine does falls on both.
  const [calm, stormy]: [Times[], Times[]] = [[], []];
  for (let turn = 0; turn < turns; turn += 1) {
    calm.push(await during(delay((seconds * 1_000) / turns)));
    stormy.push(await during(storm(attacks, target, (seconds * 1_000) / turns)));
  }
  const [calmP95, stormyP95] = [p95Of(calm), p95Of(stormy)];
  const most = slowDown * Math.max(leastBaselineMs, calmP95);
  report.add({
    goal: `somebody else's p95 under attack at the rate that one account may ask (calm: ${ms(calmP95)})`,
    target: `at most ${ms(most)}`,
    measured: ms(stormyP95),
    passed: stormyP95 <= most,
  });
  report.none(
    'and every question of his is answered whole',
    [...calm, ...stormy].flatMap(({ failed, times }) => (failed > 0 ? [`${failed} of ${times.length} failed`] : [])),
  );
};

const p95Of = (all: readonly Times[]): number =>
  percentile(
    all.flatMap(({ times }) => times),
    0.95,
  );

/** Sends what is hostile one after the other, as often as the gateway lets one account ask. */
const storm = async (attacks: readonly Hostile[], target: Target, forMs: number): Promise<void> => {
  const end = performance.now() + forMs;
  for (let due = performance.now(), at = stormed.next; due < end; due = Math.max(due + stormEveryMs, performance.now()), at += 1) {
    await delay(due - performance.now());
    const hostile = attacks[at % attacks.length];
    if (hostile) await attack(hostile, target);
    stormed.next = at + 1;
  }
};
