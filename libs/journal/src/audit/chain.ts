import { createHash } from 'node:crypto';
import { canonicalJson } from '@legal-aid/service-kit/digest';
import type { Access, AccessRow } from '#audit/accessRow';

/** How far a chain has come: its last row, or the place before the first. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

export const beginning: Head = { seq: 0, hash: '' };

/** Hash of a row over all that it says, the hash of the row before included: SHA-256, base64url. */
export const hashOf = (row: Omit<AccessRow, 'hash'>): string => {
  const { hash: _, ...said } = row as AccessRow;
  return createHash('sha256').update(canonicalJson(said)).digest('base64url');
};

/** Hangs accesses on a chain, in order. */
export const link = (chain: string, head: Head, accesses: readonly Access[]): readonly AccessRow[] => {
  let { seq, hash: previous } = head;
  return accesses.map((access) => {
    seq += 1;
    const said = { ...access, _id: `${chain}:${seq}`, chain, seq, previous };
    previous = hashOf(said);
    return { ...said, hash: previous };
  });
};
