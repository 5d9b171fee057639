import type { AccessRow } from '#audit/accessRow';
import { hashOf } from '#audit/chain';

/** Where a chain once was, kept where whoever changes rows cannot reach. */
export interface Anchor {
  /** Number of a row. */
  readonly position: number;
  readonly hash: string;
}

/** What is wrong with rows of a chain, the first and the last of them. */
export interface ChainProblem {
  readonly problem: 'MISSING' | 'INSERTED' | 'EDITED' | 'NOT_AS_ANCHORED';
  readonly from: number;
  readonly to: number;
}

/**
 * Finds rows of one chain that were edited, deleted, inserted or moved; empty when it is whole. Whoever can write may hash
 * every later row anew: that, and an end cut off, only anchors show, so that what came after the last one is not proved.
 */
export const verifyChain = (rows: readonly AccessRow[], anchors: readonly Anchor[]): readonly ChainProblem[] => {
  const ordered = rows.toSorted((left, right) => left.seq - right.seq);
  return [...orderProblems(ordered), ...contentProblems(ordered), ...anchorProblems(ordered, anchors)];
};

const orderProblems = (ordered: readonly AccessRow[]): readonly ChainProblem[] =>
  ordered.flatMap(({ seq }, index): readonly ChainProblem[] => {
    const before = ordered[index - 1]?.seq ?? 0;
    if (seq <= before) return [{ problem: 'INSERTED', from: seq, to: seq }];
    return seq > before + 1 ? [{ problem: 'MISSING', from: before + 1, to: seq - 1 }] : [];
  });

const contentProblems = (ordered: readonly AccessRow[]): readonly ChainProblem[] =>
  ordered.flatMap((row, index): readonly ChainProblem[] => {
    const next = ordered[index + 1];
    const isFollowed = next === undefined || next.seq !== row.seq + 1 || next.previous === row.hash || !isWhole(next);
    const isFirst = row.seq !== 1 || row.previous === '';
    return isWhole(row) && isFirst && isFollowed ? [] : [{ problem: 'EDITED', from: row.seq, to: row.seq }];
  });

const isWhole = (row: AccessRow): boolean => row._id === `${row.chain}:${row.seq}` && hashOf(row) === row.hash;

const anchorProblems = (ordered: readonly AccessRow[], anchors: readonly Anchor[]): readonly ChainProblem[] => {
  const byPosition = new Map(ordered.map((row) => [row.seq, row]));
  const last = ordered.at(-1)?.seq ?? 0;
  const farthest = Math.max(0, ...anchors.map(({ position }) => position));
  const cutOff: readonly ChainProblem[] = farthest > last ? [{ problem: 'MISSING', from: last + 1, to: farthest }] : [];
  let proved = 0;
  const changed: ChainProblem[] = [];
  for (const { position, hash } of anchors.toSorted((left, right) => left.position - right.position)) {
    const row = byPosition.get(position);
    if (row && row.hash !== hash) changed.push({ problem: 'NOT_AS_ANCHORED', from: proved + 1, to: position });
    proved = position;
  }
  return [...cutOff, ...changed];
};
