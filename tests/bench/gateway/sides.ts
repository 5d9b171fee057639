import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeServices } from '@apollo/composition';
import { inheritedEnv } from '#infra/processes/config';
import { markOf } from '#infra/processes/leftovers';
import { tailOf } from '#infra/processes/logFile';
import { freePort, freePorts, waitForPort } from '#infra/processes/ports';
import { supervise, type Supervised } from '#infra/processes/supervise';
import { root } from '#infra/system/config';
import { parse } from 'graphql';
import { Pool } from 'undici';
import { until } from '../../prove/support/poll.ts';
import type { Proof } from '../../prove/support/proof.ts';
import { visitOnce, type Side } from '../dashboard/load.ts';
import type { Visit } from '../dashboard/visits.ts';
import type { Case } from './cases.ts';
import { people } from './people.ts';
import { startIssuer } from './issuer.ts';
import type { Peer, PeerProgram } from './peers.ts';
import type { OwnSetting, SubgraphsSetting } from './setting.ts';

const patienceMs = 60_000;
const stopMs = 5_000;

/** One case made ready: its subgraphs run, its schema is composed. */
export interface Stage {
  readonly folder: string;
  readonly supergraph: string;
  readonly urls: Readonly<Record<string, string>>;
  readonly first: Visit;
}

const launch = ({ onEnd, log }: Proof, folder: string, name: string, { command, args, env }: PeerProgram): Supervised => {
  const logFile = join(folder, `${name}.log`);
  const program = { name, command, args, cwd: root, env: { ...inheritedEnv(), ...markOf(folder), ...env }, logFile };
  const child = supervise(program, { restart: () => false, log });
  onEnd(() => child.stop(stopMs));
  return child;
};

const scriptOf = (name: string, folder: string, setting: object): PeerProgram => {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(setting), { mode: 0o600 });
  return {
    command: process.execPath,
    args: [fileURLToPath(new URL(`${name}.ts`, import.meta.url)), file],
    env: { NODE_ENV: 'production' },
  };
};

/** Starts the subgraphs of a case and composes its schema. */
export const setStage = async (proof: Proof, folder: string, { subgraphs, lengths, visits }: Case): Promise<Stage> => {
  const names = Object.keys(subgraphs);
  const ports = await freePorts(names.length);
  const placed = names.map((name, index) => ({ name, sdl: subgraphs[name] ?? '', port: ports[index] ?? 0 }));
  const urls = Object.fromEntries(placed.map(({ name, port }) => [name, `http://127.0.0.1:${port}`]));
  const setting: SubgraphsSetting = { subgraphs: placed.map(({ sdl, port }) => ({ sdl, port })), lengths };
  launch(proof, folder, 'subgraphs', scriptOf('subgraphs', folder, setting));
  const composed = composeServices(placed.map(({ name, sdl }) => ({ name, url: `${urls[name]}/graphql`, typeDefs: parse(sdl) })));
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, composed.supergraphSdl);
  for (const port of ports) await waitForPort(port, AbortSignal.any([proof.signal, AbortSignal.timeout(patienceMs)]));
  const [first] = visits;
  if (!first) throw new Error('a case asks something');
  return { folder, supergraph, urls, first };
};

/** Our gateway between a real issuer and the case's subgraphs. */
export const openOwn = async (proof: Proof, stage: Stage, connections: number): Promise<Side> => {
  const [port = 0, issuerPort = 0] = await freePorts(2);
  const issuer = await startIssuer(proof, issuerPort);
  const setting: OwnSetting = {
    port,
    supergraph: stage.supergraph,
    subgraphs: stage.urls,
    issuerUrl: issuer.url,
    signingKey: randomBytes(32).toString('base64url'),
    actors: people,
  };
  const headers = new Map(
    await Promise.all(people.map(async ({ subject }) => [subject, { authorization: `Bearer ${await issuer.tokenOf(subject)}` }] as const)),
  );
  const child = launch(proof, stage.folder, 'own', scriptOf('own', stage.folder, setting));
  return openSide(proof, {
    name: 'ours',
    path: '/graphql',
    child,
    port,
    connections,
    first: stage.first,
    headersOf: async (person) => headers.get(person) ?? {},
  });
};

/** A gateway to compare with, as it comes; it asks nobody who he is. */
export const openPeer = async (proof: Proof, stage: Stage, peer: Extract<Peer, { missing: null }>, connections: number): Promise<Side> => {
  const port = await freePort();
  const { name, path } = peer;
  const child = launch(proof, stage.folder, name.replaceAll(' ', '-'), peer.start({ supergraph: stage.supergraph, port }));
  return openSide(proof, { name, path, child, port, connections, first: stage.first, headersOf: async () => ({}) });
};

interface Opening extends Pick<Side, 'name' | 'path' | 'headersOf'> {
  readonly child: Supervised;
  readonly port: number;
  readonly connections: number;
  readonly first: Visit;
}

const openSide = async ({ onEnd }: Proof, { child, port, connections, first, ...known }: Opening): Promise<Side> => {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections });
  onEnd(() => pool.close());
  const side: Side = { ...known, pool, pid: () => child.pid() ?? 0 };
  let why: string | null = null;
  const isUp = await until(patienceMs, async () => {
    try {
      ({ failure: why } = await visitOnce(side, first));
    } catch (cause) {
      why = String(cause);
    }
    return why === null ? true : null;
  });
  if (!isUp) throw new Error(`${side.name} does not answer: ${why}; its log says:${tailOf(child.logFile)}`);
  return side;
};
