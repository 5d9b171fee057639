import type { Access } from '@legal-aid/journal/audit/accessRow';
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

type Said = Pick<Access, 'action' | 'subjects' | 'decision'>;

/** Collects the readings of one request: one for each application and action, with all its fields. */
export const createReadings = ({ caller, now, purpose }: ReadingOptions): Readings => {
  const known = new Map<string, { readonly said: Said; readonly fields: Set<string> }>();
  const add = (said: Said, ...fields: readonly string[]): void => {
    const key = JSON.stringify(said);
    const entry = known.get(key) ?? { said, fields: new Set<string>() };
    for (const field of fields) entry.fields.add(field);
    known.set(key, entry);
  };
  const { subject: actor, role, organizationId } = caller.actor;
  return {
    shown: (id, action, field) => add({ action, subjects: [id], decision: 'ALLOWED' }, field),
    denied: (id, action) => {
      if (isId(id)) add({ action, subjects: [id], decision: 'DENIED' });
    },
    all: () => {
      const by = { at: now(), actor, role, organizationId, purpose, correlationId: caller.correlationId };
      return [...known.values()].map(({ said, fields }) => ({ ...by, ...said, fields: [...fields] }));
    },
  };
};

// What is no id of ours may be anything, and is not kept.
const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text);
