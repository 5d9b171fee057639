import type { Decision } from './bulk.ts';

/** Something of the registry, ready to be written with everything that happened to it. */
export interface Due {
  /** The command that began it, by which an interrupted run knows it again. */
  readonly command: Decision['command'];
  readonly decisions: readonly Decision[];
  /** The collection in which it is kept, and as what. */
  readonly collection: 'organizations' | 'practitioners' | 'accounts' | 'rosters';
  readonly document: { readonly _id: string };
}

/** When something is entered on a day written 2025-07-01: at nine in the morning. */
export const entryMoment = (day: string): Date => new Date(`${day < '2018-01-02' ? '2018-01-02' : day}T02:00:00Z`);
