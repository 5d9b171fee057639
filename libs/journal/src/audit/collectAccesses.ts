import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { Access } from '#audit/accessRow';

/** What is said of an access beside who made it; equal words are one access, with all its fields. */
export type Said = Pick<Access, 'action' | 'subjects' | 'purpose' | 'decision' | 'emergencyAccessId'>;

export interface CollectedAccesses {
  readonly add: (said: Said, ...fields: readonly string[]) => void;
  readonly all: () => readonly Access[];
}

/** Collects the accesses of one request: one for each record, action and purpose. */
export const collectAccesses = (
  { actor: { subject, role, organizationId }, correlationId }: Caller,
  now: () => Date,
): CollectedAccesses => {
  const known = new Map<string, { readonly said: Said; readonly fields: Set<string> }>();
  return {
    add: (said, ...fields) => {
      const key = JSON.stringify(said);
      const entry = known.get(key) ?? { said, fields: new Set<string>() };
      for (const field of fields) entry.fields.add(field);
      known.set(key, entry);
    },
    all: () => {
      const by = { at: now(), actor: subject, role, organizationId, correlationId };
      return [...known.values()].map(({ said, fields }) => ({ ...by, ...said, fields: [...fields] }));
    },
  };
};

/** Whether a client's text can be an id of ours: anything else may be anything, and is not kept. */
export const isRecordId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(text);
