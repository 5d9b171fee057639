import type { Access } from '@legal-aid/journal/audit/accessRow';
import { collectAccesses, isRecordId } from '@legal-aid/journal/audit/collectAccesses';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { Action } from '#policy';

/** What one request has shown of applications so far, and what it asked for in vain. */
export interface Readings {
  readonly shown: (id: string, action: Action, field: string) => void;
  /** Of an application that does not exist as well: nobody learns which do. */
  readonly denied: (id: string, action: Action) => void;
  readonly all: () => readonly Access[];
}

export interface ReadingOptions {
  readonly caller: Caller;
  readonly now: () => Date;
  /** What for, as a code. */
  readonly purpose: string;
}

/** Collects the readings of one request: one for each application and action, with all its fields. */
export const createReadings = ({ caller, now, purpose }: ReadingOptions): Readings => {
  const { add, all } = collectAccesses(caller, now);
  return {
    shown: (id, action, field) => add({ action, subjects: [id], purpose, decision: 'ALLOWED' }, field),
    denied: (id, action) => {
      if (isRecordId(id)) add({ action, subjects: [id], purpose, decision: 'DENIED' });
    },
    all,
  };
};
