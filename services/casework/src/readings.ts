import type { Access } from '@legal-aid/journal/audit/accessRow';
import { collectAccesses, isRecordId } from '@legal-aid/journal/audit/collectAccesses';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { Action } from '#policy';

/** A personal field that is shown, of one record or of some together. */
export interface Shown {
  readonly ids: readonly string[];
  readonly field: string;
  /** The action of the table of rights that allows it. */
  readonly action: Action;
  /** What the caller asked for: the root field. */
  readonly purpose: string;
  /** The emergency opening that alone allows it, or null. */
  readonly emergencyId?: string | null;
}

/** What one request has shown of whom so far, and what it asked for in vain. */
export interface Readings {
  /** @throws when the account has read the records of too many people. */
  readonly shown: (shown: Shown) => void;
  /** Somebody was looked for, and nobody found: who tries numbers is put down and counted too. @throws as `shown` does */
  readonly soughtInVain: (sought: { readonly digest: string; readonly field: string; readonly purpose: string }) => void;
  /** Of a case that does not exist as well: nobody learns which do. */
  readonly denied: (id: string, action: Action, purpose: string) => void;
  readonly all: () => readonly Access[];
}

export interface ReadingOptions {
  readonly caller: Caller;
  readonly now: () => Date;
  /** Counts a record that is read; throws when there are too many. */
  readonly count: (id: string) => void;
}

/** Collects the readings of one request: one for each record and action, with all its fields. */
export const createReadings = ({ caller, now, count }: ReadingOptions): Readings => {
  const { add, all } = collectAccesses(caller, now);
  return {
    shown: ({ ids, field, action, purpose, emergencyId }) => {
      // Where one is too many, none of them is shown.
      ids.forEach(count);
      const emergency = emergencyId ? { emergencyAccessId: emergencyId } : {};
      for (const id of ids) add({ action, subjects: [id], purpose, decision: 'ALLOWED', ...emergency }, field);
    },
    soughtInVain: ({ digest, field, purpose }) => {
      count(digest);
      add({ action: 'findPerson', subjects: [], purpose, decision: 'ALLOWED' }, field);
    },
    denied: (id, action, purpose) => {
      if (isRecordId(id)) add({ action, subjects: [id], purpose, decision: 'DENIED' });
    },
    all,
  };
};
