import { readFileSync } from 'node:fs';
import type { Actor } from '@legal-aid/service-kit/actor';

/** What the process of the subgraphs is told. */
export interface SubgraphsSetting {
  readonly subgraphs: readonly { readonly sdl: string; readonly port: number }[];
  /** How long the list of a field is; `*` is for every other one. */
  readonly lengths: Readonly<Record<string, number>>;
}

/** What our gateway's process is told. */
export interface OwnSetting {
  readonly port: number;
  /** Path of the composed schema. */
  readonly supergraph: string;
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly issuerUrl: string;
  readonly signingKey: string;
  readonly actors: readonly Actor[];
}

/** Reads what the process was told: a file, named on its command line. */
export const readArgument = <Setting>(): Setting => JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Setting;
