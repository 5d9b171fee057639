import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryData } from '#infra/engines/temporary';
import { percentile } from '../../prove/support/percentile.ts';
import { runProof, type Proof } from '../../prove/support/proof.ts';
import { load, visitOnce, type Measured, type Side } from '../dashboard/load.ts';
import { readCases, type Case } from './cases.ts';
import { judge, type Found } from './judge.ts';
import { findPeers, type Peer } from './peers.ts';
import { openOwn, openPeer, setStage } from './sides.ts';

/** Each gateway answers a case `warmup` times, and then `requests` times in each round, each side in turn. */
const numbers = { connections: 20, rounds: 3, requests: 600, warmup: 3_000 };

/** What a request costs our gateway with everything on, beside others with their defaults on the same static subgraphs. */
export const benchGateway = (args: readonly string[]): Promise<void> =>
  runProof({ name: 'bench-gateway', plants: [], numbers, args, limitSeconds: 900 }, async (proof) => {
    const { dataDir, remove } = await temporaryData('gateway', proof.log);
    proof.onEnd(remove);
    const peers = await findPeers(proof.log);
    for (const { name, missing } of peers)
      if (missing !== null) proof.report.add({ goal: `${name} takes part`, target: 'told', measured: `MISSING: ${missing}`, passed: true });
    for (const each of await readCases()) judge(proof.report, each.name, await measureCase(proof, each, { dataDir, peers }));
  });

interface Place {
  readonly dataDir: string;
  readonly peers: readonly Peer[];
}

const measureCase = async (proof: Proof, asked: Case, { dataDir, peers }: Place): Promise<readonly Found[]> => {
  const { connections = 0, rounds = 0, requests = 0, warmup = 0 } = proof.options.numbers;
  const folder = join(dataDir, asked.name);
  mkdirSync(folder);
  const stage = await setStage(proof, folder, asked);
  const sides = [await openOwn(proof, stage, connections)];
  for (const peer of peers) if (peer.missing === null) sides.push(await openPeer(proof, stage, peer, connections));
  proof.report.none(`${asked.name}: all gateways answer alike`, await compareAnswers(proof, asked, sides));
  const each = (count: number) => ({ connections, count: Math.ceil(count / asked.visits.length) });
  for (const side of sides) for (const visit of asked.visits) await load(side, visit, each(warmup));
  const found = sides.map(({ name }) => ({ name, rounds: [] as Measured[][] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, side] of sides.entries()) {
      const measured: Measured[] = [];
      for (const visit of asked.visits) measured.push(await load(side, visit, each(requests)));
      found[index]?.rounds.push(measured);
    }
    proof.log(`${asked.name}: round ${round + 1} of ${rounds}`);
  }
  return found.map(({ name, rounds: all }) => figuresOf(name, all));
};

const compareAnswers = async (proof: Proof, asked: Case, sides: readonly Side[]): Promise<readonly string[]> => {
  const different: string[] = [];
  for (const visit of asked.visits) {
    const texts = await Promise.all(sides.map(async (side) => dataOf((await visitOnce(side, visit)).text)));
    proof.log(`${asked.name}: ${visit.client} is answered by ${Buffer.byteLength(texts[0] ?? '')} bytes`);
    for (const [index, text] of texts.entries())
      if (text !== texts[0]) different.push(`${sides[index]?.name} on ${visit.client}: ${firstDifference(texts[0] ?? '', text)}`);
  }
  return different;
};

const firstDifference = (left: string, right: string): string => {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return `…${left.slice(at - 20, at + 40)} | …${right.slice(at - 20, at + 40)}`;
};

const dataOf = (text: string): string => JSON.stringify((JSON.parse(text) as { readonly data: unknown }).data);

const median = (values: readonly number[]): number => percentile(values, 0.5);

/** All documents of a case count alike, however often each was answered. */
const figuresOf = (name: string, rounds: readonly (readonly Measured[])[]): Found => {
  const meanOver = (measured: readonly Measured[], read: (each: Measured) => number): number =>
    measured.reduce((sum, each) => sum + read(each), 0) / measured.length;
  return {
    name,
    cpuMs: median(rounds.map((measured) => meanOver(measured, ({ cpuMs, times }) => cpuMs / times.length))),
    p99: median(rounds.map((measured) => meanOver(measured, ({ times }) => percentile(times, 0.99)))),
    requests: rounds.flat().reduce((sum, { times }) => sum + times.length, 0),
    failures: rounds.flat().flatMap(({ failures }) => failures),
  };
};
