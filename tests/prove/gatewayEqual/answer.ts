import { codeOf } from '@legal-aid/gateway/errors';
import type { Outcome } from './engines/engine.ts';

type Path = readonly (string | number)[];

/** An error as a client would see it. */
export interface Told {
  readonly code: string;
  readonly path: Path | null;
}

/** What of an answer is compared: the data with the order of its keys, and errors in any order. */
export interface Answer {
  readonly data: string;
  readonly errors: readonly Told[];
}

/** Brings an executor's outcome to what a client may see of it. */
export const answerOf = ({ data, errors = [] }: Outcome): Answer => ({ data: JSON.stringify(data ?? null), errors: errors.map(tell) });

const tell = (error: unknown): Told => {
  const { path, extensions } = error as { readonly path?: Path; readonly extensions?: Record<string, unknown> };
  return { code: codeOf(extensions), path: path ?? null };
};

export const toldAs = ({ code, path }: Told): string => `${code} ${JSON.stringify(path)}`;

/** The errors in an order of their own, so that texts can be compared. */
export const errorsOf = ({ errors }: Answer): string => errors.map(toldAs).toSorted().join('\n');

export const isSame = (one: Answer, other: Answer): boolean => one.data === other.data && errorsOf(one) === errorsOf(other);
