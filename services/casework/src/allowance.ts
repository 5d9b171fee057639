import type { Actor, Role } from '@legal-aid/service-kit/actor';
import type { Logger } from '@legal-aid/service-kit/logger';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';

/** How many records of people one account may read in an hour. */
export interface ReadLimits {
  /** From here on it is told to who watches. */
  readonly warnAt: number;
  readonly most: number;
}

export interface AllowanceOptions {
  readonly limits: ReadLimits;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly logger: Logger;
}

const hourMs = 3_600_000;
const mostAccounts = 5_000;
// Departments and the authority read people by emergency openings alone, which are as many as they ask for.
const counted = new Set<Role>(['HEAD', 'INTAKE_OFFICER', 'PRACTITIONER', 'APPRAISER', 'DEPARTMENT', 'AUTHORITY']);

/** The account has read the records of too many people within an hour. */
export class TooManyRecords extends GraphQLError {
  override readonly name = 'TooManyRecords';
  constructor() {
    super('RATE_LIMITED', { extensions: { code: 'RATE_LIMITED' } });
  }
}

/**
 * Counts the records of people that each account of staff reads within an hour, in this process: who gathers them is stopped.
 * The same record read again is one. Gives back what counts a record and throws where it is one too many.
 */
export const createAllowance = ({ limits: { warnAt, most }, now, logger }: AllowanceOptions) => {
  const accounts = new LRUCache<string, Map<string, number>>({ max: mostAccounts });
  return (actor: Actor, id: string): void => {
    if (!counted.has(actor.role)) return;
    const account = actor.accountId ?? actor.subject;
    const read = accounts.get(account) ?? new Map<string, number>();
    accounts.set(account, read);
    forgetBefore(read, now() - hourMs);
    const isNew = !read.has(id);
    if (isNew && read.size >= most) throw new TooManyRecords();
    // The latest is the last of the map.
    read.delete(id);
    read.set(id, now());
    if (isNew && (read.size === warnAt || read.size === most))
      logger.warn({ account, records: read.size, most }, 'an account reads the records of many people');
  };
};

const forgetBefore = (read: Map<string, number>, instant: number): void => {
  for (const [id, at] of read) {
    if (at > instant) return;
    read.delete(id);
  }
};
