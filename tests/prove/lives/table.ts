import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#infra/system/config';

/** One act of the table that was reviewed against the law: the statuses that it may find, and the one that it leaves. */
export interface Transition {
  readonly from: readonly string[];
  /** `same` keeps the status. */
  readonly to: string;
}

/** The reviewed table itself, because the rules that are under proof have a reading of their own. */
export const transitions: Readonly<Record<string, Transition>> = (
  JSON.parse(readFileSync(join(root, 'services', 'casework', 'test', 'transitions.json'), 'utf8')) as { acts: Record<string, Transition> }
).acts;

/** Statuses of a request that awaits a decision. LQ.30. */
export const awaiting: readonly string[] = transitions['acceptRequest']?.from ?? [];
/** Statuses of a case that is open. LQ.37.1. */
export const open: readonly string[] = transitions['discontinueCase']?.from ?? [];

/**
 * Whether an act may be done to a case in a status. The table leaves two to other grounds than the status alone: missing papers
 * may come as long as a case is open (TT12.6.2), and until then the citizen may withdraw (TT12.9.2).
 */
export const mayBeDone = (act: string, status: string): boolean => {
  if (act === 'completePapers') return open.includes(status);
  if (act === 'withdrawApplication') return awaiting.includes(status) || open.includes(status);
  return transitions[act]?.from.includes(status) ?? false;
};

/** The status that an act leaves. */
export const statusAfter = (act: string, status: string): string => {
  const to = transitions[act]?.to ?? 'same';
  return to === 'same' ? status : to;
};
