import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryData } from '#infra/engines/temporary';
import { processNames, type ProcessName } from '#infra/system/processes';
import { startSystem, type System } from '#infra/system/system';
import { faultyEnv } from '../faults/config.ts';
import { demandApplied, demandFit, type Faults, type Patch } from '../faults/faults.ts';
import { createAsk, type Ask } from './gateway.ts';
import type { Proof } from './proof.ts';
import { createTokenOf } from './tokens.ts';

/** A whole system of a proof's own: own data, own free ports, real processes. */
export interface World {
  readonly system: System;
  readonly dataDir: string;
  /** The proof's own files. */
  readonly folder: string;
  readonly ask: Ask;
  /** What makes a further process of this world load its sources with the same changes. */
  readonly faulty: Readonly<Record<string, string>>;
}

interface WorldOptions {
  /** Changes of sources, as the processes load them. */
  readonly patches?: readonly Patch[];
  /** The processes to start; all when left out. */
  readonly only?: readonly ProcessName[];
  /** More environment for the gateway. */
  readonly gateway?: Readonly<Record<string, string>>;
}

const preload = new URL('../faults/preload.ts', import.meta.url).href;

/** Most of a short run would be its start. */
const casesInShort = 800;

/** Starts a system with the demo nation; it ends with the proof and leaves nothing. */
export const startWorld = async (
  { options, log, signal, onEnd }: Proof,
  { patches = [], only = processNames, gateway = {} }: WorldOptions = {},
): Promise<World> => {
  demandFit(patches);
  const { dataDir, remove } = await temporaryData('proof', log);
  onEnd(remove);
  const folder = join(dataDir, 'proof');
  mkdirSync(folder, { recursive: true });
  const faults = join(folder, 'faults.json');
  writeFileSync(faults, JSON.stringify({ patches, folder } satisfies Faults));
  const faulty = patches.length === 0 ? {} : faultyEnv(preload, faults);
  const starting = startSystem({
    dataDir,
    only,
    seed: true,
    ...(options.short && { cases: casesInShort }),
    log,
    logLevel: 'warn',
    signal,
    env: { ...Object.fromEntries(processNames.map((name) => [name, faulty])), gateway: { ...faulty, ...gateway } },
  });
  // Also a start that is given up half-way ends before its data is removed.
  onEnd(() =>
    starting.then(
      ({ stop }) => stop(),
      () => undefined,
    ),
  );
  const system = await starting;
  demandApplied(patches, folder);
  const { ask, close } = createAsk(
    `${system.urls.gateway}/graphql`,
    createTokenOf({ issuerUrl: system.urls.issuer, secretsDir: system.secretsDir }),
  );
  onEnd(close);
  return { system, dataDir, folder, ask, faulty };
};
